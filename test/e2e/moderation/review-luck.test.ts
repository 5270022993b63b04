import { PermissionFlagsBits } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { en } from '../../../src/locales/en.ts';
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
let scene: ReviewScene;
afterEach(() => scene.easel.close());

describe('a decision', () => {
  it('is made once, however many press together', async () => {
    scene = await openReview({ prompts: true });
    await scene.ada.run('imagine', { prompt: 'a red fox' });
    const shown = await notice(scene);
    const presses = await Promise.all([
      approve(scene.mod, shown),
      approve(scene.other, shown),
      approve(scene.mod, shown),
    ]);
    await publicPicture(scene);
    expect(scene.easel.upstream.submits).toHaveLength(1);
    const { content } = await closed(scene, shown);
    const winner = [scene.mod, scene.other].find(({ user }) => content.includes(user.id));
    const late = presses.filter((press) => press.message().id !== shown.id);
    expect(late).toHaveLength(2);
    for (const press of late) {
      expect(press.message()).toMatchObject({
        ephemeral: true,
        content: review.press.approved(`<@${winner?.user.id ?? ''}>`),
      });
    }
    expect(publicly(scene)).toHaveLength(1);
  });

  it('that somebody else has made meanwhile is not made again by an open form', async () => {
    scene = await openReview({ prompts: true });
    const asked = await scene.ada.run('imagine', { prompt: 'a red fox' });
    const shown = await notice(scene);
    const pressed = await scene.mod.press(shown.id, review.staff.reject);
    await reject(scene.other, shown, { reason: 'first' });
    await scene.easel.reading(asked, /first/);
    if (pressed.modal === undefined) throw new Error('There is no form');
    const late = await scene.mod.submit(pressed.modal, { reason: 'second' });
    expect(await told(scene, late)).toBe(review.press.rejected(`<@${scene.other.user.id}>`));
    expect(asked.message().content).not.toContain('second');
  });

  it('is not for those who may not moderate any more', async () => {
    scene = await openReview({ prompts: true });
    const { easel, mod, other } = scene;
    await scene.ada.run('imagine', { prompt: 'a red fox' });
    const shown = await notice(scene);
    const pressed = await mod.press(shown.id, review.staff.reject);
    easel.discord.setMember(easel.guild, mod.user, { permissions: 0n });
    expect(await told(scene, await approve(mod, shown))).toBe(review.press.notModerator);
    if (pressed.modal === undefined) throw new Error('There is no form');
    expect(await told(scene, await mod.submit(pressed.modal, {}))).toBe(review.press.notModerator);
    expect(easel.upstream.submits).toEqual([]);
    await approve(other, shown);
    await publicPicture(scene);
  });

  it('to send something waits while the server is paused', async () => {
    scene = await openReview({ prompts: true });
    await scene.ada.run('imagine', { prompt: 'a red fox' });
    const shown = await notice(scene);
    await told(scene, await scene.manager.run('admin pause'));
    expect(await told(scene, await approve(scene.mod, shown))).toBe(review.press.paused);
    expect(scene.easel.upstream.submits).toEqual([]);
    await told(scene, await scene.manager.run('admin resume'));
    await approve(scene.mod, shown);
    await publicPicture(scene);
  });

  it('holds for what was held, whatever is set meanwhile', async () => {
    scene = await openReview({ prompts: true });
    await scene.ada.run('imagine', { prompt: 'a red fox' });
    const shown = await notice(scene);
    await told(scene, await scene.manager.run('admin review', { prompts: false, results: true }));
    expect(publicly(scene)).toEqual([]);
    await approve(scene.mod, shown);
    await publicPicture(scene);
  });
});

