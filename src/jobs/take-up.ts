import { UnreadableError } from '../storage/store.ts';
import type { LeftOverJob } from './backlog.ts';
import type { Engine } from './engine.ts';
import type { Job, JobId } from './job.ts';
import type { LifecycleParts } from './parts.ts';
import { pickOf } from './steps/pick.ts';
import { overdueMs } from './steps/watch.ts';

type TakeUpParts = Pick<
  LifecycleParts,
  'jobs' | 'stations' | 'lookout' | 'taskOwners' | 'clock' | 'logger' | 'stopping'
> & { readonly engine: Pick<Engine, 'schedule'> };

/** Whatever is seen first after a start is new. */
const anything = (): undefined => undefined;

/** How many jobs are read side by side: the store reads them together, some while others are parsed. */
const readAtOnce = 500;

/**
 * Reads the jobs that were live when the process started: those that run upstream hold their slots, and
 * those that wait have their places in the queue, before anybody is given a slot. What runs is looked at,
 * and takes a step when something is seen, or when nothing has been for too long.
 * @returns what has a next step, oldest first; never rejects
 */
export async function readLeftOver(
  parts: TakeUpParts,
  live: readonly JobId[],
): Promise<readonly LeftOverJob[]> {
  const found: LeftOverJob[] = [];
  for (let start = 0; start < live.length && !parts.stopping.aborted; start += readAtOnce) {
    const ids = live.slice(start, start + readAtOnce);
    const read = await Promise.all(ids.map((jobId) => readJob(parts, jobId)));
    for (const job of read) {
      if ('state' in job) {
        prepare(parts, job);
        if (!isLeftToSeries(job) && !isLookedAt(parts, job)) found.push(toLeftOver(job));
      } else if (job.is === 'away') await retire(parts, job.jobId);
      else if (job.is === 'unanswered') found.push(job);
    }
  }
  return found;
}

function toLeftOver({ id: jobId, requesterId, series }: Job): LeftOverJob {
  return { jobId, requesterId, seriesId: series?.id };
}

/** Its series has not come to it yet, and shows its jobs one after another. */
function isLeftToSeries({ state, series }: Job): boolean {
  return state === 'asked' && series !== undefined;
}

/** Nothing else is to be done for it; a series shows what becomes of its jobs from the start on. */
function isLookedAt({ stations }: TakeUpParts, { state, series, upstream }: Job): boolean {
  return state === 'running' && series === undefined && stations.has(upstream);
}

/** A mark without a job, a job of another program, or a store that does not answer just now. */
interface Unread extends LeftOverJob {
  readonly is: 'away' | 'unreadable' | 'unanswered';
}

/** One that cannot be read must not keep the others waiting. */
async function readJob({ jobs, logger }: TakeUpParts, jobId: JobId): Promise<Job | Unread> {
  const unread = { jobId, requesterId: '', seriesId: undefined };
  try {
    return (await jobs.get(jobId)) ?? { ...unread, is: 'away' };
  } catch (error) {
    const isUnreadable = error instanceof UnreadableError;
    logger.error(
      { err: error, jobId },
      isUnreadable
        ? 'a job cannot be read and is left alone'
        : 'a job could not be taken up at once',
    );
    return { ...unread, is: isUnreadable ? 'unreadable' : 'unanswered' };
  }
}

/**
 * A mark whose job was never written. It goes before anything is woken: its series is about to write
 * that very job down, and a job without a mark is lost in the next crash.
 */
async function retire({ jobs, logger }: TakeUpParts, jobId: JobId): Promise<void> {
  try {
    await jobs.retire(jobId);
  } catch (error) {
    // It means nothing without its job, and another start comes by.
    logger.error({ err: error, jobId }, 'a mark without a job could not be removed');
  }
}

function prepare(parts: TakeUpParts, job: Job): void {
  const { stations, lookout, engine, taskOwners, clock, logger } = parts;
  taskOwners.note(job);
  const { id: jobId, upstream, requesterId } = job;
  const station = stations.get(upstream);
  if (station === undefined) {
    logger.warn({ jobId, upstream }, 'a live job waits for an upstream that is off');
    return;
  }
  const { slots } = station;
  if (job.state === 'running') {
    slots.occupy(jobId);
    lookout.plan(job, clock.now(), anything);
    lookout.hurry(jobId);
    // An upstream that leaves questions open keeps nobody waiting for ever.
    engine.schedule(jobId, Math.max(job.deadline, clock.now()) + overdueMs);
  }
  // What would not take a slot now does not stand in the way of others.
  const mayStart = job.state === 'queued' && pickOf(job) === undefined;
  if (mayStart && job.notBefore <= clock.now()) slots.join(jobId, requesterId);
}
