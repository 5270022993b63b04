import { afterEach, describe, expect, it } from 'vitest';
import type { Invocation, SeenMessage } from '../../../sandbox/discord/index.ts';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import { en } from '../../../src/locales/en.ts';
import { passUntil } from '../passing-time.ts';
import {
  approve,
  closed,
  notice,
  noticesIn,
  openReview,
  publicly,
  publicPicture,
  type ReviewScene,
  reject,
  told,
} from './review-scene.ts';

const { review } = en;
/** Little at once: what is drawn meanwhile takes its own time. */
const stepMs = 5;
const hourMs = 60 * 60_000;
const quarterMs = 15 * 60_000;

let scene: ReviewScene;
let clock: ManualClock;
afterEach(() => scene.easel.close());

async function open(what: Record<string, boolean | number>): Promise<void> {
  clock = new ManualClock();
  const environment = { POLL_MIN_MS: '2000', POLL_MAX_MS: '4000' };
  scene = await openReview(what, { clock, environment });
}

function inTime<T>(awaited: Promise<T>): Promise<T> {
  return passUntil(clock, awaited, stepMs);
}

async function ask(options = {}): Promise<{ asked: Invocation; shown: SeenMessage }> {
  const asked = await scene.ada.run('imagine', { prompt: 'a red fox', ...options });
  return { asked, shown: await inTime(notice(scene)) };
}

/** What Ada has got directly, once it is there. */
function directly(wanted: (message: SeenMessage) => boolean): Promise<SeenMessage> {
  const { discord } = scene.easel;
  const inbox = discord.person(scene.ada.user, { directMessage: true });
  return inTime(discord.waitFor(() => inbox.messages().find(wanted), 'a direct message'));
}

describe('once an hour has gone by', () => {
  it('what nobody has decided about ends, and everybody concerned is told', async () => {
    await open({ prompts: true, hours: 1 });
    const { shown } = await ask();
    clock.advance(hourMs);
    const told = await directly(({ content }) => content.includes(review.expired));
    expect(told.content).toContain('a red fox');
    expect((await inTime(closed(scene, shown))).content).toContain('Nobody has decided in time');
    expect(scene.easel.upstream.submits).toEqual([]);
    expect(publicly(scene)).toEqual([]);
  });

  it('a decision comes too late', async () => {
    await open({ prompts: true, hours: 1 });
    const { shown } = await ask();
    const pressed = await scene.mod.press(shown.id, review.staff.reject);
    clock.advance(hourMs);
    await inTime(closed(scene, shown));
    if (pressed.modal === undefined) throw new Error('There is no form');
    const late = await scene.mod.submit(pressed.modal, {});
    expect(await inTime(told(scene, late))).toBe(review.press.expired);
  });
});

describe('once the private message cannot be changed any more', () => {
  it('an approved prompt goes on in the channel all the same', async () => {
    await open({ prompts: true });
    const { asked, shown } = await ask();
    await inTime(scene.easel.reading(asked, /moderator looks at this prompt/));
    clock.advance(2 * quarterMs);
    await approve(scene.mod, shown);
    await inTime(publicPicture(scene));
    expect(asked.message().content).toContain('moderator looks at this prompt');
    expect(publicly(scene)).toHaveLength(1);
  });

  it('a private one goes to its person directly', async () => {
    await open({ prompts: true });
    const { shown } = await ask({ private: true });
    clock.advance(2 * quarterMs);
    await approve(scene.mod, shown);
    await directly(({ attachments }) => attachments.length > 0);
    expect(publicly(scene)).toEqual([]);
  });

  it('a rejected one is told directly, with the reason', async () => {
    await open({ prompts: true });
    const { shown } = await ask();
    clock.advance(2 * quarterMs);
    await reject(scene.mod, shown, { reason: 'not here' });
    await directly(({ content }) => content.includes('not here'));
  });

  it('whoever takes no direct messages finds out with /show', async () => {
    await open({ prompts: true });
    const { easel, ada } = scene;
    const { shown } = await ask();
    const [choice] = await ada.autocomplete('show', { job: 'fox' }, 'job');
    const inbox = easel.discord.person(ada.user, { directMessage: true });
    easel.discord.setChannel(inbox.channelId, { botMaySend: false });
    clock.advance(2 * quarterMs);
    await reject(scene.mod, shown, { reason: 'not here' });
    await inTime(easel.logged('job ended'));
    const again = await ada.run('show', { job: String(choice?.value) });
    expect(await inTime(told(scene, again))).toContain('not here');
  });
});

describe('a staff channel that takes nothing', () => {
  it('is tried again, and the one that is set by then is used', async () => {
    await open({ prompts: true });
    const { easel, manager, staff } = scene;
    easel.discord.setChannel(staff.id, { botMayView: false });
    const asked = await scene.ada.run('imagine', { prompt: 'a red fox' });
    await inTime(easel.reading(asked, /moderator looks at this prompt/));
    const next = easel.discord.createChannel(easel.guild, { name: 'staff-again', isPrivate: true });
    await inTime(told(scene, await manager.run('admin notify', { channel: next.id })));
    clock.advance(3 * 60_000);
    const mod = easel.discord.person(scene.mod.user, { guild: easel.guild, channel: next });
    const moved = { ...scene, mod };
    const shown = await inTime(
      easel.discord.waitFor(() => noticesIn(moved)[0], 'the notice in the new channel'),
    );
    await approve(mod, shown);
    await inTime(publicPicture(scene));
  });
});
