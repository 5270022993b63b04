import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../../../sandbox/manual-clock.ts';
import { hasEnded } from '../../../../src/jobs/job.ts';
import { createJobRepository, type JobRepository } from '../../../../src/jobs/repository.ts';
import { createMetrics, type Metrics } from '../../../../src/observe/metrics/metrics.ts';
import { createMemoryStore } from '../../../../src/storage/memory.ts';
import type { Store } from '../../../../src/storage/store.ts';
import { jobIdOf, jobIn, sampleResult, sampleTime } from '../../../fakes/jobs.ts';
import { nonZero } from '../../../fakes/series-text.ts';

interface Rig {
  readonly store: Store;
  readonly clock: ManualClock;
  readonly metrics: Metrics;
  readonly jobs: JobRepository;
  readonly counts: (name: string) => Promise<Record<string, number>>;
}

function rig(store: Store = createMemoryStore()): Rig {
  const clock = new ManualClock(sampleTime);
  const metrics = createMetrics({ clock, upstreams: ['midjourney-proxy', 'kie'] });
  const jobs = metrics.jobs.watch(createJobRepository(store, clock));
  const counts: Rig['counts'] = async (name) => nonZero(await metrics.text(), `easel_${name}`);
  return { store, clock, metrics, jobs, counts };
}

const id = jobIdOf(1);
const live = (state: string, upstream = 'midjourney-proxy'): string =>
  `easel_jobs{upstream="${upstream}",state="${state}"}`;
const proxy = 'upstream="midjourney-proxy"';

