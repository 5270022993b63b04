import { PermissionFlagsBits } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import type { Invocation, SeenMessage } from '../../../sandbox/discord/index.ts';
import { en } from '../../../src/locales/en.ts';
import { plainPicture } from '../pictures/files.ts';
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

const { review, cases } = en;
let scene: ReviewScene;
afterEach(() => scene.easel.close());

/** Everything about somebody that was written down. */
async function recordOf(userId: string): Promise<string> {
  return told(scene, await scene.mod.run('mod lookup', { user: userId }));
}

/** What somebody who asks now is told. */
async function refusal(prompt: string): Promise<string> {
  return told(scene, await scene.ada.run('imagine', { prompt }));
}

/** Opens the form behind a reject. @returns what sends it, however late */
async function openForm({ id }: SeenMessage): Promise<() => Promise<Invocation>> {
  const { modal } = await scene.other.press(id, review.staff.reject);
  if (modal === undefined) throw new Error('There is no form');
  return () => scene.other.submit(modal, {});
}

describe('what changes while a prompt is held', () => {
  it('its person is blocked: a yes starts nothing, and everybody concerned is told', async () => {
    scene = await openReview({ prompts: true });
    const { easel, ada, mod } = scene;
    const asked = await ada.run('imagine', { prompt: 'a red fox' });
    const shown = await notice(scene);
    const late = await openForm(shown);
    await told(scene, await mod.run('mod block', { user: ada.user.id, duration: 'day' }));
    const person = `<@${ada.user.id}>`;
    expect(await told(scene, await approve(mod, shown))).toBe(review.press.blocked(person));
    expect((await easel.reading(asked, /have been blocked/)).content).toContain(review.blocked);
    expect((await closed(scene, shown)).content).toContain('has been blocked since');
    expect(easel.upstream.submits).toEqual([]);
    expect(await recordOf(ada.user.id)).toContain(review.detail.promptBlocked);
    expect(await told(scene, await late())).toBe(review.press.rejected(`<@${mod.user.id}>`));
  });

  it('its person is blocked: a picture that is there and paid is shown if a moderator says so', async () => {
    scene = await openReview({ results: true });
    const { ada, mod } = scene;
    await ada.run('imagine', { prompt: 'a red fox' });
    const shown = await notice(scene);
    await told(scene, await mod.run('mod block', { user: ada.user.id, duration: 'day' }));
    await approve(mod, shown);
    await publicPicture(scene);
  });

  it('a rule blocks its words: the moderator has seen them and decides', async () => {
    scene = await openReview({ prompts: true });
    const { easel, ada, manager } = scene;
    await ada.run('imagine', { prompt: 'a red fox' });
    const shown = await notice(scene);
    await told(scene, await manager.run('admin filter add', { text: 'fox' }));
    expect(await refusal('a blue fox')).toContain('not allowed');
    await approve(scene.mod, shown);
    await publicPicture(scene);
    expect(easel.upstream.submits).toHaveLength(1);
  });

  it('a limit is set or lowered: it was counted when it was asked for, and goes on', async () => {
    scene = await openReview({ prompts: true });
    const { easel, ada, manager } = scene;
    const limit = { who: 'person', per: 'day' };
    await told(scene, await manager.run('admin quota', { ...limit, jobs: 2 }));
    await ada.run('imagine', { prompt: 'a red fox' });
    const red = await notice(scene);
    await ada.run('imagine', { prompt: 'a blue fox' });
    const blue = await notice(scene, 2);
    await told(scene, await manager.run('admin quota', { ...limit, jobs: 1 }));
    expect(await refusal('a third fox')).toContain('used up');
    await approve(scene.mod, red);
    await publicPicture(scene);
    await approve(scene.mod, blue);
    await easel.discord.waitFor(() => easel.upstream.submits.length === 2, 'both');
  });

  it('what its person may use: the moderator decides all the same', async () => {
    scene = await openReview({ prompts: true });
    const { easel, ada, manager } = scene;
    await ada.run('imagine', { prompt: 'a red fox' });
    const shown = await notice(scene);
    const off = { feature: 'imagine', rule: 'deny', channel: easel.channel.id };
    await told(scene, await manager.run('admin channel', off));
    expect(await refusal('a blue fox')).toContain('cannot be used');
    await approve(scene.mod, shown);
    await publicPicture(scene);
  });

  it('how long things wait: it waits as long as was said', async () => {
    scene = await openReview({ prompts: true, hours: 24 });
    await scene.ada.run('imagine', { prompt: 'a red fox' });
    const { content, id } = await notice(scene);
    await told(scene, await scene.manager.run('admin review', { hours: 1 }));
    await scene.easel.restart();
    expect(scene.easel.discord.message(id)?.content).toBe(content);
    await approve(scene.mod, await notice(scene));
    await publicPicture(scene);
  });

  it('the server is paused and everything stopped: whoever did that stands there', async () => {
    scene = await openReview({ prompts: true });
    const { easel, ada, manager } = scene;
    const asked = await ada.run('imagine', { prompt: 'a red fox' });
    const shown = await notice(scene);
    const late = await openForm(shown);
    await told(scene, await manager.run('admin pause', { mode: 'now' }));
    expect((await easel.reading(asked, /Stopped/)).content).toContain(review.stopped);
    const { content } = await closed(scene, shown);
    expect(content).toContain(`**Stopped** by <@${manager.user.id}>`);
    expect(await recordOf(ada.user.id)).toContain(review.detail.promptStopped);
    expect(await told(scene, await late())).toBe(review.press.stopped(`<@${manager.user.id}>`));
  });
});

