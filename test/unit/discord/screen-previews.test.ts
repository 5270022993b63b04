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
