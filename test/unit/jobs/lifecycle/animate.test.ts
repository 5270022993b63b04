import { describe, expect, it } from 'vitest';
import type { Job } from '../../../../src/jobs/job.ts';
import { actionRequestOf, jobIdOf, jobIn, sampleResult } from '../../../fakes/jobs.ts';
import { type LifecycleRig, lifecycleRig, putQueued } from '../../../fakes/lifecycle.ts';
import { samplePicture } from '../../../fakes/media.ts';

const picture = sampleResult.media[0]?.url ?? '';
const copy = 'https://cdn.discord.example/copy.png';
const parentId = jobIdOf(0);
const accepted = { kind: 'accepted', taskId: 'task-8' } as const;
const action = { means: 'animate', kind: 'animate-low', index: undefined } as const;
const request = actionRequestOf(action);

/** Animates the parent as far as its submit. @returns the job then */
async function animate(rig: LifecycleRig, parent: Job | undefined, asked = request): Promise<Job> {
  if (parent !== undefined) await rig.put(parent);
  rig.upstream.willSubmit(accepted);
  rig.upstream.willShow({ status: 'queued' });
  const id = await putQueued(rig, { request: asked });
  await rig.step(id);
  return rig.get(id);
}

describe('animating a picture', () => {
  const parent = jobIn('done', { id: parentId });

  it('submits its bytes as the first frame of one clip', async () => {
    const rig = lifecycleRig();
    expect(await animate(rig, parent)).toMatchObject({ state: 'running', taskId: 'task-8' });
    expect(rig.upstream.submits).toHaveLength(1);
    expect(rig.upstream.submits[0]?.request).toMatchObject({
      kind: 'video',
      prompt: 'a red fox',
      picture: { url: picture, bytes: samplePicture.bytes, contentType: 'image/png' },
      motion: 'low',
      quality: 'standard',
      batch: 1,
    });
  });

  it.each([
    ['animate-low', 'low'],
    ['animate-high', 'high'],
  ] as const)('by %s moves it %s', async (kind, motion) => {
    const rig = lifecycleRig();
    await animate(rig, parent, actionRequestOf({ ...action, kind }, { prompt: 'it jumps' }));
    expect(rig.upstream.submits[0]?.request).toMatchObject({ motion, prompt: 'it jumps' });
  });

  it('sends the quarter that was picked, and no link that shows the whole grid', async () => {
    const rig = lifecycleRig();
    const media = [{ kind: 'image' as const, url: picture, quarter: 2 }];
    await animate(rig, { ...parent, result: { ...sampleResult, media } });
    expect(rig.upstream.submits[0]?.request).toMatchObject({
      picture: { url: '', bytes: Uint8Array.of(...samplePicture.bytes, 2) },
    });
  });

  it('sends the copy in its message when the upstream’s link has died', async () => {
    const rig = lifecycleRig();
    const webp = { ...samplePicture, bytes: Uint8Array.of(8), contentType: 'image/webp' };
    rig.media.holds(picture, 'missing');
    rig.media.holds(copy, webp);
    rig.screen.willHold(parentId, copy);
    await animate(rig, parent);
    expect(rig.upstream.submits[0]?.request).toMatchObject({
      picture: { url: copy, bytes: Uint8Array.of(8), contentType: 'image/webp' },
    });
  });

  it('sends the copy also where the picture came without an address', async () => {
    const rig = lifecycleRig();
    rig.media.holds(copy, samplePicture);
    rig.screen.willHold(parentId, copy);
    await animate(rig, { ...parent, result: { ...sampleResult, media: [] } });
    expect(rig.upstream.submits[0]?.request).toMatchObject({ picture: { url: copy } });
    expect(rig.media.downloads).toEqual([copy]);
  });

  describe('with the links of the message whose button was pressed', () => {
    const pressed = 'https://cdn.discord.example/pressed.png';
    const withCopies = actionRequestOf(action, { copies: [pressed] });

    it('still sends the upstream’s own file where it can be had', async () => {
      const rig = lifecycleRig();
      await animate(rig, parent, withCopies);
      expect(rig.media.downloads).toEqual([picture]);
      expect(rig.upstream.submits[0]?.request).toMatchObject({ picture: { url: picture } });
    });

    it.each<[string, Job | undefined]>([
      ['the upstream’s link has died', parent],
      ['the picture is not known any more', undefined],
    ])('sends what they lead to when %s, and looks no further', async (_why, from) => {
      const rig = lifecycleRig();
      rig.media.holds(picture, 'missing');
      rig.media.holds(pressed, { ...samplePicture, bytes: Uint8Array.of(8) });
      rig.screen.willHold(parentId, copy);
      await animate(rig, from, withCopies);
      expect(rig.upstream.submits[0]?.request).toMatchObject({
        picture: { url: pressed, bytes: Uint8Array.of(8) },
      });
      expect(rig.media.downloads).not.toContain(copy);
    });

    it('asks the message where there were none', async () => {
      const rig = lifecycleRig();
      rig.media.holds(picture, 'missing');
      rig.media.holds(copy, samplePicture);
      rig.screen.willHold(parentId, copy);
      await animate(rig, parent, actionRequestOf(action, { copies: [] }));
      expect(rig.upstream.submits[0]?.request).toMatchObject({ picture: { url: copy } });
    });
  });

  it.each<[string, Job | undefined, readonly string[]]>([
    ['nowhere to be had', parent, []],
    ['not readable, nor is its copy', parent, [copy]],
    ['not known any more', undefined, []],
    ['of a job that failed', jobIn('failed', { id: parentId }), []],
  ])('sends nothing when it is %s', async (_why, from, copies) => {
    const rig = lifecycleRig(1);
    rig.media.holds(picture, 'missing');
    rig.media.holds(copy, 'not-media');
    rig.screen.willHold(parentId, ...copies);
    if (from !== undefined) await rig.put(from);
    const id = await putQueued(rig, { request });
    expect(await rig.runToEnd(id)).toMatchObject({
      state: 'failed',
      problem: { code: 'picture-gone' },
      cost: { state: 'refunded' },
    });
    expect(rig.upstream.submits).toEqual([]);
    expect(rig.slots.take(jobIdOf(9), 'other')).toBe(true);
  });

  it('begins after the restart when a stop has cut off its download', async () => {
    const rig = lifecycleRig();
    rig.media.holds(picture, 'unreachable');
    await rig.put(parent);
    const id = await putQueued(rig, { request });
    const before = await rig.get(id);
    rig.stopping.abort();
    expect(await rig.step(id)).toBe('waits');
    expect(await rig.get(id)).toEqual(before);
  });

  it('stays with its upstream, whatever another one could do', async () => {
    const rig = lifecycleRig(3, { withOther: true });
    await rig.put(parent);
    rig.upstream.willSubmit({ kind: 'failed', failure: { kind: 'credits' } });
    const id = await putQueued(rig, { request });
    expect(await rig.runToEnd(id)).toMatchObject({ state: 'failed', movedFrom: [] });
    expect(rig.other.submits).toEqual([]);
  });
});
