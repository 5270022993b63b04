import { ManualClock } from '../../sandbox/manual-clock.ts';
import type { Prices } from '../../src/config/prices.ts';
import { Breaker } from '../../src/jobs/breaker.ts';
import { Deliveries } from '../../src/jobs/deliveries.ts';
import { createDesk, type Desk } from '../../src/jobs/desk.ts';
import type { Next } from '../../src/jobs/engine.ts';
import { Estimates } from '../../src/jobs/estimates.ts';
import { createInquiry } from '../../src/jobs/inquiry.ts';
import type { Job, JobId, JobIn, JobState } from '../../src/jobs/job.ts';
import { createLifecycle } from '../../src/jobs/lifecycle.ts';
import type { Station } from '../../src/jobs/parts.ts';
import { Reports } from '../../src/jobs/reports.ts';
import { createJobRepository, type JobRepository } from '../../src/jobs/repository.ts';
import type { JudgeResult } from '../../src/jobs/result-judge.ts';
import { createSeriesRepository, type SeriesRepository } from '../../src/jobs/series/repository.ts';
import { createSeriesTies } from '../../src/jobs/series/ties.ts';
import { Sightings } from '../../src/jobs/sightings.ts';
import { Slots } from '../../src/jobs/slots.ts';
import { TaskOwners } from '../../src/jobs/task-owners.ts';
import { createThumbnails, type Thumbnails } from '../../src/jobs/thumbnails.ts';
import { watchJobs } from '../../src/jobs/watch-jobs.ts';
import { QueryBudget, usualQueriesPerMinute } from '../../src/upstreams/query-budget.ts';
import { displayOf } from './display.ts';
import { jobIn, sampleResult, sampleTime } from './jobs.ts';
import { MemoryLog } from './log.ts';
import { lookAtOnce } from './lookout.ts';
import { FakeMedia, samplePicture } from './media.ts';
import { FakeReviewRoom, judgeNothing } from './review-room.ts';
import { FakeScreen } from './screen.ts';
import { FakeSeriesScreen } from './series.ts';
import { settle } from './settle.ts';
import { type FailingStore, failingStore } from './store.ts';
import { FakeUpstream } from './upstream.ts';

/** One lifecycle with everything around it faked, and time moved by hand. */
export interface LifecycleRig {
  readonly clock: ManualClock;
  readonly store: FailingStore;
  readonly jobs: JobRepository;
  readonly series: SeriesRepository;
  readonly desk: Desk;
  readonly upstream: FakeUpstream;
  readonly screen: FakeScreen;
  readonly reviewRoom: FakeReviewRoom;
  /** What becomes of results with words in them. */
  judgeResult: JudgeResult;
  readonly seriesScreen: FakeSeriesScreen;
  readonly media: FakeMedia;
  readonly thumbnails: Thumbnails;
  readonly slots: Slots;
  readonly breaker: Breaker;
  /** Another upstream, where the rig was asked for one. */
  readonly other: FakeUpstream;
  readonly otherSlots: Slots;
  readonly otherBreaker: Breaker;
  readonly log: MemoryLog;
  readonly stopping: AbortController;
  /** Aborted: the process does not wait for submits any longer. */
  readonly killed: AbortController;
  readonly reports: Reports;
  /** Jobs that a freed slot has woken, in order. */
  readonly woken: JobId[];
  /** Writes a job down as it would be found after a restart. */
  put(job: Job): Promise<JobId>;
  get(id: JobId): Promise<Job>;
  /** One step; fails when the step itself failed. */
  step(id: JobId): Promise<Next>;
  /** The same step, without looking for faults. */
  stepAnyhow(id: JobId): Promise<Next>;
  /** Steps, moving time to each next step, until the job is there. */
  runUntil<State extends JobState>(id: JobId, state: State): Promise<JobIn<State>>;
  /** Steps until nothing is left to do. @returns the job as it ended */
  runToEnd(id: JobId): Promise<Job>;
}

const maxSteps = 500;

interface RigOptions {
  /** A second upstream, kie, is on as well. */
  readonly withOther?: boolean;
  /** What a job costs at each of them. */
  readonly prices?: readonly Prices[];
}

/**
 * @param capacity slots of each upstream
 */
