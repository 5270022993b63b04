import { setMaxListeners } from 'node:events';
import type { PriceList } from '../config/prices.ts';
import type { Clock } from '../lib/clock.ts';
import type { Media } from '../media/media.ts';
import type { Logger } from '../observe/logger.ts';
import type { Callback, Upstream } from '../upstreams/port.ts';
import { QueryBudget, usualQueriesPerMinute } from '../upstreams/query-budget.ts';
import { workOff } from './backlog.ts';
import { type Board, createBoard } from './board.ts';
import { Breaker } from './breaker.ts';
import { Deliveries } from './deliveries.ts';
import { createDesk, type Desk } from './desk.ts';
import type { DisplayOf } from './display.ts';
import { createEmbeddedEngine } from './engine.ts';
import { Estimates } from './estimates.ts';
import { createInquiry, type Inquiry } from './inquiry.ts';
import type { JobId } from './job.ts';
import { createLifecycle } from './lifecycle.ts';
import { EmbeddedLookout } from './lookout.ts';
import type { LifecycleParts, Station } from './parts.ts';
import { tickOf } from './polling.ts';
import { createCallbackReceiver } from './receive-callback.ts';
import { Reports } from './reports.ts';
import type { JobRepository } from './repository.ts';
import type { SeriesId } from './request-ids.ts';
import type { JudgeResult } from './result-judge.ts';
import type { ReviewRoom } from './review-room.ts';
import type { Screen } from './screen.ts';
import { createSeriesDesk, type SeriesDesk } from './series/desk.ts';
import { createSeriesOpener } from './series/opener.ts';
import type { SeriesRepository } from './series/repository.ts';
import type { SeriesScreen } from './series/screen.ts';
import { createSeriesTies } from './series/ties.ts';
import { Sightings } from './sightings.ts';
import { Slots } from './slots.ts';
import { readLeftOver } from './take-up.ts';
import { TaskOwners } from './task-owners.ts';
import type { Thumbnails } from './thumbnails.ts';
import { watchJobs } from './watch-jobs.ts';

export interface WorkshopParts {
  readonly jobs: JobRepository;
  readonly series: SeriesRepository;
  readonly upstreams: readonly Upstream[];
  readonly screen: Screen;
  readonly seriesScreen: SeriesScreen;
  readonly reviewRoom: ReviewRoom;
  readonly judgeResult: JudgeResult;
  readonly media: Media;
  readonly thumbnails: Thumbnails;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly settings: {
    /** Jobs running at once per upstream. */
    readonly upstreamSlots: number;
    /** Bounds of the interval between two queries, in milliseconds. */
    readonly poll: { readonly minMs: number; readonly maxMs: number };
    /** How many questions each upstream is asked within a minute at most; undefined: as is usual for it. */
    readonly queriesPerMinute?: number | undefined;
    /** The least time between two edits of one message, in milliseconds. */
    readonly progressEditMs?: number | undefined;
    /** A running job's deadline, in milliseconds. */
    readonly jobTimeoutMs: number;
    readonly prices: PriceList;
  };
  readonly displayOf: DisplayOf;
  readonly callbackUrl: (jobId: JobId) => string | undefined;
  /** Ends reads and downloads when the program stops. */
  readonly stopping: AbortSignal;
}

/** What the process before this one had not finished; none of it may be new. */
export interface LeftOver {
  /** Jobs that still need work. */
  readonly jobs: readonly JobId[];
  /** Series whose jobs may not all be open. */
  readonly series: readonly SeriesId[];
}

/** Everything that makes jobs go on by themselves. */
export interface Workshop {
  readonly desk: Desk;
  readonly seriesDesk: SeriesDesk;
  readonly board: Board;
  readonly inquiry: Inquiry;
  /**
   * Goes on with what was left over when the process started, where it was. To be called before anything
   * new comes in: until it is known which slots are taken nobody is given one. Resolves then; what was
   * left over is worked off after that, a little at a time. Never rejects.
   */
  takeUp(leftOver: LeftOver): Promise<void>;
  /** An upstream has reported this job; only a hint, which is checked at once. Never rejects. */
  receiveCallback(jobId: JobId, callback: Callback): Promise<void>;
  /** Lets steps under way finish; submits are cut off after a while. */
  stop(): Promise<void>;
}

