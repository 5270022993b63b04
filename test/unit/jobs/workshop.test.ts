import { describe, expect, it } from 'vitest';
import { createWorkshop, type Workshop } from '../../../src/jobs/workshop.ts';
import { jobIdOf, jobIn } from '../../fakes/jobs.ts';
import { type LifecycleRig, lifecycleRig } from '../../fakes/lifecycle.ts';
import { settle } from '../../fakes/settle.ts';

/** A workshop with its real engine over the fakes of a rig. */
function workshopOver(rig: LifecycleRig): Workshop {
  const { jobs, series, upstream, screen, seriesScreen, media, clock, log, stopping } = rig;
  return createWorkshop({
    ...{ jobs, series, screen, seriesScreen, media, clock, logger: log.logger },
    upstreams: [upstream],
    settings: {
      upstreamSlots: 1,
      poll: { minMs: 2_000, maxMs: 15_000 },
      jobTimeoutMs: 900_000,
    },
    callbackUrl: () => undefined,
    stopping: stopping.signal,
  });
}

describe('taking up what was live', () => {
  it('goes on with the others when one document cannot be read', async () => {
    const rig = lifecycleRig();
    for (const index of [1, 2, 3]) {
      await rig.put(jobIn(index === 3 ? 'failed' : 'running', { id: jobIdOf(index) }));
    }
    await rig.store.put(`jobs:${jobIdOf(2)}`, { schema: 2, id: jobIdOf(2) });
    rig.upstream.willShow({ status: 'running', percent: 40 });
    const workshop = workshopOver(rig);
    await workshop.takeUp({ jobs: await rig.jobs.live(), series: [] });
    rig.clock.advance(0);
    await settle();
    expect(rig.screen.shows.map(({ job }) => job.id)).toEqual([jobIdOf(1)]);
    expect(rig.screen.presents.map(({ job }) => job.id)).toEqual([jobIdOf(3)]);
    expect(rig.log.errors.join('')).toContain(jobIdOf(2));
    await workshop.stop();
    expect(rig.clock.pending).toBe(0);
  });

  it('gives no slot away that a job which runs upstream still has', async () => {
    const rig = lifecycleRig();
    await rig.put(jobIn('queued', { id: jobIdOf(1) }));
    await rig.put(jobIn('running', { id: jobIdOf(2) }));
    rig.upstream.willShow({ status: 'running', percent: 40 });
    const workshop = workshopOver(rig);
    await workshop.takeUp({ jobs: await rig.jobs.live(), series: [] });
    rig.clock.advance(0);
    await settle();
    expect(rig.upstream.submits).toEqual([]);
    expect((await rig.get(jobIdOf(1))).state).toBe('queued');
    await workshop.stop();
  });
});
