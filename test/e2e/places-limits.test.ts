import { describe, expect, it, onTestFinished } from 'vitest';
import type { Invocation, Person, SeenMessage } from '../../sandbox/discord/index.ts';
import { ManualClock } from '../../sandbox/manual-clock.ts';
import { en } from '../../src/locales/en.ts';
import { closedPlaces, directly, foreignPlaces, homes, type Settle } from './every-place.ts';
import { type Harness, openHarness } from './harness.ts';
import { pass, passUntil } from './passing-time.ts';

const { status, waiting } = en;
const environment = { POLL_MIN_MS: '2000', POLL_MAX_MS: '4000', JOB_TIMEOUT_MS: '7200000' };
/** Little at once: what is drawn meanwhile takes its own time. */
const stepMs = 5;

interface Scene {
  readonly easel: Harness;
  readonly clock: ManualClock;
  readonly ada: Person;
  readonly asked: Invocation;
}

/** A job that its upstream sits on. @param isShy its person takes no direct messages of the bot */
async function slowJob(settle: Settle, isShy = false): Promise<Scene> {
  const clock = new ManualClock();
  const easel = await openHarness({ clock, environment });
  onTestFinished(() => easel.close());
  const user = { username: 'ada', acceptsDirectMessages: !isShy };
  const ada = settle(easel, easel.discord.createUser(user));
  easel.upstream.hold();
  const asked = await ada.run('imagine', { prompt: 'a red fox' });
  const submitted = easel.upstream.waitFor(() => easel.upstream.submits[0], 'the submit');
  await passUntil(clock, submitted, stepMs);
  return { easel, clock, ada, asked };
}

function texts({ content, revisions }: SeenMessage): string[] {
  return [content, ...revisions.map((revision) => revision.content)];
}

/** Brings back the newest job, in the conversation with the bot. */
async function showDirectly({ easel, clock, ada }: Scene): Promise<SeenMessage> {
  const direct = directly(easel, ada.user);
  const [choice] = await direct.autocomplete('show', { job: 'fox' }, 'job');
  const shown = await direct.run('show', { job: String(choice?.value) });
  return passUntil(clock, easel.finished(shown), stepMs);
}

describe.each([...foreignPlaces, ...closedPlaces])('%s', (_name, settle) => {
  it('is said early for how long a message can be changed, and no more at the end', async () => {
    const scene = await slowJob(settle);
    const { easel, clock, asked } = scene;
    const told = easel.discord.waitFor(
      () => asked.message().content.includes(waiting.onlyHere),
      'how long it can be changed',
    );
    await passUntil(clock, told, stepMs);
    easel.upstream.release();
    const picture = await passUntil(clock, easel.finished(asked), stepMs);
    expect(picture.content).not.toContain(waiting.onlyHere);
    expect(texts(picture).join()).not.toContain(status.lastWord);
  });

  it('a picture that takes longer goes to its person directly; the message has said so', async () => {
    const scene = await slowJob(settle);
    const { easel, clock, ada, asked } = scene;
    await pass(clock, 13 * 60_000);
    const told = easel.discord.waitFor(
      () => asked.message().content.includes(status.lastWord),
      'the last word',
    );
    await passUntil(clock, told, stepMs);
    expect(asked.message().buttons).toEqual([]);
    await pass(clock, 3 * 60_000);
    easel.upstream.release();
    const direct = directly(easel, ada.user);
    const [message] = await passUntil(
      clock,
      easel.discord.waitFor(
        () => (direct.messages().length > 0 ? direct.messages() : undefined),
        'it',
      ),
      stepMs,
    );
    expect(message?.attachments).toHaveLength(1);
    expect(message?.content).toContain('**a red fox**');
    expect(asked.message().attachments).toEqual([]);
    const single = await direct.press(message?.id ?? '', 'U1');
    expect((await passUntil(clock, easel.finished(single), stepMs)).content).toContain('Image #1');
  });

  it('a picture that reaches nobody is kept, and /show brings it', async () => {
    const scene = await slowJob(settle, true);
    const { easel, clock } = scene;
    await pass(clock, 16 * 60_000);
    easel.upstream.release();
    await passUntil(clock, easel.logged('job ended'), stepMs);
    expect(directly(easel, scene.ada.user).messages()).toEqual([]);
    const picture = await showDirectly(scene);
    expect(picture.content).toContain('**a red fox**');
    expect(picture.buttons.map(({ label }) => label)).toContain('U1');
  });
});

describe.each(homes)('%s', (_name, settle) => {
  it('nothing is said of 15 minutes, and a picture that takes longer comes all the same', async () => {
    const { easel, clock, ada, asked } = await slowJob(settle);
    await pass(clock, 16 * 60_000);
    easel.upstream.release();
    const picture = await passUntil(clock, easel.finished(asked), stepMs);
    expect(picture.channelId).toBe(ada.channelId);
    expect(texts(picture).join()).not.toMatch(/15 minutes/);
  });
});

describe('a channel that the bot may not look into', () => {
  it('takes more messages of one request than a place without the bot does', async () => {
    const [closed] = closedPlaces;
    const [foreign] = foreignPlaces;
    const easel = await openHarness();
    onTestFinished(() => easel.close());
    const prompt = 'a {red, blue, green, black, white, grey} fox';
    for (const [place, isTaken] of [
      [closed, true],
      [foreign, false],
    ] as const) {
      const ada = place?.[1](easel, easel.discord.createUser({ username: 'ada' }));
      const answer = (await ada?.run('imagine', { prompt }))?.message();
      const labels = answer?.buttons.map(({ label }) => label);
      expect(labels?.includes(en.check.button.start(6))).toBe(isTaken);
    }
  });
});