/** As many held jobs as are shown to those who moderate at once, and looked at there. */
const reviewsAtOnce = 2;

/** How long submits may go on after a stop was asked for: a cut-off submit is an unclear job. */
const submitGraceMs = 20_000;

export function createWorkshop(parts: WorkshopParts): Workshop {
  const { series, screen, seriesScreen, media, clock, logger, settings, callbackUrl } = parts;
  const { stopping, displayOf } = parts;
  const taskOwners = new TaskOwners();
  const jobs = watchJobs(parts.jobs, (job) => {
    taskOwners.note(job);
    if (job.series !== undefined) seriesScreen.show(job.series.id);
  });
  const seriesTies = createSeriesTies({ series, jobs, screen: seriesScreen });
  const killed = new AbortController();
  // One listener per submit under way, of which there are as many as slots.
  setMaxListeners(0, killed.signal);
  const stations = new Map<string, Station>();
  const wake = (jobId: JobId): void => {
    engine.schedule(jobId, clock.now());
  };
  let takenUp = Promise.resolve();
  // The steps of those that are read first do not keep the last from being read.
  const wakeOnceRead = (jobId: JobId): void => {
    void takenUp.then(() => {
      wake(jobId);
    });
  };
  const { poll, queriesPerMinute } = settings;
  for (const upstream of parts.upstreams) {
    const { name } = upstream;
    const slots = new Slots(settings.upstreamSlots, wake);
    const budget = new QueryBudget(clock, queriesPerMinute ?? usualQueriesPerMinute[name]);
    const prices = settings.prices.of[name];
    stations.set(name, { upstream, slots, breaker: new Breaker(clock), budget, prices });
  }
  const lookout = new EmbeddedLookout({
    asked: [...stations.values()],
    ...{ clock, logger, stopping, wake: wakeOnceRead },
    tickMs: tickOf(poll),
  });
  const { judgeResult } = parts;
  const inquiry = createInquiry({ jobs, stations, judgeResult, clock, logger, stopping });
  const lifecycle: LifecycleParts = {
    jobs,
    stations,
    screen,
    reviewRoom: parts.reviewRoom,
    reviewTurns: { posts: new Slots(reviewsAtOnce, wake), looks: new Slots(reviewsAtOnce, wake) },
    judgeResult,
    seriesTies,
    media,
    thumbnails: parts.thumbnails,
    clock,
    logger,
    callbackUrl,
    stopping,
    estimates: new Estimates(),
    sightings: new Sightings(),
    reports: new Reports(),
    lookout,
    inquiry,
    taskOwners,
    deliveries: new Deliveries(),
    poll: { ...poll, editMs: settings.progressEditMs },
    killed: killed.signal,
  };
  const engine = createEmbeddedEngine(clock, createLifecycle(lifecycle));
  const callbacks = createCallbackReceiver({ ...lifecycle, engine });

  const { jobTimeoutMs } = settings;
  const desk = createDesk({ jobs, engine, screen, clock, jobTimeoutMs, displayOf });
  const common = { series, jobs, desk, clock };
  const screens = { screen, seriesScreen, seriesTies };
  const opener = createSeriesOpener({ ...common, ...screens, logger });

  const slots = [...stations.values()].map((station) => station.slots);

  async function takeUp(leftOver: LeftOver): Promise<void> {
    for (const each of slots) each.shut();
    const found = await readLeftOver({ ...lifecycle, engine }, leftOver.jobs);
    for (const each of slots) each.open();
    void workOff({ engine, opener, seriesScreen, stopping }, found, leftOver.series);
  }

  return {
    desk,
    board: createBoard(lifecycle),
    inquiry,
    seriesDesk: createSeriesDesk({ ...common, opener }),
    takeUp: (leftOver) => {
      const read = takeUp(leftOver);
      takenUp = read;
      return read;
    },
    receiveCallback: (jobId, callback) => callbacks.receive(jobId, callback),
    stop: async () => {
      const cancelKill = clock.after(submitGraceMs, () => {
        killed.abort();
      });
      callbacks.stop();
      lookout.stop();
      await Promise.all([opener.stop(), engine.stop(), takenUp]);
      cancelKill();
    },
  };
}
