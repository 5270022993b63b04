import { afterEach, describe, expect, it } from 'vitest';
import type { SandboxChannel, SeenMessage } from '../../../sandbox/discord/index.ts';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import { en } from '../../../src/locales/en.ts';
import { passUntil } from '../passing-time.ts';
import {
  approve,
  closed,
  notice,
  noticesIn,
  openReview,
  publicPicture,
  type ReviewScene,
  reject,
  told,
} from './review-scene.ts';

const { access, review } = en;
const minuteMs = 60_000;
let scene: ReviewScene;
afterEach(() => scene.easel.close());

/** The same scene, where moderators read in another channel. */
function readingIn(channel: SandboxChannel): ReviewScene {
  const { easel, mod } = scene;
  return { ...scene, mod: easel.discord.person(mod.user, { guild: easel.guild, channel }) };
}

async function moveStaff(): Promise<ReviewScene> {
  const { easel, manager } = scene;
  const channel = easel.discord.createChannel(easel.guild, { name: 'staff-anew', isPrivate: true });
  await told(scene, await manager.run('admin notify', { channel: channel.id }));
  return readingIn(channel);
}

describe('what is held while the staff channel is another', () => {
  it('is posted there at once, and is gone from where it was', async () => {
    scene = await openReview({ results: true });
    const { easel, ada } = scene;
    await ada.run('imagine', { prompt: 'a red fox' });
    const before = await notice(scene);
    const moved = await moveStaff();
    const after = await notice(moved);
    expect(after.attachments).toHaveLength(1);
    await easel.discord.waitFor(
      () => easel.discord.message(before.id) === undefined,
      'the first message to go',
    );
    await approve(moved.mod, after);
    await publicPicture(scene);
    await closed(scene, after);
    expect(easel.upstream.submits).toHaveLength(1);
  });

  it('stays where it is as long as everybody sees the new one, and follows then', async () => {
    scene = await openReview({ results: true });
    const { easel, ada, manager } = scene;
    await ada.run('imagine', { prompt: 'a red fox' });
    const before = await notice(scene);
    const channel = easel.discord.createChannel(easel.guild, { name: 'for-all' });
    const choose = () => manager.run('admin notify', { channel: channel.id });
    expect(await told(scene, await choose())).toContain(en.cases.admin.everybodySees);
    // What is asked for in private is not shown there either; its look comes after that of the other.
    await ada.run('imagine', { prompt: 'a secret fox', private: true });
    await easel.logged('not shown in a staff channel that everybody sees');
    const there = readingIn(channel);
    expect(noticesIn(there)).toEqual([]);
    expect(easel.discord.message(before.id)?.buttons).not.toEqual([]);
    easel.discord.setChannel(channel.id, { isPrivate: true });
    await told(scene, await choose());
    await notice(there, 2);
    await easel.discord.waitFor(
      () => easel.discord.message(before.id) === undefined,
      'the first message to go',
    );
    expect(noticesIn(there).every(({ attachments }) => attachments.length === 1)).toBe(true);
  });

  it('is decided once where the bot cannot look into the first one any more', async () => {
    scene = await openReview({ results: true });
    const { easel, ada, mod, other } = scene;
    await ada.run('imagine', { prompt: 'a red fox' });
    const before = await notice(scene);
    easel.discord.setChannel(scene.staff.id, { botMayView: false });
    const moved = await moveStaff();
    const after = await notice(moved);
    await reject(moved.mod, after, { reason: 'too red' });
    await closed(scene, after);
    // What could not be taken away has working buttons: now it tells what became of it.
    easel.discord.setChannel(scene.staff.id, { botMayView: true });
    await approve(other, before);
    const late = await closed(scene, before);
    expect(late.content).toContain(`**Rejected** by <@${mod.user.id}>`);
    expect(late.attachments).toEqual([]);
  });

  it('is tried at once when the same channel is chosen again, because it works by now', async () => {
    scene = await openReview({ prompts: true });
    const { easel, ada, manager, staff } = scene;
    easel.discord.setChannel(staff.id, { botMayView: false });
    await ada.run('imagine', { prompt: 'a red fox' });
    await easel.logged('Discord did not take a staff message');
    easel.discord.setChannel(staff.id, { botMayView: true });
    await told(scene, await manager.run('admin notify', { channel: staff.id }));
    await notice(scene);
  });

  it('is looked for after a start, too', async () => {
    scene = await openReview({ prompts: true });
    const { easel, ada } = scene;
    await ada.run('imagine', { prompt: 'a red fox' });
    easel.discord.deleteMessage((await notice(scene)).id);
    await easel.restart();
    const anew = await notice(scene);
    await approve(scene.mod, anew);
    await publicPicture(scene);
    await closed(scene, anew);
  });

  it('keeps its channel: that cannot be switched off before the review is', async () => {
    scene = await openReview({ prompts: true });
    const { manager, ada } = scene;
    const off = { off: true };
    expect(await told(scene, await manager.run('admin notify', off))).toBe(
      access.panel.needsStaffKept,
    );
    await ada.run('imagine', { prompt: 'a red fox' });
    const shown = await notice(scene);
    await told(scene, await manager.run('admin review', { prompts: false }));
    expect(await told(scene, await manager.run('admin notify', off))).toContain(
      en.cases.admin.notifyOff,
    );
    // What is held stays where it was posted.
    await approve(scene.mod, shown);
    await publicPicture(scene);
  });
});

