import { setMaxListeners } from 'node:events';
import type { Clock } from '../lib/clock.ts';
import type { Media } from '../media/media.ts';
import type { Logger } from '../observe/logger.ts';
import type { Callback, Upstream } from '../upstreams/port.ts';
import { Breaker } from './breaker.ts';
import { createDesk, type Desk } from './desk.ts';
import { createEmbeddedEngine } from './engine.ts';
import { Estimates } from './estimates.ts';
import type { JobId } from './job.ts';
import { createLifecycle } from './lifecycle.ts';
import type { LifecycleParts, Station } from './parts.ts';
import { createCallbackReceiver } from './receive-callback.ts';
import { Reports } from './reports.ts';
import type { JobRepository } from './repository.ts';
import type { Screen } from './screen.ts';
import { Sightings } from './sightings.ts';
import { Slots } from './slots.ts';

export interface WorkshopParts {
  readonly jobs: JobRepository;
  readonly upstreams: readonly Upstream[];
  readonly screen: Screen;
  readonly media: Media;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly settings: {
    /** Jobs running at once per upstream. */
    readonly upstreamSlots: number;
    /** Bounds of the interval between two queries, in milliseconds. */
    readonly poll: { readonly minMs: number; readonly maxMs: number };
    /** A running job's deadline, in milliseconds. */
    readonly jobTimeoutMs: number;
  };
  readonly callbackUrl: (jobId: JobId) => string | undefined;
  /** Ends reads and downloads when the program stops. */
  readonly stopping: AbortSignal;
}

/** Everything that makes jobs go on by themselves. */
export interface Workshop {
  readonly desk: Desk;
  /** Goes on with jobs that were live when the process started, where they were. */
  takeUp(live: readonly JobId[]): Promise<void>;
  /** An upstream has reported this job; only a hint, which is checked at once. Never rejects. */
  receiveCallback(jobId: JobId, callback: Callback): Promise<void>;
  /** Lets steps under way finish; submits are cut off after a while. */
  stop(): Promise<void>;
}

/** How long submits may go on after a stop was asked for: a cut-off submit is an unclear job. */
const submitGraceMs = 20_000;

export function createWorkshop(parts: WorkshopParts): Workshop {
  const { jobs, screen, media, clock, logger, settings, callbackUrl, stopping } = parts;
  const killed = new AbortController();
  // One listener per submit under way, of which there are as many as slots.
  setMaxListeners(0, killed.signal);
  const stations = new Map<string, Station>();
  const lifecycle: LifecycleParts = {
    jobs,
    stations,
    screen,
    media,
    clock,
    logger,
    callbackUrl,
    stopping,
    estimates: new Estimates(),
    sightings: new Sightings(),
    reports: new Reports(),
    poll: settings.poll,
    killed: killed.signal,
  };
  const engine = createEmbeddedEngine(clock, createLifecycle(lifecycle));
  const wake = (jobId: JobId): void => {
    engine.schedule(jobId, clock.now());
  };
  for (const upstream of parts.upstreams) {
    const slots = new Slots(settings.upstreamSlots, wake);
    stations.set(upstream.name, { upstream, slots, breaker: new Breaker(clock) });
  }

  const callbacks = createCallbackReceiver({ ...lifecycle, engine });

  return {
    desk: createDesk({ jobs, engine, screen, clock, jobTimeoutMs: settings.jobTimeoutMs }),
    takeUp: async (live) => {
      // Those that run upstream hold their slots before anybody else is given one.
      for (const jobId of live) {
        try {
          const job = await jobs.get(jobId);
          if (job === undefined) continue;
          const station = stations.get(job.upstream);
          if (job.state === 'running') station?.slots.occupy(jobId);
          if (station === undefined) {
            logger.warn(
              { jobId, upstream: job.upstream },
              'a live job waits for an upstream that is off',
            );
          }
        } catch (error) {
          // One that cannot be read must not keep the others waiting.
          logger.error({ err: error, jobId }, 'a job could not be taken up');
        }
      }
      for (const jobId of live) wake(jobId);
    },
    receiveCallback: (jobId, callback) => callbacks.receive(jobId, callback),
    stop: async () => {
      const cancelKill = clock.after(submitGraceMs, () => {
        killed.abort();
      });
      callbacks.stop();
      await engine.stop();
      cancelKill();
    },
  };
}
