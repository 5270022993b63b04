import { describe, expect, it } from 'vitest';
import type { Job } from '../../../../src/jobs/job.ts';
import type { MediaItem, TaskResult } from '../../../../src/upstreams/result.ts';
import { actionOf, actionRequestOf, jobIdOf, jobIn, sampleResult } from '../../../fakes/jobs.ts';
import { type LifecycleRig, lifecycleRig, putQueued } from '../../../fakes/lifecycle.ts';
import { cutSize, samplePicture } from '../../../fakes/media.ts';

const grid = sampleResult.media[0]?.url ?? '';
const copy = 'https://cdn.discord.example/copy.png';
const parentId = jobIdOf(0);
const animate = actionOf({ key: 'ah', kind: 'animate-high', means: 'animate', index: 1 });
const result: TaskResult = {
  ...sampleResult,
  finalPrompt: 'a red fox --v 7',
  pickedActions: [animate],
};
const parent = jobIn('done', { id: parentId, taskId: 'parent-task', result });
const request = actionRequestOf({ kind: 'upscale', index: 3, means: 'pick', reference: '' });

const separate = [1, 2, 3, 4].map((index): MediaItem => {
  return { kind: 'image', url: `https://files.example.com/${index}of4.png` };
});

/** Picks the third picture out of the parent. @returns the job as it ended */
async function pickFrom(rig: LifecycleRig, from: Job = parent, asked = request): Promise<Job> {
  await rig.put(from);
  return rig.runToEnd(await putQueued(rig, { request: asked }));
}

const shownBytes = (rig: LifecycleRig) =>
  rig.screen.presents.map(({ files }) => files?.map(({ bytes }) => [...bytes]));

