import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Harness, openHarness } from './harness.ts';

describe('bad input', () => {
  let easel: Harness;

  beforeEach(async () => {
    easel = await openHarness({ environment: { MODERATION_WORDS: 'gore, blood bath' } });
  });
  afterEach(() => easel.close());

  it.each([
    ['an empty prompt', '   ', /There is no prompt/],
    ['6000 characters', 'fox '.repeat(1500), /has 6000 characters; at most 4000/],
    ['a word from the list', 'a Blood  Bath at noon', /"blood bath" is not allowed here/],
  ])('%s gets one private answer and nothing is submitted', async (_name, prompt, answer) => {
    const invocation = await easel.person('ada').run('imagine', { prompt });
    expect(invocation.message().ephemeral).toBe(true);
    expect(invocation.message().content).toMatch(answer);
    expect(easel.upstream.submits).toEqual([]);
  });

  it('a word that only contains one from the list is fine', async () => {
    const imagine = await easel.person('ada').run('imagine', { prompt: 'a category of goremets' });
    expect((await easel.finished(imagine)).attachments).toHaveLength(1);
  });

  it('mentions, markdown, backticks and emoji reach the upstream as typed and harm nobody', async () => {
    const prompt = '@everyone <@123456789012345678> **bold** `code` ||spoiler|| 🦊👨‍👩‍👧';
    const ada = easel.person('ada');
    const message = await easel.finished(await ada.run('imagine', { prompt }));
    expect(easel.upstream.submits[0]?.body).toMatchObject({ prompt });
    expect(message.content).not.toMatch(/@everyone|<@123/);
    expect(message.content).toContain('\\*\\*bold\\*\\* \\`code\\` \\|\\|spoiler\\|\\| 🦊👨‍👩‍👧');
    expect(message.pings).toMatchObject({ everyone: false });
  });

  it('a file that is no picture is refused before anything is paid', async () => {
    const file = {
      filename: 'cat.pdf',
      bytes: Buffer.from('%PDF-1.7'),
      contentType: 'application/pdf',
    };
    const invocation = await easel.person('ada').run('imagine', { prompt: 'a cat', image: file });
    expect(invocation.message().ephemeral).toBe(true);
    expect(invocation.message().content).toContain('The file in `image` is no picture');
  });

  it('a broken picture is found out before anything is paid', async () => {
    const bytes = Buffer.from('\x89PNG\r\n\x1a\nand then nothing', 'latin1');
    const file = { filename: 'cat.png', bytes, contentType: 'image/png' };
    const invocation = await easel.person('ada').run('imagine', { prompt: 'a cat', image: file });
    expect(invocation.message().ephemeral).toBe(true);
    expect(invocation.message().content).toContain('The file in `image` is no picture');
    expect(easel.upstream.submits).toEqual([]);
  });

  it('a picture to draw from is handed to the upstream byte for byte', async () => {
    const ada = easel.person('ada');
    const grid = await easel.finished(await ada.run('imagine', { prompt: 'a red fox' }));
    const [picture] = grid.attachments;
    const image = {
      filename: 'fox.png',
      bytes: picture?.bytes ?? Buffer.of(),
      contentType: 'image/png',
    };
    await easel.finished(await ada.run('imagine', { prompt: 'in winter', image }));
    const data = Buffer.from(image.bytes).toString('base64');
    expect(easel.upstream.submits[1]?.body).toMatchObject({
      base64Array: [`data:image/png;base64,${data}`],
    });
  });

  it('somebody else’s job can be neither shown nor stopped', async () => {
    const ada = easel.person('ada');
    easel.upstream.hold();
    await ada.run('imagine', { prompt: 'a red fox' });
    // Only once its submit was answered it is stopped at once.
    const tasks = ({ path }: { path: string }): boolean => path.includes('/task/');
    await easel.upstream.waitFor(() => easel.upstream.requests.some(tasks), 'a query');
    const [choice] = await ada.autocomplete('cancel', { job: '' }, 'job');
    const bob = easel.person('bob');
    expect(await bob.autocomplete('show', { job: '' }, 'job')).toEqual([]);
    for (const command of ['show', 'cancel']) {
      const answer = await bob.run(command, { job: String(choice?.value) });
      expect(answer.message().content).toContain('no such job of yours');
    }
    const stopped = await ada.run('cancel', { job: String(choice?.value) });
    expect(stopped.message().content).toContain('Stopped');
  });
});
