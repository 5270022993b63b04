import { describe, expect, it, onTestFinished } from 'vitest';
import type { Person, SeenMessage } from '../../sandbox/discord/index.ts';
import { ManualClock } from '../../sandbox/manual-clock.ts';
import { en } from '../../src/locales/en.ts';
import { type Harness, openHarness } from './harness.ts';
import { pass, passUntil } from './passing-time.ts';
import { managerOf } from './prompts/manager.ts';

/** Little at once: what is drawn meanwhile takes its own time. */
const stepMs = 5;

interface Scene {
  readonly easel: Harness;
  readonly clock: ManualClock;
  readonly ada: Person;
}

/** A server that notifies in this way; it has said nothing where that is undefined. */
async function open(ping: 'slow' | 'never' | 'always' | undefined): Promise<Scene> {
  const clock = new ManualClock();
  const environment = { POLL_MIN_MS: '2000', POLL_MAX_MS: '4000', JOB_TIMEOUT_MS: '7200000' };
  const easel = await openHarness({ clock, environment });
  onTestFinished(() => easel.close());
  if (ping !== undefined) await managerOf(easel).run('admin display', { ping });
  return { easel, clock, ada: easel.person('ada') };
}

/** A job that its upstream sits on for so long, and its picture. */
async function drawIn(
  { easel, clock, ada }: Scene,
  minutes: number,
  options = {},
): Promise<SeenMessage> {
  easel.upstream.hold();
  const asked = await ada.run('imagine', { prompt: 'a red fox', ...options });
  const submitted = easel.upstream.waitFor(() => easel.upstream.submits[0], 'the submit');
  await passUntil(clock, submitted, stepMs);
  await pass(clock, minutes * 60_000);
  easel.upstream.release();
  return passUntil(clock, easel.finished(asked), stepMs);
}

/** Everything that notified somebody, but the first answers. */
function notices({ ada }: Scene, { id }: SeenMessage): SeenMessage[] {
  return ada.messages().filter((message) => message.id !== id && message.pings.users.length > 0);
}

async function notice(scene: Scene, picture: SeenMessage): Promise<SeenMessage> {
  const { easel, clock } = scene;
  const there = easel.discord.waitFor(() => notices(scene, picture)[0], 'the notice');
  return passUntil(clock, there, stepMs);
}

async function expectNoMore(scene: Scene, picture: SeenMessage, count: number): Promise<void> {
  await passUntil(scene.clock, scene.easel.logged('job ended'), stepMs);
  await pass(scene.clock, 5 * 60_000);
  expect(notices(scene, picture)).toHaveLength(count);
}

function expectNotice(message: SeenMessage, { ada, easel }: Scene, picture: SeenMessage): void {
  const link = `https://discord.com/channels/${easel.guild.id}/${picture.channelId}/${picture.id}`;
  expect(message.content).toBe(en.waiting.ready(`<@${ada.user.id}>`, link));
  expect(message.pings).toEqual({ everyone: false, users: [ada.user.id], roles: [] });
}

describe('whoever waited', () => {
  it('longer than two minutes is notified once, in a new message that leads to the picture', async () => {
    const scene = await open(undefined);
    const picture = await drawIn(scene, 3);
    expectNotice(await notice(scene, picture), scene, picture);
    await expectNoMore(scene, picture, 1);
  });

  it('less than that is not notified', async () => {
    const scene = await open('slow');
    const picture = await drawIn(scene, 0);
    await expectNoMore(scene, picture, 0);
  });

  it('is never notified where the server does not want it', async () => {
    const scene = await open('never');
    const picture = await drawIn(scene, 3);
    await expectNoMore(scene, picture, 0);
  });

  it('is always notified where the server wants it', async () => {
    const scene = await open('always');
    const picture = await drawIn(scene, 0);
    expectNotice(await notice(scene, picture), scene, picture);
    await expectNoMore(scene, picture, 1);
  });

  it('for a private picture is notified where nobody else sees it', async () => {
    const scene = await open(undefined);
    const picture = await drawIn(scene, 3, { private: true });
    expect(await notice(scene, picture)).toMatchObject({ ephemeral: true });
    expect(scene.easel.person('bob').messages()).toEqual([]);
    await expectNoMore(scene, picture, 1);
  });
});

/** How often a notice was sent, whether it arrived or not. */
function tries({ discord }: Harness): number {
  return discord.requests.filter(({ method, route }) => {
    return method === 'POST' && route === '/webhooks/{webhook_id}/{webhook_token}';
  }).length;
}

describe('a restart while a notice is on its way', () => {
  it.each([
    ['whose answer is lost', { kind: 'drop', when: 'after' }, 1],
    ['that is lost itself', { kind: 'drop', when: 'before' }, 0],
    ['that nobody answers', { kind: 'hang' }, 0],
  ] as const)('%s does not notify again', async (_what, fault, count) => {
    const scene = await open('always');
    const { easel, clock } = scene;
    easel.discord.faults.add({ method: 'POST', route: '/webhooks/', fault });
    const picture = await drawIn(scene, 0);
    const tried = easel.discord.waitFor(() => tries(easel) === 1, 'the try');
    await passUntil(clock, tried, stepMs);
    await passUntil(clock, easel.restart(), stepMs);
    easel.discord.faults.clear();
    await pass(clock, 5 * 60_000);
    expect(notices(scene, picture)).toHaveLength(count);
    expect(tries(easel)).toBe(1);
  });
});
