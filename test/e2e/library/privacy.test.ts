import { afterEach, describe, expect, it } from 'vitest';
import type { Person, SeenMessage } from '../../../sandbox/discord/index.ts';
import { en } from '../../../src/locales/en.ts';
import { type Harness, openHarness, swift } from '../harness.ts';

interface Exported {
  readonly records: readonly { readonly kind: string; readonly thumbnail?: string }[];
}

function filesIn({ attachments }: SeenMessage): Exported[] {
  return attachments.map(({ bytes }) => JSON.parse(Buffer.from(bytes).toString()) as Exported);
}

describe('/privacy', () => {
  let easel: Harness;
  afterEach(() => easel.close());

  const say = async (ada: Person, command: string): Promise<SeenMessage> =>
    easel.reading(await ada.run(command), /./);

  it('gives everything as a file, deletes it, and nothing is left', async () => {
    easel = await openHarness({ pace: swift });
    const [ada, bob] = [easel.person('ada'), easel.person('bob')];
    await say(ada, 'settings').then(({ id }) => ada.press(id, en.settings.button.raw));
    const picture = await easel.finished(await ada.run('imagine', { prompt: 'a red fox' }));
    await easel.finished(await bob.run('imagine', { prompt: 'a blue whale' }));

    const exported = await easel.finished(await ada.run('privacy export'));
    expect(exported.ephemeral).toBe(true);
    expect(exported.content).toBe(en.privacy.exported(3));
    const [file] = exported.attachments;
    expect(file?.filename).toMatch(/^easel-export-\d{4}-\d\d-\d\d\.json$/);
    expect(file?.description).toBe(en.privacy.file(1, 1));
    const [{ records } = { records: [] }] = filesIn(exported);
    expect(records.map(({ kind }) => kind)).toEqual(['settings', 'count', 'jobs']);
    expect(records[2]?.thumbnail).toMatch(/^UklGR/);
    expect(JSON.stringify(records)).not.toContain('blue whale');

    const question = await say(ada, 'privacy erase');
    expect(question.ephemeral).toBe(true);
    const erased = await ada.press(question.id, en.privacy.yes);
    await easel.discord.waitFor(() => erased.message().content.includes('Deleted'), 'the erasure');
    expect(erased.message()).toMatchObject({ id: question.id, content: en.privacy.erased(1) });
    expect(erased.message().buttons).toEqual([]);

    const history = await ada.run('history');
    expect((await easel.reading(history, /made/)).content).toContain(en.history.empty);
    expect((await ada.press(picture.id, 'U1')).message().content).toBe(en.notice.jobGone);
    const empty = await easel.finished(await ada.run('privacy export'));
    expect(empty.content).toBe(en.privacy.exported(0));
    const others = await easel.reading(await bob.run('history'), /made/);
    expect(JSON.stringify(others.embeds)).toContain('blue whale');
  });

  it('deletes nothing for who thinks better of it', async () => {
    easel = await openHarness({ pace: swift });
    const ada = easel.person('ada');
    await easel.finished(await ada.run('imagine', { prompt: 'a red fox' }));
    const question = await say(ada, 'privacy erase');
    const kept = await ada.press(question.id, en.privacy.no);
    expect(kept.message()).toMatchObject({ content: en.privacy.kept, buttons: [] });
    const history = await easel.reading(await ada.run('history'), /made/);
    expect(JSON.stringify(history.embeds)).toContain('a red fox');
  });

  it('leaves a job that is on its way, says so, and it still arrives', async () => {
    easel = await openHarness({ proxy: { paceMs: 2_000 } });
    const ada = easel.person('ada');
    const first = await ada.run('imagine', { prompt: 'a red fox' });
    await easel.reading(first, /%/);
    easel.upstream.hold();
    const question = await say(ada, 'privacy erase');
    const erased = await ada.press(question.id, en.privacy.yes);
    await easel.discord.waitFor(() => erased.message().content.includes('Deleted'), 'the erasure');
    expect(erased.message().content).toContain(en.privacy.stillLive(1));
    easel.upstream.release();
    expect((await easel.finished(first)).buttons.map(({ label }) => label)).toContain('U1');
  });

  it('goes on in further messages where one cannot hold everything', async () => {
    easel = await openHarness({ pace: swift, uploadLimit: 16_000 });
    const ada = easel.person('ada');
    for (let index = 0; index < 12; index += 1) {
      const prompt = `fox ${index} ${'very '.repeat(550)}`;
      const invocation = await ada.run('imagine', { prompt });
      const isDone = (): boolean =>
        invocation.message().buttons.some(({ label }) => label === 'U1');
      await easel.discord.waitFor(isDone, 'the buttons');
    }
    let message = await easel.finished(await ada.run('privacy export'));
    let records = filesIn(message).flatMap((file) => file.records).length;
    expect(message.content).not.toContain('larger than');
    expect(message.attachments).toHaveLength(10);
    expect(message.content).toContain(en.privacy.more);
    while (message.buttons.length > 0) {
      message = await easel.finished(await ada.press(message.id, en.privacy.rest));
      records += filesIn(message).flatMap((file) => file.records).length;
    }
    // Each job, and that it was counted.
    expect(records).toBe(24);
  });
});
