import sharp from 'sharp';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Invocation, Person, SeenMessage } from '../../sandbox/discord/index.ts';
import { type Harness, openHarness } from './harness.ts';
import { managerOf } from './prompts/manager.ts';

interface Scene {
  readonly easel: Harness;
  readonly ada: Person;
}

/** A server that wants the unfinished pictures, or one that has said nothing. */
async function open(isOn: boolean): Promise<Scene> {
  // Whoever waits for an unfinished one ends the job then.
  const easel = await openHarness({ proxy: { paceMs: isOn ? 8_000 : 600 } });
  onTestFinished(() => easel.close());
  if (isOn) await managerOf(easel).run('admin display', { previews: true });
  return { easel, ada: easel.person('ada') };
}

/** The unfinished picture of a message, once it is there. */
function preview(easel: Harness, asked: Invocation): Promise<SeenMessage> {
  return easel.discord.waitFor(() => {
    const message = asked.message();
    return /\d+%/.test(message.content) && message.attachments.length === 1 && message;
  }, 'a preview');
}

/** Ends the job, well or as its prompt dooms it. */
function finish({ upstream }: Harness): void {
  upstream.finish(upstream.submits[0]?.taskId ?? '');
}

/** The names of all files that were sent, edit by edit. */
function sent({ discord }: Harness): string[][] {
  return discord.requests
    .filter(({ files }) => files.length > 0)
    .map(({ files }) => files.map(({ name }) => name));
}

describe('while a picture is drawn', () => {
  it('a small unfinished one stands in the message, and the finished one takes its place', async () => {
    const { easel, ada } = await open(true);
    const asked = await ada.run('imagine', { prompt: 'a red fox' });
    const [small] = (await preview(easel, asked)).attachments;
    expect(small?.filename).toMatch(/^preview_[0-9a-z]+\.\w+$/);
    expect(small?.description).toBe('a red fox');
    finish(easel);
    const finished = await easel.discord.waitFor(() => {
      const message = asked.message();
      return message.buttons.some(({ label }) => label === 'U1') && message;
    }, 'the picture');
    expect(finished.attachments).toHaveLength(1);
    expect(finished.attachments[0]?.filename).toMatch(/^a_red_fox_/);
    const sizes = await Promise.all(
      [small, finished.attachments[0]].map(
        async (file) => (await sharp(file?.bytes).metadata()).width,
      ),
    );
    expect(sizes[0]).toBeLessThanOrEqual(512);
    const names = sent(easel).flat();
    expect(names.filter((name) => name.startsWith('preview_')).length).toBeGreaterThanOrEqual(1);
    expect(names.at(-1)).toBe(finished.attachments[0]?.filename);
  });

  it('nothing stands there unless the server wants it', async () => {
    const { easel, ada } = await open(false);
    await easel.finished(await ada.run('imagine', { prompt: 'a red fox' }));
    expect(sent(easel).map((names) => names.length)).toEqual([1]);
    expect(sent(easel).flat().join()).not.toContain('preview');
  });

  it('one that is stopped keeps what was there of it', async () => {
    const { easel, ada } = await open(true);
    const asked = await ada.run('imagine', { prompt: 'a red fox' });
    const { id } = await preview(easel, asked);
    easel.upstream.hold();
    await ada.press(id, 'Cancel');
    const stopped = await easel.reading(asked, /\(Stopped\)/);
    await easel.logged('job ended');
    expect(easel.discord.message(stopped.id)?.attachments).toMatchObject([
      { filename: expect.stringMatching(/^preview_/) as unknown },
    ]);
    expect(easel.discord.message(stopped.id)?.buttons).toEqual([]);
  });

  it('one that fails leaves nothing behind that looks like a result', async () => {
    const { easel, ada } = await open(true);
    const asked = await ada.run('imagine', { prompt: 'a red fox fail-me' });
    await preview(easel, asked);
    finish(easel);
    const failed = await easel.reading(asked, /fail-me\*\*.*\n.*upstream/);
    await easel.logged('job ended');
    expect(easel.discord.message(failed.id)?.attachments).toEqual([]);
  });
});
