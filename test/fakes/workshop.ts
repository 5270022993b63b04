import type { Job } from '../../src/jobs/job.ts';
import { createWorkshop, type Workshop } from '../../src/jobs/workshop.ts';
import { displayOf } from './display.ts';
import { jobIdOf, sampleTime } from './jobs.ts';
import { type LifecycleRig, lifecycleRig } from './lifecycle.ts';
import { noPrices } from './prices.ts';
import { judgeNothing } from './review-room.ts';
import { settle } from './settle.ts';

/** What every report in these rigs says. */
export const callback = { headers: {}, body: '{"id":"task-7"}', receivedAt: sampleTime };

/** A workshop with its real engine, over the fakes of a rig. */
export interface WorkshopRig extends LifecycleRig {
  readonly workshop: Workshop;
  /** Reports the first job so many times, and lets everything happen that happens at once. */
  report(times?: number): Promise<void>;
  /** Lets time pass, and everything happen that falls due on the way. */
  pass(ms: number): Promise<void>;
}

/**
 * @param job to be taken up; a running one has been looked at once
 * @param prepare told what the upstreams shall say, before anything is taken up
 */
export async function workshopWith(
  job: Job | undefined,
  prepare: (rig: LifecycleRig) => void = () => undefined,
): Promise<WorkshopRig> {
  const base = lifecycleRig();
  const {
    jobs,
    series,
    upstream,
    other,
    screen,
    seriesScreen,
    media,
    clock,
    log,
    stopping,
    thumbnails,
  } = base;
  if (job !== undefined) await base.put(job);
  upstream.willShow({ status: 'running', percent: 40 });
  prepare(base);
  const workshop = createWorkshop({
    ...{ jobs, series, screen, seriesScreen, media, thumbnails, clock, logger: log.logger },
    reviewRoom: base.reviewRoom,
    judgeResult: judgeNothing,
    upstreams: [upstream, other],
    settings: {
      upstreamSlots: 1,
      poll: { minMs: 5_000, maxMs: 15_000 },
      jobTimeoutMs: 900_000,
      prices: noPrices,
    },
    displayOf,
    callbackUrl: () => undefined,
    stopping: stopping.signal,
  });
  const pass = async (ms: number): Promise<void> => {
    clock.advance(ms);
    await settle();
    // Who was woken may have to be looked at first.
    for (let turn = 0; turn < 3; turn += 1) {
      clock.advance(0);
      await settle();
    }
  };
  const report = async (times = 1): Promise<void> => {
    for (let count = 0; count < times; count += 1) {
      await workshop.receiveCallback(jobIdOf(1), callback);
    }
    await pass(0);
  };
  await workshop.takeUp({ jobs: await jobs.live(), series: await series.open() });
  // The first look at what has just been accepted comes a moment later.
  await pass(job?.state === 'running' ? 2_000 : 0);
  return { ...base, workshop, report, pass };
}
