import { describe, expect, it } from 'vitest';
import { actionOf, jobIdOf, jobIn, sampleResult, sampleTime } from '../../../fakes/jobs.ts';
import { lifecycleRig, putQueued } from '../../../fakes/lifecycle.ts';
import { samplePicture } from '../../../fakes/media.ts';

const picture = sampleResult.media[0]?.url ?? '';

describe('a job', () => {
  it('goes from the queue to its picture, written down before it is submitted', async () => {
    const rig = lifecycleRig();
    const id = await putQueued(rig);
    rig.upstream.willSubmit(async () => {
      expect(await rig.get(id)).toMatchObject({ state: 'submitting', attempt: `${id}-1` });
      return { kind: 'accepted', taskId: 'task-1' };
    });
    rig.upstream.willShow(
      { status: 'queued' },
      { status: 'running', percent: 31 },
      { status: 'succeeded', result: sampleResult },
    );
    expect(await rig.runToEnd(id)).toMatchObject({
      state: 'done',
      taskId: 'task-1',
      delivery: 'attached',
      result: sampleResult,
      size: { width: 2048, height: 1024 },
      cost: { state: 'settled' },
    });
    expect(rig.upstream.submits).toHaveLength(1);
    expect(rig.upstream.submits[0]).toMatchObject({
      request: { kind: 'imagine', prompt: 'a red fox', references: [] },
      context: { correlationId: `${id}-1`, callbackUrl: undefined },
    });
    expect(rig.upstream.queries).toEqual([['task-1'], ['task-1'], ['task-1']]);
    expect(rig.media.downloads).toEqual([picture]);
    expect(await rig.jobs.live()).toEqual([]);
  });

  it('shows itself submitting, waiting, at its percentage and with its picture', async () => {
    const rig = lifecycleRig();
    const id = await putQueued(rig);
    rig.upstream.willSubmit({ kind: 'accepted', taskId: 'task-1' });
    rig.upstream.willShow(
      { status: 'queued' },
      { status: 'running', percent: 31 },
      { status: 'succeeded', result: sampleResult },
    );
    await rig.runToEnd(id);
    expect(rig.screen.shows.map(({ job, progress }) => [job.state, progress?.percent])).toEqual([
      ['submitting', undefined],
      ['running', undefined],
      ['running', undefined],
      ['running', 31],
    ]);
    expect(rig.screen.presents).toHaveLength(1);
    expect(rig.screen.presents[0]?.job).toMatchObject({ state: 'done', delivery: 'attached' });
    expect(rig.screen.presents[0]?.files).toMatchObject([
      { name: `a_red_fox_${id}_1.png`, bytes: samplePicture.bytes, contentType: 'image/png' },
    ]);
  });

  it('can be stopped as soon as it is taken, however long the first answer takes', async () => {
    const rig = lifecycleRig();
    const id = await putQueued(rig);
    rig.upstream.willSubmit({ kind: 'accepted', taskId: 'task-1' });
    rig.upstream.willShow(() => {
      expect(rig.screen.shows.at(-1)?.job.state).toBe('running');
      return Promise.resolve({ status: 'queued' });
    });
    await rig.step(id);
    expect(rig.upstream.queries).toHaveLength(1);
  });

  it('submits an action of a finished picture by its task', async () => {
    const rig = lifecycleRig();
    const { request } = jobIn('queued', {
      request: {
        kind: 'action',
        action: sampleResult.actions[0] ?? actionOf(),
        parentId: jobIdOf(0),
        taskId: 'parent-task',
        parentPrompt: 'a red fox',
      },
    });
    const id = await putQueued(rig, { request });
    rig.upstream.willSubmit({ kind: 'accepted', taskId: 'task-2' });
    await rig.step(id).catch(() => undefined);
    expect(rig.upstream.submits[0]?.request).toEqual({
      kind: 'action',
      taskId: 'parent-task',
      action: sampleResult.actions[0],
      prompt: 'a red fox',
    });
  });

  it('hands on the bytes and the link of every reference, whatever it is for', async () => {
    const rig = lifecycleRig();
    const style = { ...samplePicture, bytes: Uint8Array.of(7), contentType: 'image/webp' };
    rig.media.holds('https://cdn.example.com/in.png', samplePicture);
    rig.media.holds('https://cdn.example.com/style.webp', style);
    const id = await putQueued(rig, {
      request: {
        kind: 'imagine',
        prompt: 'x',
        references: [
          { role: 'image', url: 'https://cdn.example.com/in.png' },
          { role: 'style', url: 'https://cdn.example.com/style.webp' },
        ],
      },
    });
    rig.upstream.willSubmit({ kind: 'accepted', taskId: 'task-1' });
    rig.upstream.willShow({ status: 'queued' });
    await rig.step(id);
    expect(rig.upstream.submits[0]?.request).toEqual({
      kind: 'imagine',
      prompt: 'x',
      references: [
        {
          role: 'image',
          url: 'https://cdn.example.com/in.png',
          bytes: samplePicture.bytes,
          contentType: 'image/png',
        },
        {
          role: 'style',
          url: 'https://cdn.example.com/style.webp',
          bytes: Uint8Array.of(7),
          contentType: 'image/webp',
        },
      ],
    });
  });

  it('is not submitted when the picture to draw from is gone, and gives its slot back', async () => {
    const rig = lifecycleRig(1);
    rig.media.holds('https://cdn.example.com/in.png', 'missing');
    const id = await putQueued(rig, {
      request: {
        kind: 'imagine',
        prompt: 'x',
        references: [{ role: 'image', url: 'https://cdn.example.com/in.png' }],
      },
    });
    expect(await rig.runToEnd(id)).toMatchObject({
      state: 'failed',
      problem: { code: 'reference-unreadable' },
      cost: { state: 'refunded' },
    });
    expect(rig.upstream.submits).toEqual([]);
    expect(rig.slots.take(jobIdOf(9), 'other')).toBe(true);
  });

  it('ends with the upstream’s own failure and a refund', async () => {
    const rig = lifecycleRig();
    const id = await putQueued(rig);
    rig.upstream.willSubmit({ kind: 'accepted', taskId: 'task-1' });
    rig.upstream.willShow({ status: 'failed', failure: { kind: 'banned', quote: 'gore' } });
    expect(await rig.runToEnd(id)).toMatchObject({
      state: 'failed',
      problem: { code: 'upstream', failure: { kind: 'banned', quote: 'gore' } },
      cost: { state: 'refunded' },
    });
    expect(rig.screen.presents.map(({ job }) => job.state)).toEqual(['failed']);
  });

  it('asks often and within the bounds, never before its time', async () => {
    const rig = lifecycleRig();
    const id = await putQueued(rig);
    rig.upstream.willSubmit({ kind: 'accepted', taskId: 'task-1' });
    rig.upstream.willShow({ status: 'running', percent: 0 });
    for (let at = sampleTime, steps = 0; steps < 20; steps += 1) {
      const next = await rig.step(id);
      if (typeof next !== 'object') throw new Error('It runs for ever');
      expect(next.at - at).toBeGreaterThanOrEqual(2_000);
      expect(next.at - at).toBeLessThanOrEqual(16_000);
      at = next.at;
      rig.clock.advance(next.at - rig.clock.now());
    }
  });
});
