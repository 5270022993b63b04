import type { JobEvent } from '../../src/jobs/events.ts';
import type { Job } from '../../src/jobs/job.ts';
import { transition } from '../../src/jobs/transition.ts';
import { addressOf, sampleResult, sampleTime } from './jobs.ts';

type Samples = {
  readonly [Type in JobEvent['type']]: Extract<JobEvent, { type: Type }> & { readonly type: Type };
};

const at = sampleTime + 5_000;

/** One plausible event of every type. */
export const sampleEvents: Samples = {
  acknowledged: { type: 'acknowledged', at, messageId: '200000000000000009' },
  'submit-started': { type: 'submit-started', at, attempt: 'try-1' },
  postponed: { type: 'postponed', at, notBefore: at + 2_000 },
  rerouted: { type: 'rerouted', at, upstream: 'kie', reason: 'maintenance' },
  'answer-lost': { type: 'answer-lost', at },
  restored: { type: 'restored', at },
  accepted: { type: 'accepted', at, taskId: 'task-9' },
  'input-requested': {
    type: 'input-requested',
    at,
    taskId: 'task-9',
    suggestedPrompt: 'a fox',
    deadline: at + 30_000,
  },
  'form-opened': { type: 'form-opened', at, deadline: at + 900_000 },
  answered: { type: 'answered', at, prompt: 'a blue fox' },
  'answer-started': { type: 'answer-started', at, attempt: 'try-a1' },
  succeeded: { type: 'succeeded', at, result: sampleResult },
  picked: { type: 'picked', at, taskId: 'task-0', result: sampleResult },
  'review-posted': {
    type: 'review-posted',
    at,
    notice: { channelId: '200000000000000012', messageId: '200000000000000013' },
    caseNumber: 7,
  },
  approved: { type: 'approved', at, byId: '300000000000000009', of: 'prompt' },
  rejected: { type: 'rejected', at, byId: '300000000000000009', of: 'prompt', reason: 'not here' },
  'review-reposted': { type: 'review-reposted', at },
  'review-cleared': { type: 'review-cleared', at },
  'review-expired': { type: 'review-expired', at },
  'review-told': { type: 'review-told', at },
  surfaced: { type: 'surfaced', at, address: addressOf({ channelId: '200000000000000098' }) },
  'delivery-delayed': { type: 'delivery-delayed', at },
  'fetch-failed': { type: 'fetch-failed', at },
  'result-renewed': { type: 'result-renewed', at, result: sampleResult },
  remembered: { type: 'remembered', at, result: sampleResult },
  delivered: {
    type: 'delivered',
    at,
    delivery: 'attached',
    size: { width: 2048, height: 2048 },
  },
  failed: {
    type: 'failed',
    at,
    problem: { code: 'upstream', failure: { kind: 'upstream-failed' } },
  },
  expired: { type: 'expired', at },
  cancelled: { type: 'cancelled', at },
  'cancelled-upstream': { type: 'cancelled-upstream', at },
  'lookup-planned': { type: 'lookup-planned', at, nextCheckAt: at + 60_000, after: 'in-vain' },
  'action-used': { type: 'action-used', at, key: 'k1' },
  removed: { type: 'removed', at, by: 'owner' },
  'removal-failed': { type: 'removal-failed', at },
  pinged: { type: 'pinged', at },
  stranded: { type: 'stranded', at, address: addressOf({ messageId: '200000000000000010' }) },
  readdressed: { type: 'readdressed', at, address: addressOf({ channelId: '200000000000000099' }) },
};

export const eventTypes = [
  'acknowledged',
  'submit-started',
  'postponed',
  'rerouted',
  'answer-lost',
  'restored',
  'accepted',
  'input-requested',
  'form-opened',
  'answered',
  'answer-started',
  'succeeded',
  'picked',
  'review-posted',
  'review-reposted',
  'review-cleared',
  'approved',
  'rejected',
  'review-expired',
  'review-told',
  'surfaced',
  'delivery-delayed',
  'fetch-failed',
  'result-renewed',
  'delivered',
  'failed',
  'expired',
  'cancelled',
  'cancelled-upstream',
  'lookup-planned',
  'action-used',
  'removed',
  'removal-failed',
  'pinged',
  'stranded',
  'readdressed',
] as const satisfies readonly JobEvent['type'][];

/** The job after an event that must mean something to it. */
export function after(job: Job, event: JobEvent): Job {
  const next = transition(job, event);
  if (next === undefined) throw new Error(`${event.type} means nothing to ${job.state}`);
  return next;
}
