import type { Next } from '../engine.ts';
import type { JobIn } from '../job.ts';
import type { LifecycleParts, Station } from '../parts.ts';
import { withoutPreview } from '../previews.ts';
import { findMessage } from '../series/find-message.ts';
import { afterOutage, afterRefusal } from '../waits.ts';
import { ping } from './ping.ts';
import { rememberPresented } from './remember-address.ts';
import { tellDecision } from './tell-decision.ts';
import { tellStranded } from './tell-stranded.ts';

const retryMs = 15_000;
/** After a day nobody waits at the message any more; the job stays in the history. */
const giveUpAfterMs = 24 * 60 * 60_000;

/** The end of a job: gives its slot free, and does not rest until its message tells the end. */
export async function announce(
  parts: LifecycleParts,
  station: Station | undefined,
  ended: JobIn<'done' | 'failed' | 'timed-out' | 'cancelled'>,
): Promise<Next> {
  const { jobs, screen, seriesTies, sightings, reports, clock, logger } = parts;
  station?.slots.release(ended.id);
  sightings.forget(ended.id);
  const report = reports.take(ended.id);
  const known = 'taskId' in ended ? (ended.taskId ?? report?.taskId) : report?.taskId;
  const job =
    ended.state === 'cancelled'
      ? await cancelUpstream(parts, station, { job: ended, known })
      : ended;
  const isSilent =
    job.state === 'done' || (job.state === 'failed' && job.problem.code === 'never-acknowledged');
  const mayRetry = clock.now() - job.since < giveUpAfterMs;
  const soon = (): Next => {
    const now = clock.now();
    return { at: screen.isAway() ? afterOutage(job, now) : now + retryMs };
  };
  if (!isSilent) {
    const placed = await findMessage(parts, job);
    // What was stopped keeps its unfinished picture; what went wrong has none to show.
    const files = placed.state === 'cancelled' ? undefined : withoutPreview(placed);
    const presented = await screen.present(placed, files);
    if (presented.kind === 'later' && mayRetry) return soon();
    await rememberPresented(parts, placed, presented);
  }
  // Before the mark goes: a crash in between would leave the summary as it was.
  const concluded = job.series && (await seriesTies.conclude(job.series.id));
  if (concluded === 'later' && mayRetry) return soon();
  if (!(await tellDecision(parts, job)) && mayRetry) return soon();
  const { job: told = job, isStranded } = await tellStranded(parts, job.id);
  if (told.state === 'done') await ping(parts, told);
  if ((isStranded || concluded === 'closed') && mayRetry) {
    const at = afterRefusal(job, clock.now());
    logger.info(
      { jobId: job.id, at },
      'the bot may not write where it should; it tries again later',
    );
    return { at };
  }
  await jobs.retire(job.id);
  logger.info({ jobId: job.id, state: job.state }, 'job ended');
  return 'over';
}

/** Where the upstream can be told, a cancelled job costs it no more work. */
async function cancelUpstream(
  { jobs, stopping }: LifecycleParts,
  station: Station | undefined,
  { job, known }: { readonly job: JobIn<'cancelled'>; readonly known: string | undefined },
): Promise<JobIn<'cancelled'>> {
  if (station === undefined || !job.running || known === undefined) return job;
  const outcome = await station.upstream.cancel(known, stopping);
  if (outcome !== 'cancelled') return job;
  const told = await jobs.apply(job.id, { type: 'cancelled-upstream' });
  return told?.state === 'cancelled' ? told : job;
}
