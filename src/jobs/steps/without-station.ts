import type { Next } from '../engine.ts';
import type { Job, JobIn } from '../job.ts';
import type { LifecycleParts } from '../parts.ts';
import { announce } from './announce.ts';
import { confirmAcknowledged } from './confirm-acknowledged.ts';
import { deliver } from './deliver.ts';
import { alternativeFor } from './elsewhere.ts';
import { isPick, pick } from './pick.ts';

/**
 * A job whose upstream the operator has turned off since. What was not sent goes elsewhere or ends;
 * what was sent is paid for, so it waits for the upstream to come back until its own deadline.
 */
export async function stepWithoutStation(parts: LifecycleParts, job: Job): Promise<Next | 'again'> {
  switch (job.state) {
    case 'asked':
      return confirmAcknowledged(parts, job);
    case 'queued':
      return isPick(job) ? pick(parts, job) : goElsewhere(parts, job);
    case 'submitting':
      await parts.jobs.apply(job.id, { type: 'answer-lost' });
      return 'again';
    case 'running':
    case 'needs-input':
    case 'unclear':
      if (parts.clock.now() < job.deadline) return { at: job.deadline };
      await parts.jobs.apply(job.id, { type: 'expired' });
      return 'again';
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
