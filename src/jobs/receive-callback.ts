import type { Callback } from '../upstreams/port.ts';
import type { Engine } from './engine.ts';
import { HintGate } from './hint-gate.ts';
import type { JobId } from './job.ts';
import type { LifecycleParts } from './parts.ts';

interface ReceiverParts
  extends Pick<
    LifecycleParts,
    'jobs' | 'stations' | 'reports' | 'lookout' | 'taskOwners' | 'clock' | 'logger'
  > {
  readonly engine: Engine;
}

/** Whether a callback leads to a look, and how urgent that is. */
type Worth = 'found' | 'a-look' | undefined;

/** Takes the reports of upstreams. */
export interface CallbackReceiver {
  /**
   * All that a report can do is to have a running job looked at, and to name the task of a job whose
   * answer was lost. Never rejects.
   */
  receive(jobId: JobId, callback: Callback): Promise<void>;
  stop(): void;
}

export function createCallbackReceiver(parts: ReceiverParts): CallbackReceiver {
  const { engine, lookout, clock, logger } = parts;
  const look = (jobId: JobId): void => {
    if (!lookout.hurry(jobId)) engine.schedule(jobId, clock.now());
  };
  const hints = new HintGate(clock, look);
  return {
    receive: async (jobId, callback) => {
      try {
        const worth = await worthOf(parts, jobId, callback);
        // What was lost and is found again waits for nothing.
        if (worth === 'found') look(jobId);
        if (worth === 'a-look') hints.hint(jobId);
      } catch (error) {
        // Polling finds out all the same.
        logger.error({ err: error, jobId }, 'a callback was not acted upon');
      }
    },
    stop: () => {
      hints.stop();
    },
  };
}

async function worthOf(
  { jobs, stations, reports, lookout, taskOwners, logger }: ReceiverParts,
  jobId: JobId,
  callback: Callback,
): Promise<Worth> {
  const job = await jobs.get(jobId);
  const station = job && stations.get(job.upstream);
  if (station === undefined) return undefined;
  if (job?.state !== 'running' && job?.state !== 'unclear' && job?.state !== 'submitting') {
    return undefined;
  }
  const reading = station.upstream.readCallback(callback);
  if (reading.kind === 'forged') {
    logger.warn({ jobId }, 'a callback was not signed as agreed');
    return undefined;
  }
  const { taskId, correlationId } = reading;
  if (job.state === 'running') return 'a-look';
  // A task of an earlier attempt is not this one's.
  const isOurs =
    correlationId === undefined
      ? taskId !== undefined && taskOwners.otherThan(job, taskId) === undefined
      : correlationId === job.attempt;
  if (taskId === undefined || !isOurs) return undefined;
  if (job.state === 'submitting') {
    reports.remember(jobId, { taskId, attempt: job.attempt });
    lookout.hurry(jobId);
    return undefined;
  }
  await jobs.apply(jobId, { type: 'accepted', taskId });
  return 'found';
}