export function lifecycleRig(
  capacity = 3,
  { withOther = false, prices = [] }: RigOptions = {},
): LifecycleRig {
  const clock = new ManualClock(sampleTime);
  const store = failingStore();
  const taskOwners = new TaskOwners();
  const jobs = watchJobs(createJobRepository(store, clock), (job) => {
    taskOwners.note(job);
  });
  const series = createSeriesRepository(store);
  const seriesScreen = new FakeSeriesScreen();
  const upstream = new FakeUpstream();
  const screen = new FakeScreen();
  const reviewRoom = new FakeReviewRoom();
  const media = new FakeMedia();
  for (const { url } of sampleResult.media) media.holds(url, samplePicture);
  const log = new MemoryLog();
  const thumbnails = createThumbnails(store, log.logger);
  const woken: JobId[] = [];
  const wake = (id: JobId): void => void woken.push(id);
  const slots = new Slots(capacity, wake);
  const stopping = new AbortController();
  const killed = new AbortController();
  const reports = new Reports();
  const breaker = new Breaker(clock);
  const other = new FakeUpstream('kie');
  const otherSlots = new Slots(capacity, wake);
  const otherBreaker = new Breaker(clock);
  const second = { upstream: other, slots: otherSlots, breaker: otherBreaker };
  const first = { upstream, slots, breaker };
  const stations = new Map<string, Station>(
    [first, ...(withOther ? [second] : [])].map((station, index) => {
      const budget = new QueryBudget(clock, usualQueriesPerMinute[station.upstream.name]);
      return [station.upstream.name, { ...station, budget, prices: prices[index] }];
    }),
  );
  const judgeResult: JudgeResult = (job, result) => rig.judgeResult(job, result);
  const common = { jobs, stations, judgeResult, clock, logger: log.logger };
  const advance = createLifecycle({
    ...common,
    inquiry: createInquiry({ ...common, stopping: stopping.signal }),
    taskOwners,
    estimates: new Estimates(),
    sightings: new Sightings(),
    reports,
    lookout: lookAtOnce([upstream, other], {
      clock,
      logger: log.logger,
      stopping: stopping.signal,
    }),
    deliveries: new Deliveries(),
    screen,
    reviewRoom,
    reviewTurns: { posts: new Slots(1, wake), looks: new Slots(1, wake) },
    seriesTies: createSeriesTies({ series, jobs, screen: seriesScreen }),
    media,
    thumbnails,
    poll: { minMs: 2_000, maxMs: 15_000 },
    callbackUrl: () => undefined,
    stopping: stopping.signal,
    killed: killed.signal,
  });
  const engine = { schedule: () => undefined, stop: () => Promise.resolve() };
  const desk = createDesk({ jobs, engine, screen, clock, displayOf, jobTimeoutMs: 900_000 });

  async function get(id: JobId): Promise<Job> {
    const job = await jobs.get(id);
    if (job === undefined) throw new Error('The job is not there');
    return job;
  }

  async function step(id: JobId): Promise<Next> {
    const before = log.errors.length;
    const next = await advance(id);
    const fault = log.errors.slice(before).find((line) => line.includes('a step failed'));
    if (fault !== undefined) throw new Error(fault);
    return next;
  }

  /** @returns undefined once nothing is left to do */
  async function stepInTime(id: JobId): Promise<true | undefined> {
    const next = await step(id);
    if (next === 'over') return undefined;
    if (next === 'waits') throw new Error('The job waits for something that does not come');
    clock.advance(Math.max(0, next.at - clock.now()));
    return true;
  }

  const rig: LifecycleRig = {
    judgeResult: judgeNothing,
    reviewRoom,
    ...{ clock, store, jobs, desk, upstream, other, screen, media, slots, breaker, log },
    ...{
      otherSlots,
      otherBreaker,
      stopping,
      killed,
      reports,
      woken,
      series,
      seriesScreen,
      thumbnails,
    },
    put: async (job) => {
      taskOwners.note(job);
      await jobs.create(job);
      return job.id;
    },
    get,
    step,
    stepAnyhow: advance,
    runUntil: async (id, state) => {
      for (let count = 0; count < maxSteps; count += 1) {
        const job = await get(id);
        if (isIn(job, state)) return job;
        if ((await stepInTime(id)) === undefined) break;
      }
      const job = await get(id);
      if (isIn(job, state)) return job;
      throw new Error(`The job is ${job.state} and will never be ${state}`);
    },
    runToEnd: async (id) => {
      for (let count = 0; count < maxSteps; count += 1) {
        if ((await stepInTime(id)) === undefined) return get(id);
      }
      throw new Error('The job never ends');
    },
  };
  return rig;
}

function isIn<State extends JobState>(job: Job, state: State): job is JobIn<State> {
  return job.state === state;
}

/**
 * One step that waits in the middle: time goes by a little at a time until it ends. Faults of the
 * step are left to the log.
 */
export async function stepThrough(rig: LifecycleRig, id: JobId): Promise<void> {
  const settled = new AbortController();
  const stepping = rig.stepAnyhow(id).finally(() => {
    settled.abort();
  });
  await settle();
  while (!settled.signal.aborted) {
    rig.clock.advance(100);
    await settle();
  }
  await stepping;
}

/** A job that has just been confirmed, written down in the rig. */
export function putQueued(
  rig: LifecycleRig,
  overrides: Partial<JobIn<'queued'>> = {},
): Promise<JobId> {
  return rig.put(jobIn('queued', overrides));
}
