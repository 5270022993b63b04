import { describe, expect, it } from 'vitest';
import { jobIdOf, jobIn, sampleTime } from '../../../fakes/jobs.ts';
import { lifecycleRig, putQueued } from '../../../fakes/lifecycle.ts';

const accepted = { kind: 'accepted', taskId: 'task-1' } as const;

describe('an upstream that asks for patience', () => {
  const busyFor = (retryAfterMs: number) =>
    ({ kind: 'failed', failure: { kind: 'rate-limited', retryAfterMs } }) as const;

  it('is left alone by everybody, who use up no attempts meanwhile', async () => {
    const rig = lifecycleRig(3);
    const id = await putQueued(rig);
    const other = await putQueued(rig, { id: jobIdOf(2), requesterId: 'other' });
    rig.upstream.willSubmit(busyFor(45_000));
    await rig.step(id);
    expect(await rig.step(other)).toEqual({ at: sampleTime + 45_000 });
    rig.clock.advance(44_999);
    await rig.step(other);
    expect(rig.upstream.submits).toHaveLength(1);
    expect(await rig.get(other)).toMatchObject({ state: 'queued', attempts: 0 });
    rig.clock.advance(1);
    rig.upstream.willSubmit(accepted);
    rig.upstream.willShow({ status: 'running', percent: 1 });
    await rig.step(other);
    expect((await rig.get(other)).state).toBe('running');
  });

  it('is left alone also by those who waited with their place, and by answers', async () => {
    const rig = lifecycleRig(1);
    const id = await putQueued(rig);
    const other = await putQueued(rig, { id: jobIdOf(2), requesterId: 'other' });
    const answer = { prompt: 'x', notBefore: sampleTime, attempts: 0 };
    const asked = await rig.put(jobIn('needs-input', { id: jobIdOf(3), answer }));
    rig.upstream.willSubmit(async () => {
      await rig.step(other);
      return busyFor(45_000);
    });
    await rig.step(id);
    expect(rig.woken).toContain(other);
    for (const waiting of [other, asked]) {
      expect(await rig.step(waiting)).toEqual({ at: sampleTime + 45_000 });
    }
    expect(rig.upstream.submits).toHaveLength(1);
    expect(await rig.get(asked)).toMatchObject({ state: 'needs-input', answer });
  });
});
