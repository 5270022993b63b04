import { describe, expect, it } from 'vitest';
import type { Job, JobId } from '../../../src/jobs/job.ts';
import { liveJobsOf, stopJobsOf } from '../../../src/jobs/stop-all.ts';
import { jobIdOf, jobIn } from '../../fakes/jobs.ts';
import { seriesIdOf } from '../../fakes/series.ts';

const guildId = 'here';
const byId = 'somebody';

/** Jobs in memory; what is stopped is over. */
function world(start: readonly Job[], arriving: Job[] = []) {
  const jobs = new Map(start.map((job) => [job.id, job]));
  const cancel = (jobId: JobId): Job | undefined => {
    const job = jobs.get(jobId);
    const canBeStopped = job !== undefined && job.state !== 'unclear' && job.state !== 'cancelled';
    if (!canBeStopped) return undefined;
    const stopped = jobIn('cancelled', { id: jobId, guildId });
    jobs.set(jobId, stopped);
    // Somebody was let in a moment before.
    for (const late of arriving.splice(0)) jobs.set(late.id, late);
    return stopped;
  };
  const stops: string[] = [];
  return {
    stops,
    parts: {
      jobs: {
        get: (id: JobId) => Promise.resolve(jobs.get(id)),
        live: () => Promise.resolve([...jobs.keys()]),
      },
      desk: { cancel: (id: JobId) => Promise.resolve(cancel(id)) },
      seriesDesk: {
        stop: (id: string) => {
          stops.push(id);
          const own = [...jobs.values()].filter((job) => job.series?.id === id);
          const stopped = own.filter((job) => cancel(job.id) !== undefined).length;
          return Promise.resolve({ stopped: stopped + 1, unclear: 0, count: own.length + 1 });
        },
      },
    },
  };
}

describe('stopping everything in a server', () => {
  it('stops what waits, runs or is held there, and nothing elsewhere', async () => {
    const here = (['queued', 'running', 'held', 'needs-input'] as const).map((state, index) =>
      jobIn(state, { id: jobIdOf(index), guildId }),
    );
    const elsewhere = jobIn('running', { id: jobIdOf(8), guildId: 'there' });
    const { parts } = world([...here, elsewhere, jobIn('running', { id: jobIdOf(9) })]);
    expect(await stopJobsOf(guildId, byId, parts)).toEqual({ stopped: 4, unclear: 0 });
    expect((await parts.jobs.get(elsewhere.id))?.state).toBe('running');
  });

  it('leaves alone and counts what nobody knows about', async () => {
    const { parts } = world([jobIn('unclear', { guildId })]);
    expect(await stopJobsOf(guildId, byId, parts)).toEqual({ stopped: 0, unclear: 1 });
  });

  it('stops a series once, with what of it has not begun', async () => {
    const series = { id: seriesIdOf(7), count: 3 };
    const all = [0, 1].map((index) =>
      jobIn('running', { id: jobIdOf(index), guildId, series: { ...series, index } }),
    );
    const { parts, stops } = world(all);
    expect(await stopJobsOf(guildId, byId, parts)).toEqual({ stopped: 3, unclear: 0 });
    expect(stops).toEqual([series.id]);
  });

  it('also stops what was let in a moment before', async () => {
    const late = jobIn('queued', { id: jobIdOf(5), guildId });
    const { parts } = world([jobIn('running', { guildId })], [late]);
    expect(await stopJobsOf(guildId, byId, parts)).toEqual({ stopped: 2, unclear: 0 });
  });

  it('reads over what cannot be read', async () => {
    const { parts } = world([jobIn('running', { guildId })]);
    const jobs = {
      live: async () => [jobIdOf(77), ...(await parts.jobs.live())],
      get: (id: JobId) =>
        id === jobIdOf(77) ? Promise.reject(new Error('damaged')) : parts.jobs.get(id),
    };
    const found: Job[] = [];
    for await (const job of liveJobsOf(guildId, jobs)) found.push(job);
    expect(found).toHaveLength(1);
  });
});
