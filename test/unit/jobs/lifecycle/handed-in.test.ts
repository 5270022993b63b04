import { describe, expect, it } from 'vitest';
import type { JobRequest } from '../../../../src/jobs/job.ts';
import { actionRequestOf, imagineOf } from '../../../fakes/jobs.ts';
import { type LifecycleRig, lifecycleRig, putQueued } from '../../../fakes/lifecycle.ts';
import { samplePicture } from '../../../fakes/media.ts';

const one = 'https://cdn.example.com/1.png';
const two = 'https://elsewhere.example/2.png';
const copy = 'https://cdn.example.com/copy.png';
const accepted = { kind: 'accepted', taskId: 'task-1' } as const;
const other = { ...samplePicture, bytes: Uint8Array.of(7) };
const pictureOf = (url: string, { bytes, contentType } = samplePicture) => ({
  url,
  bytes,
  contentType,
});

const blend: JobRequest = {
  kind: 'blend',
  images: [{ url: one }, { url: two, isLink: true }],
  dimensions: 'portrait',
};

/** Submits a request. @returns what the upstream was told */
async function submitted(rig: LifecycleRig, request: JobRequest): Promise<unknown> {
  rig.upstream.willSubmit(accepted);
  rig.upstream.willShow({ status: 'queued' });
  await rig.step(await putQueued(rig, { request }));
  return rig.upstream.submits[0]?.request;
}

describe('pictures that a person handed in', () => {
  it('are sent with their bytes in their order, and typed links are followed with care', async () => {
    const rig = lifecycleRig();
    rig.media.holds(one, samplePicture);
    rig.media.holds(two, other);
    expect(await submitted(rig, blend)).toEqual({
      kind: 'blend',
      pictures: [pictureOf(one), pictureOf(two, other)],
      dimensions: 'portrait',
    });
    expect(rig.media.links).toEqual([two]);
  });

  it('begin and end a clip', async () => {
    const rig = lifecycleRig();
    rig.media.holds(one, samplePicture);
    rig.media.holds(two, other);
    const request: JobRequest = {
      kind: 'video',
      image: { url: one },
      endImage: { url: two, isLink: true },
      prompt: 'it jumps',
      motion: 'high',
      loop: true,
      batch: 2,
      quality: 'high',
    };
    expect(await submitted(rig, request)).toEqual({
      kind: 'video',
      picture: pictureOf(one),
      endPicture: pictureOf(two, other),
      prompt: 'it jumps',
      motion: 'high',
      loop: true,
      batch: 2,
      quality: 'high',
    });
    expect(rig.media.links).toEqual([two]);
  });

  it('are described from the copy in the message where their own address has died', async () => {
    const rig = lifecycleRig();
    const dead = 'https://cdn.example.com/dead.png';
    rig.media.holds(one, 'missing');
    rig.media.holds(dead, 'missing');
    rig.media.holds(copy, other);
    const request: JobRequest = { kind: 'describe', image: { url: one }, copies: [dead, copy] };
    expect(await submitted(rig, request)).toEqual({
      kind: 'describe',
      picture: pictureOf(copy, other),
    });
  });

  it.each<[string, JobRequest]>([
    ['blend', blend],
    ['describe', { kind: 'describe', image: { url: one }, copies: [two] }],
    ['video', { kind: 'video', image: { url: two }, prompt: '', motion: 'low' }],
    [
      'end of a video',
      { kind: 'video', image: { url: one }, endImage: { url: two }, prompt: '', motion: 'low' },
    ],
  ])('for a %s that cannot be read any more fail the job, refunded', async (_name, request) => {
    const rig = lifecycleRig(3, { withOther: true });
    rig.media.holds(one, request.kind === 'describe' ? 'missing' : samplePicture);
    rig.media.holds(two, 'missing');
    const id = await putQueued(rig, { request });
    expect(await rig.runToEnd(id)).toMatchObject({
      state: 'failed',
      problem: { code: 'reference-unreadable' },
      cost: { state: 'refunded' },
    });
    expect(rig.upstream.submits).toEqual([]);
  });

  const faults = [
    ['a clip', { contentType: 'video/mp4', extension: 'mp4', size: undefined }],
    ['animated', { contentType: 'image/gif', extension: 'gif', isAnimated: true }],
    ['too many pixels', { size: { width: 30_000, height: 30_000 } }],
    ['not to be decoded', { size: undefined }],
  ] as const;
  const requests: readonly JobRequest[] = [
    { kind: 'video', image: { url: two, isLink: true }, prompt: 'x', motion: 'low' },
    { kind: 'video', image: { url: one }, endImage: { url: two }, prompt: 'x', motion: 'low' },
    { kind: 'describe', image: { url: two } },
    blend,
    imagineOf({ references: [{ role: 'style', url: two }] }),
  ];

  describe.each(faults)('that are %s, and were too slow to be looked at before', (_what, fault) => {
    it.each(requests)('are never submitted: $kind', async (request) => {
      const rig = lifecycleRig(3, { withOther: true });
      rig.media.holds(one, samplePicture);
      rig.media.holds(two, { ...samplePicture, ...fault });
      expect(await rig.runToEnd(await putQueued(rig, { request }))).toMatchObject({
        state: 'failed',
        problem: { code: 'reference-unreadable' },
        cost: { state: 'refunded' },
      });
      expect([rig.upstream.submits, rig.other.submits]).toEqual([[], []]);
    });
  });

  it('never move to another upstream, which may be unable to do it', async () => {
    const rig = lifecycleRig(3, { withOther: true });
    rig.media.holds(one, samplePicture);
    rig.media.holds(two, other);
    rig.upstream.willSubmit({ kind: 'failed', failure: { kind: 'credits' } });
    const id = await putQueued(rig, { request: blend });
    expect(await rig.runToEnd(id)).toMatchObject({ state: 'failed', movedFrom: [] });
    expect(rig.other.submits).toEqual([]);
  });
});

describe('a mask of a person’s own', () => {
  it('is sent with the answer in the place of the cells', async () => {
    const rig = lifecycleRig();
    const mask = `data:image/png;base64,${Buffer.from([5, 6]).toString('base64')}`;
    const region = { width: 9, height: 9, cells: [0] };
    const overrides = { prompt: 'a hat', mask, region };
    const request = actionRequestOf({ kind: 'vary-region' }, overrides);
    rig.upstream.willSubmit({ kind: 'needs-input', taskId: 't', suggestedPrompt: 'x' }, accepted);
    rig.upstream.willShow({ status: 'queued' });
    await rig.step(await putQueued(rig, { request }));
    expect(rig.upstream.submits[1]?.request).toMatchObject({
      kind: 'answer',
      prompt: 'a hat',
      mask: Buffer.from([5, 6]),
    });
    expect(rig.media.masks).toEqual([]);
  });
});
