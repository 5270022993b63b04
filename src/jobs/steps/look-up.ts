import { UpstreamError } from '../../upstreams/failure.ts';
import type { FindOutcome } from '../../upstreams/port.ts';
import { firstLookupMs } from '../becoming.ts';
import type { Next } from '../engine.ts';
import type { JobIn } from '../job.ts';
import type { LifecycleParts, Station } from '../parts.ts';
import { tellDoubt } from './tell-doubt.ts';

const longestLookupMs = 60 * 60_000;

/**
 * A job of which nobody knows whether the upstream took it. It is never submitted again; where the
 * dialect can find it by our own correlation id, it goes on as if nothing had happened.
 */
export async function lookUp(
  parts: LifecycleParts,
  { upstream, slots }: Station,
  job: JobIn<'unclear'>,
): Promise<Next | 'again'> {
  const { jobs, screen, clock, reports } = parts;
  slots.release(job.id);
  const report = reports.take(job.id);
  if (report?.attempt === job.attempt) {
    await jobs.apply(job.id, { type: 'accepted', taskId: report.taskId });
    return 'again';
  }
  screen.show(job);
  if (clock.now() >= job.deadline) {
    await jobs.apply(job.id, { type: 'expired' });
    return 'again';
  }
  if (clock.now() < job.nextCheckAt) return { at: Math.min(job.nextCheckAt, job.deadline) };
  const outcome = await find(parts, { upstream, job });
  if (outcome.kind === 'found') {
    await jobs.apply(job.id, { type: 'accepted', taskId: outcome.taskId });
    return 'again';
  }
  // What the end of the process has cut short says nothing.
  if (parts.stopping.aborted) return 'waits';
  const later = await tellDoubt(parts, job);
  if (later !== undefined) return later;
  const wait = Math.min(firstLookupMs * 4 ** job.checks, longestLookupMs);
  const cannotLook = outcome.kind === 'cannot-look';
  await jobs.apply(job.id, {
    type: 'lookup-planned',
    // It may be a proxy whose gateway is away: rarely, but it is tried again.
    nextCheckAt: clock.now() + (cannotLook ? longestLookupMs : wait),
    after: cannotLook ? 'cannot-look' : 'in-vain',
    followed: job.nextCheckAt,
  });
  return 'again';
}

async function find(
  { stopping, logger }: LifecycleParts,
  { upstream, job }: { upstream: Station['upstream']; job: JobIn<'unclear'> },
): Promise<FindOutcome> {
  try {
    return await upstream.find(job.attempt, stopping);
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    logger.warn({ err: error, jobId: job.id }, 'lookup failed');
    return { kind: 'absent' };
  }
}
