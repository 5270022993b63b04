import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import type { JobId } from '../../../src/jobs/job.ts';
import { EmbeddedLookout } from '../../../src/jobs/lookout.ts';
import { UpstreamError } from '../../../src/upstreams/failure.ts';
import type { TaskSnapshot } from '../../../src/upstreams/port.ts';
import { QueryBudget } from '../../../src/upstreams/query-budget.ts';
import { jobIdOf, jobIn, sampleTime } from '../../fakes/jobs.ts';
import { MemoryLog } from '../../fakes/log.ts';
import { deferred, settle } from '../../fakes/settle.ts';
import { FakeUpstream } from '../../fakes/upstream.ts';

const job = jobIn('running');
const running: TaskSnapshot = { status: 'running', percent: 40 };

function rig() {
  const clock = new ManualClock(sampleTime);
  const upstream = new FakeUpstream();
  upstream.willShow(running);
  const log = new MemoryLog();
  const woken: JobId[] = [];
  const stopping = new AbortController();
  const lookout = new EmbeddedLookout({
    asked: [{ upstream, budget: new QueryBudget(clock, 600) }],
    ...{ clock, logger: log.logger, stopping: stopping.signal, tickMs: 2_000 },
    wake: (jobId) => void woken.push(jobId),
  });
  const pass = async (ms: number): Promise<void> => {
    clock.advance(ms);
    await settle();
  };
  const see = () => lookout.see(job, () => sampleTime + 2_000);
  return { clock, upstream, log, woken, stopping, lookout, pass, see };
}

describe('a job that runs', () => {
  it('is looked at, and woken once there is something to see', async () => {
    const { see, pass, woken, upstream } = rig();
    expect(await see()).toBeUndefined();
    await pass(1_999);
    expect(upstream.queries).toEqual([]);
    await pass(1);
    expect(upstream.queries).toEqual([['task-1']]);
    expect(woken).toEqual([job.id]);
    expect(await see()).toEqual({ snapshot: running, askedAt: sampleTime + 2_000 });
  });

  it('takes no step while what is seen is nothing new', async () => {
    const { lookout, pass, woken, upstream } = rig();
    const seen: number[] = [];
    lookout.plan(job, sampleTime + 5_000, ({ askedAt }) => {
      seen.push(askedAt - sampleTime);
      return seen.length < 3 ? askedAt + 4_000 : undefined;
    });
    for (let second = 0; second < 20; second += 1) await pass(1_000);
    expect(seen).toEqual([5_000, 9_000, 13_000]);
    expect(upstream.queries).toHaveLength(3);
    expect(woken).toEqual([job.id]);
  });

  it('is not looked at any more once it runs no more', async () => {
    const { lookout, see, pass, upstream, clock } = rig();
    await see();
    lookout.leave(job.id);
    await pass(60_000);
    expect(upstream.queries).toEqual([]);
    expect(clock.pending).toBe(0);
  });

  it('that has left while it was asked about is not woken', async () => {
    const { lookout, see, pass, woken, upstream } = rig();
    const { promise, resolve } = deferred<TaskSnapshot>();
    upstream.willShow(() => promise);
    await see();
    await pass(2_000);
    lookout.leave(job.id);
    resolve(running);
    await settle();
    expect(woken).toEqual([]);
  });
});

describe('a report', () => {
  it('brings a look at once', async () => {
    const { lookout, see, pass, upstream } = rig();
    await see();
    expect(lookout.hurry(job.id)).toBe(true);
    await pass(0);
    expect(upstream.queries).toHaveLength(1);
  });

  it('that came before it was known that the job runs is not forgotten', async () => {
    const { lookout, see, pass, upstream } = rig();
    expect(lookout.hurry(job.id)).toBe(false);
    await see();
    await pass(0);
    expect(upstream.queries).toHaveLength(1);
  });

  it('during a look brings another: the answer may have been a moment too early', async () => {
    const { lookout, pass, upstream } = rig();
    const { promise, resolve } = deferred<TaskSnapshot>();
    upstream.willShow(() => promise, running);
    lookout.plan(job, sampleTime, ({ askedAt }) => askedAt + 60_000);
    await pass(0);
    lookout.hurry(job.id);
    resolve(running);
    await settle();
    await pass(0);
    expect(upstream.queries).toHaveLength(2);
  });
});

describe('an upstream that does not answer', () => {
  it('is told of in one line, and to each job as such', async () => {
    const { lookout, see, pass, upstream, log } = rig();
    const away = new UpstreamError({ kind: 'maintenance', retryAfterMs: 7_000 }, 'down');
    upstream.willShow(away);
    await see();
    lookout.plan(
      jobIn('running', { id: jobIdOf(2), taskId: 'task-2' }),
      sampleTime + 60_000,
      () => 0,
    );
    await pass(2_000);
    const snapshot = { status: 'unanswered', retryAfterMs: 7_000 };
    expect(await see()).toMatchObject({ snapshot });
    expect(log.lines.filter((line) => line.includes('query failed'))).toHaveLength(1);
  });

  it('is asked nothing for as long as it wants to be left alone', async () => {
    const { lookout, see, pass, upstream } = rig();
    upstream.willShow(new UpstreamError({ kind: 'rate-limited', retryAfterMs: 30_000 }, 'busy'));
    await see();
    await pass(2_000);
    upstream.willShow(running);
    lookout.plan(job, sampleTime + 4_000, () => undefined);
    await pass(29_999);
    expect(upstream.queries).toHaveLength(1);
    await pass(1);
    expect(upstream.queries).toHaveLength(2);
  });

  it('is asked again after five minutes, however long it wants to be left alone', async () => {
    const { see, pass, lookout, upstream } = rig();
    const day = 24 * 3_600_000;
    upstream.willShow(new UpstreamError({ kind: 'rate-limited', retryAfterMs: day }, 'busy'));
    await see();
    await pass(2_000);
    expect(await see()).toMatchObject({ snapshot: { retryAfterMs: 300_000 } });
    lookout.plan(job, sampleTime + 4_000, () => undefined);
    await pass(299_999);
    expect(upstream.queries).toHaveLength(1);
    await pass(1);
    expect(upstream.queries).toHaveLength(2);
  });

  it('says nothing about tasks where the end of the process has cut the question short', async () => {
    const { see, pass, woken, upstream, stopping } = rig();
    upstream.willShow(() => {
      stopping.abort();
      return Promise.reject(new UpstreamError({ kind: 'maintenance' }, 'cut short'));
    });
    await see();
    await pass(2_000);
    expect(woken).toEqual([]);
  });
});

it('looks at nobody once it was stopped', async () => {
  const { see, pass, lookout, upstream, clock } = rig();
  lookout.stop();
  await see();
  expect(clock.pending).toBe(0);
  await pass(60_000);
  expect(upstream.queries).toEqual([]);
});