describe('a strike with a no', () => {
  it('is for nobody who manages the server by now; a plain no is', async () => {
    scene = await openReview({ prompts: true });
    const { easel, ada, mod } = scene;
    const asked = await ada.run('imagine', { prompt: 'a red fox' });
    const shown = await notice(scene);
    const permissions = PermissionFlagsBits.ManageGuild;
    const role = easel.discord.createRole(easel.guild, { name: 'leads', permissions });
    easel.discord.setMember(easel.guild, ada.user, { roles: [role.id] });
    const refused = await reject(mod, shown, { strike: true });
    const { manager } = cases.mod.notAbout;
    expect(await told(scene, refused)).toBe(`${manager}\n${review.press.withoutStrike}`);
    await reject(mod, shown, { reason: 'not now' });
    await easel.reading(asked, /not now/);
    expect((await closed(scene, shown)).content).not.toContain('strike');
  });

  it('is not for oneself', async () => {
    scene = await openReview({ prompts: true });
    const { easel, ada } = scene;
    await ada.run('imagine', { prompt: 'a red fox' });
    const shown = await notice(scene);
    easel.discord.setMember(easel.guild, ada.user, {
      permissions: PermissionFlagsBits.ModerateMembers,
    });
    const channel = scene.staff;
    const there = easel.discord.person(ada.user, { guild: easel.guild, channel });
    const refused = await reject(there, shown, { strike: true });
    expect(await told(scene, refused)).toContain(cases.mod.notAbout.yourself);
  });
});

describe('of several jobs asked for together', () => {
  it('only those are private that are held; the others go on for all to see', async () => {
    scene = await openReview({});
    const { easel, ada, manager, mod } = scene;
    await told(scene, await manager.run('admin filter add', { text: 'sword', action: 'hold' }));
    const question = await ada.run('imagine', { prompt: 'a knight with a {sword, flower}' });
    const start = question.message().buttons.find(({ customId }) => customId?.includes(':run:'));
    const series = await ada.press(question.message().id, start?.customId ?? '');
    const picture = await publicPicture(scene);
    expect(picture.content).toContain('flower');
    expect(publicly(scene).some(({ content }) => content.includes('sword'))).toBe(false);
    // What was typed holds the word: the summary is its person's alone.
    expect(series.message()).toMatchObject({ ephemeral: true });
    await approve(mod, await notice(scene));
    await easel.discord.waitFor(
      () =>
        publicly(scene).find(({ attachments, content }) => {
          return attachments.length > 0 && content.includes('sword');
        }),
      'the other picture',
    );
  });
});

describe('words that come out of a picture in public', () => {
  async function describeHeld() {
    scene = await openReview({});
    const { easel, ada, manager } = scene;
    await told(scene, await manager.run('admin filter add', { text: 'red', action: 'hold' }));
    const asked = await ada.run('describe', { image: await plainPicture('red') });
    const shown = await notice(scene);
    const waiting = await easel.reading(asked, /not shown yet/);
    return { asked, shown, waiting };
  }

  it('are told of to nobody while they are held, and come once they are approved', async () => {
    const { asked, shown, waiting } = await describeHeld();
    expect(waiting).toMatchObject({ ephemeral: false, attachments: [] });
    expect(waiting.content).toContain(review.notYetShown);
    expect(waiting.content).not.toMatch(/red|moderator/i);
    await approve(scene.mod, shown);
    await scene.easel.reading(asked, /4️⃣/);
  });

  it('are rejected without a word in public; their person finds the reason', async () => {
    const { asked, shown } = await describeHeld();
    await reject(scene.mod, shown, { reason: 'too crimson' });
    const ended = await scene.easel.reading(asked, /find/);
    expect(ended.content).toContain(review.notShown);
    expect(
      publicly(scene)
        .map(({ content }) => content)
        .join(),
    ).not.toMatch(/crimson|moderator/);
    const history = (await scene.ada.run('history', {})).message();
    await scene.easel.discord.waitFor(
      () => JSON.stringify(scene.easel.discord.message(history.id)).includes('too crimson'),
      'the reason in the history',
    );
    expect(noticesIn(scene)).toHaveLength(1);
  });
});
