import type { Prices } from '../config/prices.ts';
import type { Clock } from '../lib/clock.ts';
import type { Media } from '../media/media.ts';
import type { Logger } from '../observe/logger.ts';
import type { Upstream } from '../upstreams/port.ts';
import type { QueryBudget } from '../upstreams/query-budget.ts';
import type { Breaker } from './breaker.ts';
import type { Deliveries } from './deliveries.ts';
import type { Estimates } from './estimates.ts';
import type { Inquiry } from './inquiry.ts';
import type { JobId } from './job.ts';
import type { Lookout } from './lookout.ts';
import type { Reports } from './reports.ts';
import type { JobRepository } from './repository.ts';
import type { JudgeResult } from './result-judge.ts';
import type { ReviewRoom } from './review-room.ts';
import type { Screen } from './screen.ts';
import type { SeriesTies } from './series/ties.ts';
import type { Sightings } from './sightings.ts';
import type { Slots } from './slots.ts';
import type { TaskOwners } from './task-owners.ts';
import type { Thumbnails } from './thumbnails.ts';

/** One upstream as the lifecycle uses it. */
export interface Station {
  readonly upstream: Upstream;
  readonly slots: Slots;
  readonly breaker: Breaker;
  /** Of questions. */
  readonly budget: QueryBudget;
  /** What one job costs there, as far as the operator has said. */
  readonly prices: Prices | undefined;
}

/** Whose turn it is to be shown to those who moderate, or looked at there; servers take turns. */
export interface ReviewTurns {
  readonly posts: Slots;
  readonly looks: Slots;
}

/** Everything that the steps of a job need; built once in the composition root. */
export interface LifecycleParts {
  readonly jobs: JobRepository;
  /** By the name of the upstream, in the order in which jobs move on. */
  readonly stations: ReadonlyMap<string, Station>;
  readonly estimates: Estimates;
  readonly sightings: Sightings;
  readonly reports: Reports;
  readonly lookout: Lookout;
  readonly inquiry: Inquiry;
  readonly taskOwners: TaskOwners;
  readonly deliveries: Deliveries;
  readonly screen: Screen;
  readonly reviewRoom: ReviewRoom;
  readonly reviewTurns: ReviewTurns;
  readonly judgeResult: JudgeResult;
  readonly seriesTies: SeriesTies;
  readonly media: Media;
  readonly thumbnails: Thumbnails;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly poll: {
    readonly minMs: number;
    readonly maxMs: number;
    /** The least time between two edits of one message; undefined: there is none. */
    readonly editMs?: number | undefined;
  };
  /** Where the upstream may report this job; undefined without a public address. */
  readonly callbackUrl: (jobId: JobId) => string | undefined;
  /** Ends reads and downloads when the program stops. */
  readonly stopping: AbortSignal;
  /** Ends submits, a while after `stopping`: a submit that is cut off is a job that is unclear. */
  readonly killed: AbortSignal;
}