describe('picking one picture out of a grid', () => {
  it('cuts that quarter, asks nobody, and costs nothing', async () => {
    const rig = lifecycleRig();
    expect(await pickFrom(rig)).toMatchObject({
      state: 'done',
      delivery: 'attached',
      cost: { state: 'refunded' },
      size: cutSize,
    });
    expect(rig.media.cuts).toEqual([3]);
    expect(shownBytes(rig)).toEqual([[[...samplePicture.bytes, 3]]]);
    expect(rig.upstream.submits).toEqual([]);
    expect(rig.upstream.queries).toEqual([]);
  });

  it('keeps the task, and offers what is possible with one picture', async () => {
    const job = await pickFrom(lifecycleRig());
    expect(job).toMatchObject({
      taskId: 'parent-task',
      result: {
        media: [{ kind: 'image', url: grid, quarter: 3 }],
        finalPrompt: 'a red fox --v 7',
        actions: [animate],
        pickedActions: [],
      },
    });
  });

  it('needs no slot, and waits for no upstream that is full, dead or busy', async () => {
    const rig = lifecycleRig(1, { withOther: true });
    rig.slots.occupy(jobIdOf(7));
    rig.slots.pause(rig.clock.now() + 60_000);
    const down = { kind: 'failed', failure: { kind: 'maintenance' } } as const;
    for (let count = 0; count < 3; count += 1) rig.breaker.record(down);
    const job = await pickFrom(rig);
    expect(job).toMatchObject({ state: 'done', upstream: 'midjourney-proxy', movedFrom: [] });
    expect(rig.clock.now()).toBe(job.createdAt);
    expect(rig.slots.holds(job.id)).toBe(false);
  });

  it('takes the file itself where each picture has one', async () => {
    const rig = lifecycleRig();
    const third = separate[2]?.url ?? '';
    rig.media.holds(third, samplePicture);
    const job = await pickFrom(rig, { ...parent, result: { ...result, media: separate } });
    expect(job).toMatchObject({ state: 'done', result: { media: [{ url: third }] } });
    expect(rig.media.downloads).toEqual([third]);
    expect(rig.media.cuts).toEqual([]);
  });

  it('works while the grid itself is still on its way to Discord', async () => {
    const from = jobIn('delivering', { id: parentId, taskId: 'parent-task', result });
    expect(await pickFrom(lifecycleRig(), from)).toMatchObject({ state: 'done' });
  });

  it('is brought from the copy in the grid’s message when the upstream’s link has died', async () => {
    const rig = lifecycleRig();
    rig.media.holds(grid, 'missing');
    rig.media.holds(copy, { ...samplePicture, bytes: Uint8Array.of(8) });
    rig.screen.willHold(parentId, copy);
    expect(await pickFrom(rig)).toMatchObject({ state: 'done', delivery: 'attached' });
    expect(shownBytes(rig)).toEqual([[[8, 3]]]);
  });

  it('is brought from its own copy where the message has one per picture', async () => {
    const rig = lifecycleRig();
    for (const { url } of separate) rig.media.holds(url, 'missing');
    const copies = [1, 2, 3, 4].map((index) => `https://cdn.discord.example/${index}.png`);
    rig.media.holds('https://cdn.discord.example/3.png', samplePicture);
    rig.screen.willHold(parentId, ...copies);
    await pickFrom(rig, { ...parent, result: { ...result, media: separate } });
    expect(shownBytes(rig)).toEqual([[[...samplePicture.bytes]]]);
    expect(rig.media.cuts).toEqual([]);
  });

  it('is brought from the copy when the grid came without an address and Discord has it', async () => {
    const rig = lifecycleRig();
    const inline: MediaItem = { kind: 'image', url: 'data:image/png;base64,AAAA' };
    rig.media.holds(inline.url, samplePicture);
    rig.media.holds(copy, { ...samplePicture, bytes: Uint8Array.of(8) });
    rig.screen.willHold(parentId, copy);
    const delivering = { id: parentId, result: { ...result, media: [inline] } };
    await rig.put(jobIn('delivering', delivering));
    const shown = await rig.runToEnd(parentId);
    expect(await pickFrom(rig, shown)).toMatchObject({ state: 'done', delivery: 'attached' });
    expect(shownBytes(rig).at(-1)).toEqual([[8, 3]]);
  });

  it.each<[string, readonly string[]]>([
    ['has no copy', []],
    ['has a copy that cannot be read either', [copy]],
  ])('fails for nothing when the grid’s link has died and its message %s', async (_, copies) => {
    const rig = lifecycleRig();
    rig.media.holds(grid, 'missing');
    rig.media.holds(copy, 'not-media');
    rig.screen.willHold(parentId, ...copies);
    expect(await pickFrom(rig)).toMatchObject({
      state: 'failed',
      problem: { code: 'picture-gone' },
      cost: { state: 'refunded' },
    });
    expect(rig.screen.presents.map(({ job }) => job.state)).toEqual(['failed']);
    // A picture is sometimes there a moment later.
    expect(rig.media.downloads.filter((url) => url === grid)).toHaveLength(3);
  });

  it.each([
    ['one link', [1, 3], 1],
    ['a link per picture', [3], 4],
  ] as const)('is brought by %s of the pressed message', async (_what, bytes, count) => {
    const rig = lifecycleRig();
    rig.media.holds(grid, 'missing');
    const copies = Array.from({ length: count }, (_, index) => `https://cdn.example/${index + 1}`);
    for (const [index, url] of copies.entries()) {
      rig.media.holds(url, { ...samplePicture, bytes: Uint8Array.of(index + 1) });
    }
    rig.screen.willHold(parentId, copy);
    const action = { kind: 'upscale', index: 3, means: 'pick' } as const;
    const job = await pickFrom(rig, parent, actionRequestOf(action, { copies }));
    expect(job).toMatchObject({ state: 'done', delivery: 'attached' });
    expect(shownBytes(rig)).toEqual([[bytes]]);
    expect(rig.media.downloads).not.toContain(copy);
  });

  it.each<[string, Job | undefined]>([
    ['the grid is not known any more', undefined],
    ['the grid has failed', jobIn('failed', { id: parentId })],
    [
      'the grid has fewer pictures',
      { ...parent, result: { ...result, media: separate.slice(0, 2) } },
    ],
  ])('fails for nothing when %s', async (_why, from) => {
    const rig = lifecycleRig();
    if (from !== undefined) await rig.put(from);
    const id = await putQueued(rig, { request });
    expect(await rig.runToEnd(id)).toMatchObject({
      state: 'failed',
      problem: { code: 'picture-gone' },
      cost: { state: 'refunded' },
    });
    expect(rig.media.downloads).toEqual([]);
  });
});