describe('what is held', () => {
  it('can be withdrawn by its person', async () => {
    scene = await openReview({ prompts: true });
    const asked = await scene.ada.run('imagine', { prompt: 'a red fox' });
    const shown = await notice(scene);
    const waiting = await scene.easel.reading(asked, /moderator looks at this prompt/);
    await scene.ada.press(waiting.id, en.button.cancel);
    await scene.easel.reading(asked, /Stopped/);
    expect((await closed(scene, shown)).content).toContain('Withdrawn');
    expect(scene.easel.upstream.submits).toEqual([]);
  });

  it('can be decided through its case when its message was deleted, and posted anew', async () => {
    scene = await openReview({ prompts: true });
    const { easel, mod } = scene;
    await scene.ada.run('imagine', { prompt: 'a red fox' });
    const shown = await notice(scene);
    easel.discord.deleteMessage(shown.id);
    const opened = await mod.run('mod case', { number: numberIn(shown.content) });
    const panel = await easel.reading(opened, /./);
    expect(await told(scene, await mod.press(panel.id, review.staff.repost))).toBe(
      review.press.reposted,
    );
    const anew = await easel.discord.waitFor(
      () => noticesIn(scene).find(({ ephemeral }) => !ephemeral),
      'the message anew',
    );
    await mod.press(panel.id, review.staff.approve);
    await publicPicture(scene);
    expect((await closed(scene, anew)).content).toContain('**Approved**');
  });

  it('is decided all the same when its message is gone', async () => {
    scene = await openReview({ prompts: true });
    const { easel, mod } = scene;
    await scene.ada.run('imagine', { prompt: 'a red fox' });
    const shown = await notice(scene);
    const opened = await mod.run('mod case', { number: numberIn(shown.content) });
    easel.discord.deleteMessage(shown.id);
    await mod.press((await easel.reading(opened, /./)).id, review.staff.approve);
    await publicPicture(scene);
    const record = await mod.run('mod lookup', { user: scene.ada.user.id });
    expect(await told(scene, record)).toContain(`<@${mod.user.id}>`);
  });

  it('is not switched on without a staff channel that works', async () => {
    scene = await openReview({});
    const { easel, manager, staff } = scene;
    await told(scene, await manager.run('admin notify', { off: true }));
    const command = '`/admin notify`';
    expect(await told(scene, await manager.run('admin review', { prompts: true }))).toBe(
      review.admin.needsChannel(command),
    );
    await told(scene, await manager.run('admin notify', { channel: staff.id }));
    easel.discord.setChannel(staff.id, { botMaySend: false });
    expect(await told(scene, await manager.run('admin review', { prompts: true }))).toBe(
      review.admin.cannotPost(`<#${staff.id}>`),
    );
    expect(await told(scene, await manager.run('admin review'))).toContain(review.admin.noPrompts);
  });

  it('goes to its person directly where the bot may not write in the channel any more', async () => {
    scene = await openReview({ prompts: true });
    const { easel, ada } = scene;
    const asked = await ada.run('imagine', { prompt: 'a red fox' });
    const shown = await notice(scene);
    easel.discord.setChannel(easel.channel.id, { botMaySend: false });
    await approve(scene.mod, shown);
    expect((await easel.reading(asked, /Approved/)).content).toBe(review.goesOnDirectly);
    const directly = easel.discord.person(ada.user, { directMessage: true });
    await easel.discord.waitFor(
      () => directly.messages().some(({ attachments }) => attachments.length > 0),
      'the picture by direct message',
    );
    expect(publicly(scene)).toEqual([]);
  });

  it('keeps the rights of Discord itself: the buttons are nothing to members', async () => {
    scene = await openReview({ prompts: true });
    const { easel, bob, staff } = scene;
    await scene.ada.run('imagine', { prompt: 'a red fox' });
    const shown = await notice(scene);
    easel.discord.setMember(easel.guild, bob.user, {
      permissions: PermissionFlagsBits.ManageMessages,
    });
    const nosy = easel.discord.person(bob.user, { guild: easel.guild, channel: staff });
    expect(await told(scene, await approve(nosy, shown))).toBe(review.press.notModerator);
  });
});

function numberIn(content: string): number {
  return Number(/case #(\d+)/.exec(content)?.[1]);
}
