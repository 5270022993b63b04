import { describe, expect, it } from 'vitest';
import type { SubmitOutcome } from '../../../src/upstreams/port.ts';
import type { UpstreamRig } from './rig.ts';
import type { UpstreamSetUp } from './set-up.ts';
import {
  acceptedId,
  begin,
  context,
  type Finished,
  finish,
  finishedGrid,
  finishedSingle,
  look,
  noSignal,
  openMedia,
  press,
  waitingId,
} from './steps.ts';

/** What asks for a prompt (and perhaps a mask) before it is drawn. */
export function describeDialogs(setUp: UpstreamSetUp): void {
  describe('a dialog', () => {
    if (setUp.dialogs.length === 0) {
      describeNone(setUp);
      return;
    }
    describeAlways(setUp);
    describeRemix(setUp);
  });
}

function describeNone({ start }: UpstreamSetUp): void {
  it('is nothing that could be answered here, and nothing is started', async () => {
    const rig = await start();
    const taskId = await begin(rig);
    expect(await answer(rig, { taskId, mask: undefined })).toEqual({
      kind: 'failed',
      failure: { kind: 'unsupported' },
    });
    expect(rig.taken()).toEqual([taskId]);
  });
}

function describeAlways({ start, dialogs }: UpstreamSetUp): void {
  it.each(dialogs)('is asked for by %s, answered, and ends with a picture', async (kind) => {
    const rig = await start();
    const single = await finishedSingle(rig);
    const outcome = await press(rig, single, { kind });
    const taskId = waitingId(outcome);
    const mask = kind === 'vary-region' ? await maskOf(single) : undefined;
    expect(acceptedId(await answer(rig, { taskId, mask }))).toBe(taskId);
    expect((await finish(rig, taskId)).result.media).toHaveLength(1);
  });

  it.each(dialogs)('is seen in the state of a %s, however often one looks', async (kind) => {
    const rig = await start();
    const taskId = waitingId(await press(rig, await finishedSingle(rig), { kind }));
    for (let times = 0; times < 3; times += 1) {
      rig.step();
      expect(await look(rig, taskId)).toMatchObject({ status: 'needs-input' });
    }
  });

  it('is refused with certainty where its job does not wait for one', async () => {
    const rig = await start();
    const { taskId } = await finishedGrid(rig);
    expect(await answer(rig, { taskId, mask: undefined })).toEqual({
      kind: 'failed',
      failure: { kind: 'validation' },
    });
  });
}

function describeRemix({ start, remixDialogs }: UpstreamSetUp): void {
  it.each(remixDialogs)('is asked for by $kind of a $from while remix is on', async (follow) => {
    const rig = await start({ remix: true });
    const parent = await (follow.from === 'grid' ? finishedGrid(rig) : finishedSingle(rig));
    const outcome = await press(rig, parent, follow);
    expect(outcome).toMatchObject({
      kind: 'needs-input',
      suggestedPrompt: expect.stringContaining('a quiet harbour') as string,
    });
    const taskId = waitingId(outcome);
    rig.step();
    expect(await look(rig, taskId)).toMatchObject({ status: 'needs-input' });
    expect(acceptedId(await answer(rig, { taskId, mask: undefined }))).toBe(taskId);
    const { result } = await finish(rig, taskId);
    expect(result.finalPrompt).toContain('a loud harbour');
  });

  it('is not asked for by an upscale, whether remix is on or not', async () => {
    const rig = await start({ remix: true });
    acceptedId(await press(rig, await finishedGrid(rig), { kind: 'upscale', index: 3 }));
  });
}

function answer(
  rig: UpstreamRig,
  given: { taskId: string; mask: Uint8Array | undefined },
): Promise<SubmitOutcome> {
  return rig.upstream.submit({ kind: 'answer', prompt: 'a loud harbour', ...given }, context());
}

/** A mask of the picture's own size with its middle to be repainted. */
async function maskOf({ result }: Finished): Promise<Uint8Array> {
  const media = openMedia();
  const url = result.media[0]?.url ?? '';
  const { size } = await media.download(url, { maxBytes: 50_000_000, signal: noSignal() });
  if (size === undefined) throw new Error('The picture has no size');
  return media.paintMask({ ...size, cells: [4] });
}
