import { describe, expect, it } from 'vitest';
import type { JobId, JobIn } from '../../../src/jobs/job.ts';
import { readLeftOver } from '../../../src/jobs/take-up.ts';
import { TaskOwners } from '../../../src/jobs/task-owners.ts';
import { StoreError } from '../../../src/storage/store.ts';
import { QueryBudget } from '../../../src/upstreams/query-budget.ts';
import { actionRequestOf, jobIdOf, jobIn, sampleTime } from '../../fakes/jobs.ts';
import { type LifecycleRig, lifecycleRig } from '../../fakes/lifecycle.ts';
import { lookAtOnce } from '../../fakes/lookout.ts';
import { seriesIdOf } from '../../fakes/series.ts';

const [first, second, third] = [jobIdOf(1), jobIdOf(2), jobIdOf(3)];

async function read(
  rig: LifecycleRig,
  jobs = rig.jobs,
  taskOwners = new TaskOwners(),
): Promise<readonly JobId[]> {
  const { upstream, slots, breaker, clock, log, stopping } = rig;
  const budget = new QueryBudget(clock, 600);
  const station = { upstream, slots, breaker, budget, prices: undefined };
  const stations = new Map([[upstream.name, station]]);
  const parts = {
    jobs,
    stations,
    taskOwners,
    lookout: {
      ...lookAtOnce([upstream], { clock, logger: log.logger, stopping: stopping.signal }),
      hurry: (jobId: JobId) => rig.woken.push(jobId) > 0,
    },
    engine: { schedule: () => undefined },
    clock,
    logger: log.logger,
    stopping: stopping.signal,
  };
  return (await readLeftOver(parts, await rig.jobs.live())).map(({ jobId }) => jobId);
}

describe('reading what was left over', () => {
  it('gives what runs its slot, and what waits its place, the oldest first', async () => {
    const rig = lifecycleRig(1);
    await rig.put(jobIn('queued', { id: first }));
    await rig.put(jobIn('running', { id: second }));
    await rig.put(jobIn('queued', { id: third, requesterId: 'somebody else' }));
    rig.slots.shut();
    expect(await read(rig)).toEqual([first, third]);
    expect(rig.slots.running).toBe(1);
    expect([first, third].map((id) => rig.slots.position(id))).toEqual([1, 2]);
  });

  it.each<[string, Partial<JobIn<'queued'>>]>([
    ['is to be tried later', { notBefore: sampleTime + 60_000 }],
    ['needs no slot', { request: actionRequestOf({ means: 'pick' }) }],
  ])('puts nobody behind a job that %s', async (_, job) => {
    const rig = lifecycleRig(1);
    await rig.put(jobIn('queued', { id: first, ...job }));
    await rig.put(jobIn('queued', { id: second }));
    expect(await read(rig)).toEqual([first, second]);
    expect(rig.slots.position(second)).toBe(1);
    expect(rig.slots.position(first)).toBeUndefined();
  });

  it('knows again which of them has which task', async () => {
    const rig = lifecycleRig();
    const owners = new TaskOwners();
    await rig.put(jobIn('running', { id: first, taskId: 'task-7' }));
    await read(rig, rig.jobs, owners);
    expect(owners.claim(jobIn('submitting', { id: second }), 'task-7')).toBe(first);
  });

  it('looks at what runs, which takes its step when something is seen', async () => {
    const rig = lifecycleRig(1);
    await rig.put(jobIn('queued', { id: first }));
    await rig.put(jobIn('running', { id: second }));
    const series = { id: seriesIdOf(1), index: 0, count: 2 };
    await rig.put(jobIn('running', { id: third, series }));
    expect(await read(rig)).toEqual([first, third]);
    expect(rig.woken).toEqual([second, third]);
  });

  it('leaves alone what no program of this age can read, and says so once', async () => {
    const rig = lifecycleRig();
    for (const id of [first, second, third]) await rig.put(jobIn('queued', { id }));
    await rig.store.put(`jobs:${second}`, { schema: 2, id: second });
    expect(await read(rig)).toEqual([first, third]);
    expect(await rig.jobs.live()).toEqual([first, second, third]);
    expect(rig.log.errors).toHaveLength(1);
    expect(rig.log.errors[0]).toContain('left alone');
  });

  it('comes back to what the store did not give just now', async () => {
    const rig = lifecycleRig();
    for (const id of [first, second]) await rig.put(jobIn('queued', { id }));
    const get: typeof rig.jobs.get = (id) =>
      id === first ? Promise.reject(new StoreError('locked')) : rig.jobs.get(id);
    expect(await read(rig, { ...rig.jobs, get })).toEqual([first, second]);
  });

  it('ends with the program', async () => {
    const rig = lifecycleRig();
    await rig.put(jobIn('queued', { id: first }));
    rig.stopping.abort();
    expect(await read(rig)).toEqual([]);
  });
});