describe('a message that the bot does not know of', () => {
  it('works like the other, and closes with it', async () => {
    const clock = new ManualClock();
    scene = await openReview({ prompts: true }, { clock });
    const { easel, ada, mod } = scene;
    const inTime = <T>(awaited: Promise<T>): Promise<T> => passUntil(clock, awaited, 5);
    const route = `/channels/${scene.staff.id}/messages`;
    // It stands, and the bot never hears of it.
    const fault = { kind: 'drop', when: 'after' } as const;
    easel.discord.faults.add({ method: 'POST', route, fault });
    await ada.run('imagine', { prompt: 'a red fox' });
    const first = await inTime(notice(scene));
    easel.discord.faults.clear();
    // By then Discord does not know any more that it would be the same message.
    clock.advance(10 * minuteMs);
    const second = await inTime(notice(scene, 2));
    expect(second.id).not.toBe(first.id);
    await approve(mod, first);
    await inTime(publicPicture(scene));
    const expected = `**Approved** by <@${mod.user.id}>`;
    for (const { id } of await both([first, second], inTime)) {
      expect(easel.discord.message(id)?.content).toContain(expected);
    }
    expect(easel.upstream.submits).toHaveLength(1);
  });

  it('tells what was decided through the other, and loses its buttons', async () => {
    const clock = new ManualClock();
    scene = await openReview({ prompts: true }, { clock });
    const { easel, ada, mod, other } = scene;
    const inTime = <T>(awaited: Promise<T>): Promise<T> => passUntil(clock, awaited, 5);
    const route = `/channels/${scene.staff.id}/messages`;
    const fault = { kind: 'drop', when: 'after' } as const;
    easel.discord.faults.add({ method: 'POST', route, fault });
    await ada.run('imagine', { prompt: 'a red fox' });
    const first = await inTime(notice(scene));
    easel.discord.faults.clear();
    clock.advance(10 * minuteMs);
    const second = await inTime(notice(scene, 2));
    await reject(mod, second, { reason: 'no' });
    await inTime(closed(scene, second));
    expect(noticesIn(scene).filter(({ buttons }) => buttons.length > 0)).toHaveLength(1);
    await other.press(first.id, review.staff.approve);
    const late = await inTime(closed(scene, first));
    expect(late.content).toContain(`**Rejected** by <@${mod.user.id}>`);
    expect(easel.upstream.submits).toEqual([]);
  });

  async function both(
    messages: readonly SeenMessage[],
    inTime: <T>(awaited: Promise<T>) => Promise<T>,
  ): Promise<readonly SeenMessage[]> {
    for (const message of messages) await inTime(closed(scene, message));
    return messages;
  }
});
