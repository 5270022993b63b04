import { afterEach, describe, expect, it } from 'vitest';
import type { SeenMessage } from '../../../sandbox/discord/index.ts';
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

const { review, menus } = en;
let scene: ReviewScene;
afterEach(() => scene.easel.close());

/** A job whose result waits, and where those who moderate see it. */
async function heldResult(options = {}): Promise<SeenMessage> {
  await scene.ada.run('imagine', { prompt: 'a red fox', ...options });
  return notice(scene);
}

describe('a held result', () => {
  it('is covered for those who moderate, and seen by nobody else', async () => {
    scene = await openReview({ results: true });
    const { easel, manager, ada, bob } = scene;
    await told(scene, await manager.run('admin display', { previews: true }));
    const asked = await ada.run('imagine', { prompt: 'a red fox' });
    const shown = await notice(scene);
    expect(shown.attachments.map(({ filename }) => filename)).toEqual([
      expect.stringMatching(/^SPOILER_a_red_fox_/),
    ]);
    const waiting = await easel.reading(asked, /picture is ready/);
    expect(waiting).toMatchObject({ ephemeral: true, attachments: [] });
    expect(publicly(scene)).toEqual([]);
    expect(bob.messages()).toEqual([]);
    // Nor do its person's other ways lead to it.
    const [choice] = await ada.autocomplete('show', { job: 'fox' }, 'job');
    const again = await ada.run('show', { job: String(choice?.value) });
    const brought = await easel.reading(again, /picture is ready/);
    expect(brought).toMatchObject({ ephemeral: true, attachments: [] });
    const history = await easel.reading(await ada.run('history'), /./);
    expect(history.attachments).toEqual([]);
    const exported = await easel.finished(await ada.run('privacy export'));
    const [file] = exported.attachments;
    const stored = Buffer.from(file?.bytes ?? new Uint8Array()).toString();
    expect(stored).toContain('"state": "held"');
    expect(stored).not.toContain('"found"');
    expect(stored).not.toContain(new URL(easel.upstream.url).host);
  });

  it('is shown to all once it is approved, and stays covered where it was decided', async () => {
    scene = await openReview({ results: true });
    const shown = await heldResult();
    await approve(scene.mod, shown);
    const picture = await publicPicture(scene);
    expect(picture.buttons.map(({ label }) => label)).toContain('U1');
    const after = await closed(scene, shown);
    expect(after.attachments).toHaveLength(1);
    // One of the four is seen already; what is drawn anew is looked at again.
    const single = await scene.easel.finished(await scene.bob.press(picture.id, 'U1'));
    expect(single.ephemeral).toBe(false);
    expect(noticesIn(scene)).toHaveLength(1);
    await scene.bob.press(picture.id, 'V1');
    await notice(scene, 2);
  });

  it('is gone everywhere once it is rejected', async () => {
    scene = await openReview({ results: true });
    const { easel, ada } = scene;
    const asked = await ada.run('imagine', { prompt: 'a red fox' });
    const shown = await notice(scene);
    await reject(scene.mod, shown, { reason: 'too red' });
    expect((await easel.reading(asked, /too red/)).attachments).toEqual([]);
    await easel.discord.waitFor(
      () => easel.discord.message(shown.id)?.attachments.length === 0,
      'the covered picture to go',
    );
    expect((await closed(scene, shown)).content).toContain(review.staff.because('too red'));
    expect(publicly(scene)).toEqual([]);
    const exported = await easel.finished(await ada.run('privacy export'));
    const stored = Buffer.from(exported.attachments[0]?.bytes ?? new Uint8Array()).toString();
    expect(stored).not.toContain(new URL(easel.upstream.url).host);
  });

  it('is shown to its person alone where it was asked for in private', async () => {
    scene = await openReview({ results: true });
    const asked = await scene.ada.run('imagine', { prompt: 'a red fox', private: true });
    await approve(scene.mod, await notice(scene));
    expect((await scene.easel.finished(asked)).ephemeral).toBe(true);
    expect(publicly(scene)).toEqual([]);
  });

  it('comes after its prompt where both are looked at', async () => {
    scene = await openReview({ prompts: true, results: true });
    const asked = await scene.ada.run('imagine', { prompt: 'a red fox' });
    const first = await notice(scene);
    expect(first.content).toContain(review.staff.prompt);
    await approve(scene.mod, first);
    const second = await notice(scene, 2);
    expect(second.content).toContain(review.staff.result);
    expect((await scene.easel.reading(asked, /picture is ready/)).ephemeral).toBe(true);
    expect(publicly(scene)).toEqual([]);
    await approve(scene.other, second);
    await publicPicture(scene);
    await scene.easel.reading(asked, /Approved/);
    expect(publicly(scene)).toHaveLength(1);
  });

  it('of words is covered too', async () => {
    scene = await openReview({ results: true });
    const { easel, ada } = scene;
    const asked = await ada.run('shorten', { prompt: 'a very red fox in the snow' });
    const shown = await notice(scene);
    expect(shown.content).toMatch(/\|\|.+\|\|/);
    const waiting = await easel.reading(asked, /moderator looks at it/);
    expect(waiting.buttons.map(({ label }) => label)).toEqual(['Cancel']);
    await approve(scene.mod, shown);
    await easel.discord.waitFor(
      () => publicly(scene).find(({ buttons }) => buttons.length > 1),
      'the words',
    );
  });

  it('notifies its person where the server does', async () => {
    scene = await openReview({ results: true });
    const { easel, manager, ada } = scene;
    await told(scene, await manager.run('admin display', { ping: 'always' }));
    await approve(scene.mod, await heldResult());
    const picture = await publicPicture(scene);
    const ping = await easel.discord.waitFor(
      () => publicly(scene).find(({ pings }) => pings.users.length > 0),
      'the notice',
    );
    expect(ping.pings.users).toEqual([ada.user.id]);
    expect(ping.content).toContain(picture.id);
  });

  it('is no job for the menus of messages', async () => {
    scene = await openReview({ results: true });
    const shown = await heldResult();
    const used = await scene.mod.menu(menus.remove, shown.id);
    expect(await told(scene, used)).toBe(en.messageMenu.noJob);
    expect(scene.easel.discord.message(shown.id)).toBeDefined();
  });
});
