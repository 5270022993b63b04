import { isDeepStrictEqual } from 'node:util';
import { sleep } from '../lib/clock.ts';
import { UpstreamError } from '../upstreams/failure.ts';
import type { TaskSnapshot } from '../upstreams/port.ts';
import { type TaskResult, taskResultSchema } from '../upstreams/result.ts';
import type { ForgottenJob } from './forgotten.ts';
import type { Job, JobIn } from './job.ts';
import type { LifecycleParts, Station } from './parts.ts';
import { isEmptyResult } from './result-files.ts';
import { pickOf } from './steps/pick.ts';

/**
 * Asks upstreams once more about tasks that are over as far as Easel knows. A question costs nothing;
 * both may be repeated, and reject only where the store fails.
 */
export interface Inquiry {
  /**
   * What the upstream tells of a finished task by now: its files may have other addresses. Written down
   * where it is something else than before.
   * @returns undefined where it tells nothing new
   */
  renew(job: JobIn<'delivering' | 'done'>): Promise<TaskResult | undefined>;
  /**
   * A task that was forgotten may be there again.
   * @returns the job, finished after all; `unfinished`: it is still being drawn; undefined: not there
   */
  recall(job: ForgottenJob): Promise<JobIn<'done'> | 'unfinished' | undefined>;
}

type InquiryParts = Pick<
  LifecycleParts,
  'jobs' | 'stations' | 'judgeResult' | 'clock' | 'logger' | 'stopping'
>;

/** Where an upstream is asked as often as it may be, a question waits no longer. */
const patienceMs = 5_000;
/** So many wait for their turn at one upstream: what runs there is asked about with the same budget. */
const mostWaiting = 2;

/** Whose turn to ask has come; undefined where that takes too long. */
type Turns = (job: Job) => Promise<Station | undefined>;

export function createInquiry(parts: InquiryParts): Inquiry {
  const turns = createTurns(parts);
  const ask = (job: Job, taskId: string): Promise<TaskSnapshot | undefined> =>
    askInTurn({ ...parts, turns }, job, taskId);
  return {
    renew: async (job) => {
      // What Easel took out of a picture is no task of its own, and what a moderator has seen stays.
      if (pickOf(job) !== undefined || job.review?.result !== undefined) return undefined;
      const result = await resultIn(parts, job, await ask(job, job.taskId));
      if (result === undefined || isSame(result, job.result)) return undefined;
      await parts.jobs.apply(job.id, { type: 'result-renewed', result });
      return result;
    },
    recall: async (job) => {
      const snapshot = await ask(job, job.taskId);
      if (snapshot?.status === 'queued' || snapshot?.status === 'running') return 'unfinished';
      const result = await resultIn(parts, job, snapshot);
      if (result === undefined) return undefined;
      await parts.jobs.apply(job.id, { type: 'remembered', result });
      // Somebody may have been quicker.
      const now = await parts.jobs.get(job.id);
      return now?.state === 'done' ? now : undefined;
    },
  };
}

async function askInTurn(
  { turns, logger, stopping }: InquiryParts & { readonly turns: Turns },
  job: Job,
  taskId: string,
): Promise<TaskSnapshot | undefined> {
  try {
    const station = await turns(job);
    if (station === undefined) return undefined;
    station.budget.spend();
    return (await station.upstream.query([taskId], stopping)).get(taskId);
  } catch (error) {
    if (stopping.aborted) return undefined;
    if (!(error instanceof UpstreamError)) throw error;
    logger.warn({ err: error, jobId: job.id, failure: error.failure.kind }, 'query failed');
    return undefined;
  }
}

function createTurns({ stations, clock, stopping }: InquiryParts): Turns {
  const waiting = new Map<string, number>();

  async function wait({ budget }: Station): Promise<boolean> {
    const until = clock.now() + patienceMs;
    // The upstream may ask for patience meanwhile, and others may be quicker.
    for (let { waitMs } = budget; waitMs > 0; { waitMs } = budget) {
      if (clock.now() + waitMs > until) return false;
      await sleep(clock, waitMs, stopping);
    }
    return true;
  }

  return async ({ upstream: name }) => {
    const station = stations.get(name);
    if (station === undefined || station.budget.waitMs === 0) return station;
    const before = waiting.get(name) ?? 0;
    if (before >= mostWaiting) return undefined;
    waiting.set(name, before + 1);
    try {
      return (await wait(station)) ? station : undefined;
    } finally {
      waiting.set(name, (waiting.get(name) ?? 1) - 1);
    }
  };
}

/** @returns undefined where there is nothing, or nothing that everybody may see at once */
async function resultIn(
  { judgeResult }: InquiryParts,
  job: Job,
  snapshot: TaskSnapshot | undefined,
): Promise<TaskResult | undefined> {
  if (snapshot?.status !== 'succeeded' || isEmptyResult(snapshot.result)) return undefined;
  const judged = await judgeResult(job, snapshot.result);
  return judged.kind === 'shown' && judged.hold === undefined ? judged.result : undefined;
}

function isSame(one: TaskResult, other: TaskResult): boolean {
  return isDeepStrictEqual(taskResultSchema.parse(one), taskResultSchema.parse(other));
}