describe('the series about jobs', () => {
  it('are there before the first job', async () => {
    const { metrics } = rig();
    const text = await metrics.text();
    expect(text).toContain(`${live('unclear', 'kie')} 0\n`);
    expect(text).toContain('easel_jobs_unread 0\n');
  });

  it('follow a job from its first word to its end', async () => {
    const { jobs, clock, metrics, counts } = rig();
    await jobs.create(jobIn('asked'));
    await jobs.create(jobIn('asked'));
    expect(await counts('jobs')).toEqual({ [live('asked')]: 1 });
    await jobs.apply(id, { type: 'acknowledged', messageId: undefined });
    expect(await counts('jobs')).toEqual({ [live('queued')]: 1 });
    clock.advance(20_000);
    await jobs.apply(id, { type: 'submit-started', attempt: 'one' });
    await jobs.apply(id, { type: 'accepted', taskId: 'task-9' });
    for (let polls = 0; polls < 3; polls += 1) {
      metrics.jobs.polled('midjourney-proxy', ['task-9', 'of-nobody']);
    }
    metrics.jobs.polled('kie', ['task-9']);
    await jobs.apply(id, { type: 'succeeded', taskId: 'task-9', result: sampleResult });
    expect(await counts('jobs')).toEqual({ [live('delivering')]: 1 });
    await jobs.apply(id, { type: 'delivered', delivery: 'attached', size: undefined });
    await jobs.apply(id, { type: 'pinged' });
    await jobs.retire(id);
    expect(await counts('jobs')).toEqual({});
    expect(await counts('jobs_ended_total')).toEqual({
      [`easel_jobs_ended_total{${proxy},outcome="done"}`]: 1,
    });
    expect(await counts('units_total')).toEqual({
      [`easel_units_total{${proxy},event="reserved"}`]: 1,
      [`easel_units_total{${proxy},event="settled"}`]: 1,
    });
    expect(await counts('queue_wait_seconds_sum')).toEqual({
      [`easel_queue_wait_seconds_sum{${proxy}}`]: 20,
    });
    expect(await counts('job_polls_sum')).toEqual({ [`easel_job_polls_sum{${proxy}}`]: 3 });
    expect(await counts('job_polls_count')).toEqual({ [`easel_job_polls_count{${proxy}}`]: 1 });
  });

  it('count what is given back once', async () => {
    const { jobs, counts } = rig();
    await jobs.create(jobIn('queued'));
    await jobs.apply(id, { type: 'cancelled' });
    await jobs.apply(id, { type: 'cancelled-upstream' });
    expect(await counts('units_total')).toEqual({
      [`easel_units_total{${proxy},event="reserved"}`]: 1,
      [`easel_units_total{${proxy},event="refunded"}`]: 1,
    });
    expect(await counts('jobs_ended_total')).toEqual({
      [`easel_jobs_ended_total{${proxy},outcome="cancelled"}`]: 1,
    });
  });

  it('count a wait in the queue once, however often the submit is tried', async () => {
    const { jobs, counts } = rig();
    await jobs.create(jobIn('queued'));
    await jobs.apply(id, { type: 'submit-started', attempt: 'one' });
    await jobs.apply(id, { type: 'postponed', notBefore: sampleTime + 5 });
    await jobs.apply(id, { type: 'submit-started', attempt: 'two' });
    expect(await counts('queue_wait_seconds_count')).toEqual({
      [`easel_queue_wait_seconds_count{${proxy}}`]: 1,
    });
  });

  it('count what the process before has left as soon as it is read, and what it ended never', async () => {
    const first = rig();
    await first.jobs.create(jobIn('running'));
    await first.jobs.create(jobIn('done', { id: jobIdOf(2) }));
    await first.jobs.create(jobIn('queued', { id: jobIdOf(3) }));
    const { jobs, metrics, counts } = rig(first.store);
    metrics.jobs.expect([...(await jobs.live()), jobIdOf(4)]);
    expect(await counts('jobs_unread')).toEqual({ easel_jobs_unread: 4 });
    await jobs.get(id);
    await jobs.get(id);
    await jobs.get(jobIdOf(2));
    await jobs.retire(jobIdOf(4));
    expect(await counts('jobs')).toEqual({ [live('running')]: 1 });
    // Changed before anybody has looked at it.
    await jobs.apply(jobIdOf(3), { type: 'cancelled' });
    await jobs.apply(id, { type: 'failed', problem: { code: 'internal' } });
    await jobs.get(id);
    expect(await counts('jobs')).toEqual({});
    expect(await counts('jobs_unread')).toEqual({});
    expect(await counts('units_total')).toEqual({
      [`easel_units_total{${proxy},event="refunded"}`]: 2,
    });
  });

  it('move with a job to another upstream', async () => {
    const { jobs, counts } = rig();
    await jobs.create(jobIn('queued'));
    await jobs.apply(id, { type: 'rerouted', upstream: 'kie', reason: 'maintenance' });
    expect(await counts('jobs')).toEqual({ [live('queued', 'kie')]: 1 });
  });

  it('say what the store says, whatever happens', async () => {
    const changes = fc.constantFrom(
      { type: 'acknowledged', messageId: undefined } as const,
      { type: 'submit-started', attempt: 'one' } as const,
      { type: 'postponed', notBefore: 1 } as const,
      { type: 'answer-lost' } as const,
      { type: 'accepted', taskId: 'task' } as const,
      { type: 'succeeded', taskId: 'task', result: sampleResult } as const,
      { type: 'cancelled' } as const,
      { type: 'expired' } as const,
      { type: 'rerouted', upstream: 'kie', reason: 'credits' } as const,
    );
    const steps = fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), changes), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(steps, async (walk) => {
        const { jobs, counts } = rig();
        for (let index = 1; index <= 4; index += 1) {
          await jobs.create(jobIn('asked', { id: jobIdOf(index) }));
        }
        for (const [index, change] of walk) await jobs.apply(jobIdOf(index), change);
        const stored: Record<string, number> = {};
        for (const jobId of await jobs.live()) {
          const job = await jobs.get(jobId);
          if (job === undefined || hasEnded(job)) continue;
          const key = live(job.state, job.upstream);
          stored[key] = (stored[key] ?? 0) + 1;
        }
        expect(await counts('jobs')).toEqual(stored);
      }),
      { numRuns: 100 },
    );
  });
});
