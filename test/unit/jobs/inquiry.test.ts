import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ForgottenJob } from '../../../src/jobs/forgotten.ts';
import { createInquiry, type Inquiry } from '../../../src/jobs/inquiry.ts';
import { QueryBudget } from '../../../src/upstreams/query-budget.ts';
import { jobIn, sampleResult } from '../../fakes/jobs.ts';
import { type LifecycleRig, lifecycleRig } from '../../fakes/lifecycle.ts';
import { settle } from '../../fakes/settle.ts';

const url = 'https://files.example.com/anew.png';
const renewed = { ...sampleResult, media: [{ kind: 'image' as const, url }] };
const inline = { kind: 'image' as const, url: 'data:image/png;base64,AAAA' };
const notFound = { code: 'upstream', failure: { kind: 'not-found' } } as const;
const forgotten: ForgottenJob = {
  ...jobIn('failed', { problem: notFound }),
  taskId: 'task-1',
};

describe('asking an upstream once more', () => {
  let rig: LifecycleRig;
  let budget: QueryBudget;
  let inquiry: Inquiry;
  beforeEach(() => {
    rig = lifecycleRig();
    const { upstream, slots, breaker, clock, jobs, log, stopping } = rig;
    budget = new QueryBudget(clock, 600);
    const station = { upstream, slots, breaker, budget, prices: undefined };
    inquiry = createInquiry({
      ...{ jobs, clock, logger: log.logger, stopping: stopping.signal },
      stations: new Map([[upstream.name, station]]),
      judgeResult: (job, result) => rig.judgeResult(job, result),
    });
  });

  it('writes down what it tells of a finished picture, where that is something else', async () => {
    const id = await rig.put(jobIn('done'));
    rig.upstream.willShow({ status: 'succeeded', result: renewed });
    expect(await inquiry.renew(jobIn('done'))).toEqual(renewed);
    expect(await rig.get(id)).toMatchObject({ state: 'done', result: renewed });
    rig.upstream.willShow({ status: 'succeeded', result: sampleResult });
    expect(await inquiry.renew(jobIn('done'))).toBeUndefined();
  });

  it('keeps no file that came without an address', async () => {
    const id = await rig.put(jobIn('done'));
    const result = { ...sampleResult, media: [inline] };
    rig.upstream.willShow({ status: 'succeeded', result });
    expect(await inquiry.renew(jobIn('done'))).toEqual(result);
    expect(await rig.get(id)).toMatchObject({ result: { media: [{ url: '' }] } });
  });

  it('asks nobody where the upstream is asked as often as it may be', async () => {
    budget.pause(5_001);
    expect(await inquiry.renew(jobIn('done'))).toBeUndefined();
    expect(rig.upstream.queries).toEqual([]);
  });

  it('waits for its turn, and counts', async () => {
    await rig.put(jobIn('done'));
    rig.upstream.willShow(undefined);
    budget.pause(3_000);
    const spend = vi.spyOn(budget, 'spend');
    const asked = inquiry.renew(jobIn('done'));
    expect(rig.upstream.queries).toEqual([]);
    rig.clock.advance(3_000);
    await asked;
    expect(rig.upstream.queries).toHaveLength(1);
    expect(spend).toHaveBeenCalledOnce();
  });

  it('gives up where the upstream asks for patience while it waits for its turn', async () => {
    budget.pause(3_000);
    const asked = inquiry.renew(jobIn('done'));
    budget.pause(3_600_000);
    rig.clock.advance(3_000);
    expect(await asked).toBeUndefined();
    expect(rig.clock.pending).toBe(0);
    expect(rig.upstream.queries).toEqual([]);
  });

  it('waits for its turn with one other at most, and again once they have had theirs', async () => {
    await rig.put(jobIn('done'));
    rig.upstream.willShow(undefined);
    for (const queries of [2, 4]) {
      budget.pause(3_000);
      const both = [inquiry.renew(jobIn('done')), inquiry.renew(jobIn('done'))];
      expect(await inquiry.renew(jobIn('done'))).toBeUndefined();
      for (let step = 0; step < 2; step += 1) {
        rig.clock.advance(3_000);
        await settle();
      }
      await Promise.all(both);
      expect(rig.upstream.queries).toHaveLength(queries);
    }
  });

  it('asks nobody where the upstream is off', async () => {
    expect(await inquiry.renew(jobIn('done', { upstream: 'nanogpt' }))).toBeUndefined();
  });

  it('finishes a job whose task was forgotten and is there again: it is paid for after all', async () => {
    const id = await rig.put(forgotten);
    rig.upstream.willShow({ status: 'succeeded', result: sampleResult });
    expect(await inquiry.recall(forgotten)).toEqual(await rig.get(id));
    expect(await rig.get(id)).toMatchObject({
      ...{ state: 'done', taskId: 'task-1', result: sampleResult, delivery: 'kept' },
      cost: { state: 'settled' },
    });
    // Somebody else has asked at the same time.
    expect(await inquiry.recall(forgotten)).toMatchObject({ state: 'done' });
  });

  it.each([
    [{ status: 'queued' }, 'unfinished'],
    [{ status: 'running', percent: 3 }, 'unfinished'],
    [{ status: 'failed', failure: { kind: 'timeout' } }, undefined],
    [undefined, undefined],
  ] as const)('of %j makes no picture', async (snapshot, outcome) => {
    const id = await rig.put(forgotten);
    rig.upstream.willShow(snapshot);
    expect(await inquiry.recall(forgotten)).toBe(outcome);
    expect(await rig.get(id)).toEqual(forgotten);
  });

  it('brings back nothing that may not be shown', async () => {
    const id = await rig.put(forgotten);
    rig.upstream.willShow({ status: 'succeeded', result: sampleResult });
    rig.judgeResult = () => Promise.resolve({ kind: 'withheld' });
    expect(await inquiry.recall(forgotten)).toBeUndefined();
    expect(await rig.get(id)).toEqual(forgotten);
  });
});
