import { describe, expect, it } from 'vitest';
import { en } from '../../../src/locales/en.ts';
import { screenRig as rig } from '../../fakes/discord-screen.ts';
import { addressOf, jobIn } from '../../fakes/jobs.ts';
import { settle } from '../../fakes/settle.ts';

const job = jobIn('running', { previews: true });
const fileOf = (byte: number) => ({
  name: 'preview.webp',
  bytes: Uint8Array.of(byte),
  contentType: 'image/webp',
});
const [first, second] = [fileOf(1), fileOf(2)];

/** Shows one progress after another. @returns the files of each edit */
async function filesOf(progresses: readonly object[]) {
  const { clock, routes, screen } = rig();
  for (const progress of progresses) {
    screen.show(job, progress);
    await settle();
    clock.advance(3_000);
    await settle();
  }
  return routes.edits.map(({ message }) => message.files);
}

describe('an unfinished picture in a message', () => {
  it('is sent with the edit, and left alone until there is another', async () => {
    const progresses = [
      { percent: 31, preview: first },
      { percent: 40, preview: first },
      { percent: 46, preview: second },
    ];
    expect(await filesOf(progresses)).toEqual([[first], undefined, [second]]);
  });

  it('is sent also where nothing else has changed, and not twice', async () => {
    const progresses = [
      { percent: 31 },
      { percent: 31, preview: first },
      { percent: 31, preview: first },
    ];
    expect(await filesOf(progresses)).toEqual([undefined, [first]]);
  });

  it('is sent again where its edit did not arrive', async () => {
    const { clock, routes, screen } = rig();
    routes.willEdit({ kind: 'later' });
    for (const percent of [31, 31]) {
      screen.show(job, { percent, preview: first });
      await settle();
      clock.advance(3_000);
      await settle();
    }
    expect(routes.edits.map(({ message }) => message.files)).toEqual([[first], [first]]);
  });

  describe.each(['rejected', 'route-closed', 'too-large'] as const)('that is %s', (kind) => {
    const third = fileOf(3);

    it('does not hold up the percentage, which is sent without it at once', async () => {
      const { routes, screen } = rig();
      routes.willEdit({ kind });
      screen.show(job, { percent: 31, preview: first });
      await settle();
      expect(routes.edits.map(({ message }) => message.files)).toEqual([[first], undefined]);
      expect(routes.contents.every((content) => content.includes('31%'))).toBe(true);
    });

    it('is not tried again, and after two of them no other is', async () => {
      const { clock, routes, screen } = rig();
      routes.willEdit({ kind }, { kind: 'edited', address: job.address });
      const progresses = [first, first, second, third].map((preview, index) => {
        return { percent: 31 + index, preview };
      });
      for (const progress of progresses) {
        if (progress.preview === second) routes.willEdit({ kind });
        screen.show(job, progress);
        await settle();
        clock.advance(3_000);
        await settle();
      }
      const sent = routes.edits.map(({ message: { body, files } }) => [
        /\d+(?=%)/.exec(body.content)?.[0],
        files,
      ]);
      expect(sent).toEqual([
        ['31', [first]],
        ['31', undefined],
        ['32', undefined],
        ['33', [second]],
        ['33', undefined],
        ['34', undefined],
      ]);
    });

    it('is tried again in another message', async () => {
      const { clock, routes, screen } = rig();
      routes.willEdit({ kind });
      screen.show(job, { percent: 31, preview: first });
      await settle();
      const moved = { ...job, address: addressOf({ channelId: 'elsewhere' }) };
      await screen.move(moved);
      clock.advance(3_000);
      screen.show(moved, { percent: 31, preview: first });
      await settle();
      expect(routes.edits.at(-1)?.message.files).toEqual([first]);
    });
  });

  it('of a message that is gone is not sent without it either', async () => {
    const { routes, screen } = rig();
    routes.willEdit({ kind: 'gone' });
    screen.show(job, { percent: 31, preview: first });
    await settle();
    expect(routes.edits).toHaveLength(1);
  });

  it('goes along to another message', async () => {
    const { clock, routes, screen } = rig();
    screen.show(job, { percent: 31, preview: first });
    await settle();
    const moved = { ...job, address: addressOf({ channelId: 'elsewhere' }) };
    await screen.move(moved);
    clock.advance(3_000);
    screen.show(moved, { percent: 31, preview: first });
    await settle();
    expect(routes.edits.map(({ message }) => message.files)).toEqual([[first], [first]]);
  });

  it('does not stay beside a sentence that says that the picture is elsewhere', async () => {
    const { routes, screen } = rig();
    routes.willEdit({ kind: 'route-closed' });
    routes.willSendDirectly({ kind: 'edited', address: addressOf() });
    await screen.present(jobIn('done', { previews: true }), [first]);
    expect(routes.edits.at(-1)?.message).toMatchObject({
      body: { content: `<@300000000000000001> ${en.status.sentDirectly}` },
      files: [],
    });
  });
});
