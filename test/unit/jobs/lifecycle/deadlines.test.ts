import { describe, expect, it } from 'vitest';
import { UpstreamError } from '../../../../src/upstreams/failure.ts';
import { jobIn, sampleResult, sampleTime } from '../../../fakes/jobs.ts';
import { lifecycleRig } from '../../../fakes/lifecycle.ts';

const done = { status: 'succeeded', result: sampleResult } as const;
const silent = new UpstreamError({ kind: 'maintenance' }, 'down');

describe('a running job', () => {
  it('ends at its deadline, refunded, however its task does', async () => {
    const rig = lifecycleRig();
    const id = await rig.put(jobIn('running', { deadline: sampleTime + 60_000 }));
    rig.upstream.willShow({ status: 'running', percent: 99 });
    expect(await rig.runToEnd(id)).toMatchObject({
      state: 'timed-out',
      cost: { state: 'refunded' },
    });
    expect(rig.clock.now() - sampleTime).toBeGreaterThanOrEqual(60_000);
    expect(rig.clock.now() - sampleTime).toBeLessThanOrEqual(62_000);
  });

  it('takes a picture that is there at the deadline', async () => {
    const rig = lifecycleRig();
    const id = await rig.put(jobIn('running', { deadline: sampleTime + 60_000 }));
    rig.clock.advance(120_000);
    rig.upstream.willShow({ status: 'succeeded', result: sampleResult });
    expect((await rig.runToEnd(id)).state).toBe('done');
  });

  it('gets as long again when the upstream does not answer, and then ends', async () => {
    const rig = lifecycleRig();
    const overrides = { deadline: sampleTime + 60_000, timeoutMs: 60_000 };
    const id = await rig.put(jobIn('running', overrides));
    rig.upstream.willShow(silent);
    expect((await rig.runToEnd(id)).state).toBe('timed-out');
    expect(rig.clock.now() - sampleTime).toBeGreaterThanOrEqual(120_000);
    expect(rig.clock.now() - sampleTime).toBeLessThanOrEqual(140_000);
  });

  it('is not over when the bot was away past its deadline and the upstream is still away', async () => {
    const rig = lifecycleRig();
    const id = await rig.put(jobIn('running'));
    rig.clock.advance(20 * 60_000);
    rig.upstream.willShow(silent, { status: 'unanswered' }, done);
    expect(await rig.runToEnd(id)).toMatchObject({ state: 'done', cost: { state: 'settled' } });
    expect(rig.upstream.queries).toHaveLength(3);
  });

  it('survives an upstream that does not answer for a while', async () => {
    const rig = lifecycleRig();
    const id = await rig.put(jobIn('running'));
    rig.upstream.willShow(silent, silent, silent, done);
    expect((await rig.runToEnd(id)).state).toBe('done');
    expect(rig.log.errors).toEqual([]);
  });

  it('tolerates a task that is unknown at first', async () => {
    const rig = lifecycleRig();
    const id = await rig.put(jobIn('running'));
    rig.upstream.willShow(undefined, undefined, { status: 'succeeded', result: sampleResult });
    expect((await rig.runToEnd(id)).state).toBe('done');
  });

  it('fails when its task stays unknown', async () => {
    const rig = lifecycleRig();
    const id = await rig.put(jobIn('running'));
    rig.upstream.willShow(undefined);
    expect(await rig.runToEnd(id)).toMatchObject({
      state: 'failed',
      problem: { failure: { kind: 'not-found' } },
      cost: { state: 'refunded' },
    });
    expect(rig.clock.now() - sampleTime).toBeGreaterThanOrEqual(180_000);
    expect(rig.clock.now() - sampleTime).toBeLessThan(200_000);
  });
});
