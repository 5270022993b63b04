import type { Next } from '../engine.ts';
import type { Job, JobIn } from '../job.ts';
import type { LifecycleParts } from '../parts.ts';
import { announce } from './announce.ts';
import { awaitReview } from './await-review.ts';
import { confirmAcknowledged } from './confirm-acknowledged.ts';
import { deliver } from './deliver.ts';
import { alternativeFor } from './elsewhere.ts';
import { pick, pickOf } from './pick.ts';
import { recoverSubmit } from './recover-submit.ts';
import { tellDoubt } from './tell-doubt.ts';

/**
 * A job whose upstream the operator has turned off since. What was not sent goes elsewhere or ends;
 * what was sent is paid for, so it waits for the upstream to come back until its own deadline.
 */
export async function stepWithoutStation(parts: LifecycleParts, job: Job): Promise<Next | 'again'> {
  switch (job.state) {
    case 'asked':
      return confirmAcknowledged(parts, job);
    case 'held':
      return awaitReview(parts, job);
    case 'queued': {
      const picked = pickOf(job);
      return picked === undefined ? goElsewhere(parts, job) : pick(parts, job, picked);
    }
    case 'submitting':
      return recoverSubmit(parts, job);
    case 'unclear':
      if (!job.cannotLook) return cannotLook(parts, job);
      parts.screen.show(job);
      return expireAtDeadline(parts, job);
    case 'running':
    case 'needs-input':
      return expireAtDeadline(parts, job);
    case 'delivering':
      return deliver(parts, job);
    case 'done':
    case 'failed':
    case 'timed-out':
    case 'cancelled':
      return announce(parts, undefined, job);
  }
}

async function goElsewhere(parts: LifecycleParts, job: JobIn<'queued'>): Promise<'again'> {
  const reason = 'unsupported' as const;
  const other = alternativeFor(parts, job);
  const problem = { code: 'upstream', failure: { kind: reason } } as const;
  await parts.jobs.apply(
    job.id,
    other === undefined
      ? { type: 'failed', problem }
      : { type: 'rerouted', upstream: other.upstream.name, reason },
  );
  return 'again';
}

async function expireAtDeadline(
  { jobs, clock }: LifecycleParts,
  job: JobIn<'running' | 'needs-input' | 'unclear'>,
): Promise<Next | 'again'> {
  if (clock.now() < job.deadline) return { at: job.deadline };
  await jobs.apply(job.id, { type: 'expired' });
  return 'again';
}

/** Nobody can be asked; its message stops offering to look. */
async function cannotLook(parts: LifecycleParts, job: JobIn<'unclear'>): Promise<Next | 'again'> {
  const { jobs, clock } = parts;
  const later = await tellDoubt(parts, job);
  if (later !== undefined) return later;
  // Looked for at once when the upstream is back.
  const nextCheckAt = clock.now();
  await jobs.apply(job.id, { type: 'lookup-planned', nextCheckAt, after: 'cannot-look' });
  return 'again';
}
