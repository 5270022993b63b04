import { describe, expect, it } from 'vitest';
import { createWorkshop, type Workshop } from '../../../src/jobs/workshop.ts';
import { displayOf } from '../../fakes/display.ts';
import { jobIn } from '../../fakes/jobs.ts';
import { type LifecycleRig, lifecycleRig } from '../../fakes/lifecycle.ts';
import { noPrices } from '../../fakes/prices.ts';
import { judgeNothing } from '../../fakes/review-room.ts';
import { settle } from '../../fakes/settle.ts';

const minuteMs = 60_000;

function workshopOver(rig: LifecycleRig): Workshop {
  const { jobs, series, upstream, screen, seriesScreen, media, clock, log, thumbnails } = rig;
  return createWorkshop({
    ...{ jobs, series, screen, seriesScreen, media, thumbnails, clock, logger: log.logger },
    reviewRoom: rig.reviewRoom,
    judgeResult: judgeNothing,
    upstreams: [upstream],
    settings: {
      upstreamSlots: 1,
      poll: { minMs: 2_000, maxMs: 15_000 },
      jobTimeoutMs: 15 * minuteMs,
      prices: noPrices,
    },
    displayOf,
    callbackUrl: () => undefined,
    stopping: rig.stopping.signal,
  });
}

describe('a running job whose upstream leaves every question open', () => {
  it.each([
    ['from the start on', 0, 30],
    ['since a start long after its deadline', 120, 15],
  ])('%s is told so, and ends, refunded, after as long again', async (_, awayMin, patienceMin) => {
    const rig = lifecycleRig();
    const id = await rig.put(jobIn('running'));
    rig.clock.advance(awayMin * minuteMs);
    rig.upstream.willShow(() => new Promise(() => undefined));
    const workshop = workshopOver(rig);
    await workshop.takeUp({ jobs: [id], series: [] });
    const pass = async (minutes: number): Promise<void> => {
      for (let minute = 0; minute < minutes; minute += 1) {
        rig.clock.advance(minuteMs);
        await settle();
      }
    };
    await pass(patienceMin - 1);
    expect((await rig.get(id)).state).toBe('running');
    expect(rig.screen.shows.at(-1)?.progress).toMatchObject({ silent: true });
    await pass(3);
    expect(await rig.get(id)).toMatchObject({ state: 'timed-out', cost: { state: 'refunded' } });
    expect(rig.upstream.queries).toHaveLength(1);
    rig.stopping.abort();
    await workshop.stop();
  });
});
