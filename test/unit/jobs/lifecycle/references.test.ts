import { describe, expect, it } from 'vitest';
import { imagineOf } from '../../../fakes/jobs.ts';
import { lifecycleRig, putQueued, stepThrough } from '../../../fakes/lifecycle.ts';
import { samplePicture } from '../../../fakes/media.ts';
import { settle } from '../../../fakes/settle.ts';

describe('a picture to draw from', () => {
  const url = 'https://cdn.example.com/reference.png';
  const request = imagineOf({ references: [{ role: 'image', url }] });

  it('that can no longer be read fails the job, refunded', async () => {
    const rig = lifecycleRig();
    rig.media.holds(url, 'missing');
    const id = await putQueued(rig, { request });
    expect(await rig.runToEnd(id)).toMatchObject({
      state: 'failed',
      problem: { code: 'reference-unreadable' },
      cost: { state: 'refunded' },
    });
  });

  it('whose download a stop has cut off fails nothing: the job begins after the restart', async () => {
    const rig = lifecycleRig();
    rig.media.holds(url, 'unreachable', samplePicture);
    const id = await putQueued(rig, { request });
    const before = await rig.get(id);
    rig.stopping.abort();
    expect(await rig.step(id)).toBe('waits');
    expect(await rig.get(id)).toEqual(before);
    expect(await rig.jobs.live()).toEqual([id]);
    expect(rig.upstream.submits).toEqual([]);
  });

  it.each([1, 2])(
    'that cannot be reached %i times is asked for again, and then sent',
    async (n) => {
      const rig = lifecycleRig();
      const answers = Array.from({ length: n }, () => 'unreachable' as const);
      rig.media.holds(url, ...answers, samplePicture);
      rig.upstream.willSubmit({ kind: 'accepted', taskId: 'task-1' });
      rig.upstream.willShow({ status: 'running', percent: 1 });
      const id = await putQueued(rig, { request });
      await stepThrough(rig, id);
      expect(await rig.get(id)).toMatchObject({ state: 'running' });
      expect(rig.media.downloads).toHaveLength(n + 1);
      expect(rig.upstream.submits[0]?.request).toMatchObject({ references: [{ url }] });
    },
  );

  it('is waited for a second, then two, and no longer', async () => {
    const rig = lifecycleRig();
    rig.media.holds(url, 'unreachable');
    const id = await putQueued(rig, { request });
    const stepping = rig.step(id);
    const asked: number[] = [];
    for (const ms of [0, 999, 1, 1_999, 1]) {
      rig.clock.advance(ms);
      await settle();
      asked.push(rig.media.downloads.length);
    }
    expect(asked).toEqual([1, 1, 2, 2, 3]);
    await stepping;
    expect(await rig.get(id)).toMatchObject({
      state: 'failed',
      problem: { code: 'reference-unreadable' },
      cost: { state: 'refunded' },
    });
    expect(rig.clock.pending).toBe(0);
  });

  it.each(['missing', 'not-media', 'too-large'] as const)(
    'that is %s will be so a second later too: it is asked for once',
    async (reason) => {
      const rig = lifecycleRig();
      rig.media.holds(url, reason, samplePicture);
      const id = await putQueued(rig, { request });
      expect(await rig.runToEnd(id)).toMatchObject({ state: 'failed' });
      expect(rig.media.downloads).toEqual([url]);
    },
  );

  it('is not waited for by a process that ends', async () => {
    const rig = lifecycleRig();
    rig.media.holds(url, 'unreachable');
    const id = await putQueued(rig, { request });
    const before = await rig.get(id);
    const stepping = rig.step(id);
    await settle();
    expect(rig.clock.pending).toBe(1);
    rig.stopping.abort();
    expect(await stepping).toBe('waits');
    expect(rig.clock.pending).toBe(0);
    expect(await rig.get(id)).toEqual(before);
  });
});
