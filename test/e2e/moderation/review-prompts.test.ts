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

describe('a held prompt', () => {
  it('is seen by its person and by those who moderate, and costs nothing', async () => {
    scene = await openReview({ prompts: true });
    const asked = await scene.ada.run('imagine', { prompt: 'a red fox' });
    const waiting = await scene.easel.reading(asked, /moderator looks at this prompt/);
    expect(waiting.ephemeral).toBe(true);
    const shown = await notice(scene);
    expect(shown.content).toContain('a red fox');
    expect(shown.content).toContain(`<@${scene.ada.user.id}>`);
    expect(shown.content).toContain(`<#${scene.easel.channel.id}>`);
    expect(shown.pings).toEqual({ everyone: false, users: [], roles: [] });
    expect(publicly(scene)).toEqual([]);
    expect(scene.easel.upstream.submits).toEqual([]);
  });

  it('goes on for all to see once a moderator approves it', async () => {
    scene = await openReview({ prompts: true });
    const asked = await scene.ada.run('imagine', { prompt: 'a red fox' });
    const shown = await notice(scene);
    await approve(scene.mod, shown);
    const picture = await publicPicture(scene);
    expect(picture.content).toContain('a red fox');
    expect(picture.content).toContain(`<@${scene.ada.user.id}>`);
    expect(scene.easel.upstream.submits).toHaveLength(1);
    const before = await scene.easel.reading(asked, /Approved/);
    expect(before.content).toContain(`/${picture.channelId}/${picture.id}`);
    const after = await closed(scene, shown);
    expect(after.content).toContain(`**Approved** by <@${scene.mod.user.id}>`);
    expect(publicly(scene)).toHaveLength(1);
    // What a moderator has approved need not be looked at once more.
    const upscaled = await scene.bob.press(picture.id, 'V1');
    await scene.easel.finished(upscaled);
    expect(noticesIn(scene)).toHaveLength(1);
  });

  it('ends with the reason that a moderator gives', async () => {
    scene = await openReview({ prompts: true });
    const asked = await scene.ada.run('imagine', { prompt: 'a red fox' });
    const shown = await notice(scene);
    await reject(scene.mod, shown, { reason: 'not **here** @everyone' });
    const ended = await scene.easel.reading(asked, /have said no/);
    expect(ended.content).toContain('\\*\\*here\\*\\*');
    expect(ended.ephemeral).toBe(true);
    expect((await closed(scene, shown)).content).toContain('**Rejected** by');
    expect(publicly(scene)).toEqual([]);
    expect(scene.easel.upstream.submits).toEqual([]);
    const [choice] = await scene.ada.autocomplete('show', { job: 'fox' }, 'job');
    expect(choice).toBeUndefined();
  });

  it('may count against its person: three such and they are blocked for a while', async () => {
    scene = await openReview({ prompts: true });
    for (const count of [1, 2, 3]) {
      await scene.ada.run('imagine', { prompt: `a red fox ${count}` });
      await reject(scene.mod, await notice(scene, count), { strike: true });
      await scene.easel.discord.waitFor(
        () => noticesIn(scene)[count - 1]?.content.includes('with a strike'),
        'the strike',
      );
    }
    // The third is told in its message a moment before it is written down.
    const looks = async (): Promise<string> =>
      told(scene, await scene.mod.run('mod lookup', { user: scene.ada.user.id }));
    while (!(await looks()).includes('Blocked until')) await scene.easel.logged('job ended');
    const again = await scene.ada.run('imagine', { prompt: 'one more' });
    expect(await told(scene, again)).toContain('You cannot start anything');
    expect(scene.easel.upstream.submits).toEqual([]);
  });

  it('of somebody in private stays with them and those who moderate', async () => {
    scene = await openReview({ prompts: true });
    const asked = await scene.ada.run('imagine', { prompt: 'a red fox', private: true });
    const shown = await notice(scene);
    expect(shown.content).toContain(review.staff.private);
    await approve(scene.mod, shown);
    const picture = await scene.easel.finished(asked);
    expect(picture.ephemeral).toBe(true);
    expect(publicly(scene)).toEqual([]);
    expect((await closed(scene, shown)).content).not.toContain('red fox');
  });

  it('of several jobs asked for together is decided one by one', async () => {
    scene = await openReview({ prompts: true });
    const { easel, ada, mod } = scene;
    const question = await ada.run('imagine', { prompt: 'a {red, blue} fox' });
    const start = question.message().buttons.find(({ customId }) => customId?.includes(':run:'));
    await ada.press(question.message().id, start?.customId ?? '');
    await notice(scene, 2);
    expect(publicly(scene)).toEqual([]);
    const [red, blue] = ['red', 'blue'].map((colour) =>
      noticesIn(scene).find(({ content }) => content.includes(`${colour} fox`)),
    );
    if (red === undefined || blue === undefined) throw new Error('There are not two');
    await approve(mod, red);
    await reject(mod, blue, {});
    const picture = await publicPicture(scene);
    expect(picture.content).toContain('red fox');
    await closed(scene, blue);
    expect(publicly(scene)).toHaveLength(1);
    expect(easel.upstream.submits).toHaveLength(1);
  });

  it('of those who moderate, and of trusted roles, is not held', async () => {
    scene = await openReview({ prompts: true });
    const { easel, manager, ada, mod } = scene;
    const trusted = easel.discord.createRole(easel.guild, { name: 'trusted' });
    await told(scene, await manager.run('admin review', { exempt: trusted.id }));
    easel.discord.setMember(easel.guild, ada.user, { roles: [trusted.id] });
    await easel.finished(await ada.run('imagine', { prompt: 'a red fox' }));
    const here = easel.discord.person(mod.user, { guild: easel.guild, channel: easel.channel });
    await easel.finished(await here.run('imagine', { prompt: 'a blue fox' }));
    expect(noticesIn(scene)).toEqual([]);
  });
});
