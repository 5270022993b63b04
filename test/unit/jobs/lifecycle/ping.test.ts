import { describe, expect, it } from 'vitest';
import type { JobIn } from '../../../../src/jobs/job.ts';
import { addressOf, jobIn, sampleTime } from '../../../fakes/jobs.ts';
import { lifecycleRig } from '../../../fakes/lifecycle.ts';
import { seriesIdOf } from '../../../fakes/series.ts';

const slow = { ping: 'slow', createdAt: sampleTime - 120_001 } as const;

/** Ends a job. @returns how often its person was notified, and the job then */
async function endOf(overrides: Partial<JobIn<'done'>>) {
  const rig = lifecycleRig();
  const id = await rig.put(jobIn('done', overrides));
  const job = await rig.runToEnd(id);
  return { count: rig.screen.pings.length, job, rig };
}

describe('the person of a finished job', () => {
  it.each<[string, Partial<JobIn<'done'>>, number]>([
    ['after more than two minutes', slow, 1],
    ['after two minutes', { ...slow, createdAt: sampleTime - 120_000 }, 0],
    ['always, where that is set', { ping: 'always' }, 1],
    ['never, where that is set', { ...slow, ping: 'never' }, 0],
    ['never for a job from before there was a setting', { createdAt: 0 }, 0],
    ['not twice', { ...slow, pinged: true }, 0],
    ['not where the direct message did so', { ...slow, address: addressOf({ direct: true }) }, 0],
    ['not of what stands nowhere', { ...slow, delivery: 'kept' }, 0],
    ['not of what was taken away', { ...slow, removedBy: 'owner' }, 0],
    ['not of one of several', { ...slow, series: { id: seriesIdOf(1), index: 0, count: 2 } }, 0],
  ])('is notified %s', async (_when, overrides, count) => {
    expect((await endOf(overrides)).count).toBe(count);
  });

  it('is notified at most once, even where the process dies in between', async () => {
    const { rig, job } = await endOf(slow);
    expect(job).toMatchObject({ state: 'done', pinged: true, since: sampleTime });
    expect(rig.screen.pings).toMatchObject([{ pinged: true }]);
    await rig.runToEnd(job.id);
    expect(rig.screen.pings).toHaveLength(1);
  });

  it('is not notified that it failed or was stopped', async () => {
    for (const state of ['failed', 'timed-out', 'cancelled'] as const) {
      const rig = lifecycleRig();
      await rig.runToEnd(await rig.put(jobIn(state, slow)));
      expect(rig.screen.pings).toEqual([]);
    }
  });
});
