import { describe, expect, it } from 'vitest';
import { unclearForMs } from '../../../src/jobs/becoming.ts';
import type { JobEvent } from '../../../src/jobs/events.ts';
import { type JobState, jobSchema } from '../../../src/jobs/job.ts';
import { transition } from '../../../src/jobs/transition.ts';
import { after, eventTypes, sampleEvents } from '../../fakes/events.ts';
import { jobIn, jobStates } from '../../fakes/jobs.ts';

/** What each event makes of each state; a state that is not named ignores the event. */
const table: Readonly<Record<JobEvent['type'], Partial<Record<JobState, JobState>>>> = {
  acknowledged: { asked: 'queued' },
  'submit-started': { queued: 'submitting' },
  postponed: { submitting: 'queued' },
  rerouted: { queued: 'queued', submitting: 'queued' },
  'answer-lost': { submitting: 'unclear' },
  restored: {
    asked: 'unclear',
    held: 'unclear',
    queued: 'unclear',
    submitting: 'unclear',
    unclear: 'unclear',
    running: 'running',
    'needs-input': 'running',
  },
  accepted: { submitting: 'running', unclear: 'running' },
  'input-requested': { submitting: 'needs-input', running: 'needs-input' },
  'form-opened': { 'needs-input': 'needs-input' },
  answered: { 'needs-input': 'needs-input' },
  'answer-started': {},
  succeeded: { running: 'delivering' },
  picked: { queued: 'delivering' },
  'review-posted': { held: 'held' },
  approved: { held: 'queued' },
  rejected: { held: 'failed' },
  'review-reposted': { held: 'held' },
  'review-cleared': { held: 'held' },
  'review-expired': { held: 'failed' },
  'review-told': {},
  surfaced: { held: 'held' },
  'delivery-delayed': { delivering: 'delivering' },
  'fetch-failed': { delivering: 'delivering' },
  'result-renewed': { delivering: 'delivering', done: 'done' },
  delivered: { delivering: 'done' },
  failed: {
    asked: 'failed',
    queued: 'failed',
    submitting: 'failed',
    running: 'failed',
    'needs-input': 'failed',
    delivering: 'failed',
  },
  remembered: {},
  expired: { running: 'timed-out', 'needs-input': 'cancelled', unclear: 'timed-out' },
  cancelled: {
    asked: 'cancelled',
    held: 'cancelled',
    queued: 'cancelled',
    submitting: 'submitting',
    running: 'cancelled',
    'needs-input': 'cancelled',
    unclear: 'cancelled',
  },
  'cancelled-upstream': { cancelled: 'cancelled' },
  'lookup-planned': { unclear: 'unclear' },
  'action-used': Object.fromEntries(jobStates.map((state) => [state, state])),
  removed: { done: 'done' },
  'removal-failed': { done: 'done' },
  pinged: { done: 'done' },
  stranded: Object.fromEntries(jobStates.map((state) => [state, state])),
  readdressed: Object.fromEntries(jobStates.map((state) => [state, state])),
};

const everyPair = eventTypes.flatMap((type) => jobStates.map((state) => [type, state] as const));

const { at } = sampleEvents.expired;

describe('a job', () => {
  it.each(everyPair)('on %s while %s goes where the table says', (type, state) => {
    const job = jobIn(state);
    const before = structuredClone(job);
    const next = transition(job, sampleEvents[type]);
    expect(next?.state).toBe(table[type][state]);
    expect(job).toEqual(before);
    if (next === undefined) return;
    expect(jobSchema.parse(JSON.parse(JSON.stringify(next)))).toEqual(
      JSON.parse(JSON.stringify(next)),
    );
    expect(next).toMatchObject({ id: job.id, request: job.request, createdAt: job.createdAt });
    // Since when the state holds: from now where it has changed, as before where it has not. A job
    // that moves to another upstream waits there from now.
    const staysAsItIs = next.state === state && type !== 'rerouted';
    expect(next.since).toBe(staysAsItIs ? job.since : at);
  });

  it('keeps nothing of a state that it has left', () => {
    const done = after(jobIn('delivering', { attempts: 2 }), sampleEvents.delivered);
    expect(done).not.toHaveProperty('attempts');
    const cancelled = after(jobIn('running'), sampleEvents.cancelled);
    expect(cancelled).not.toHaveProperty('answered');
    expect(cancelled).not.toHaveProperty('deadline');
  });

  it('is queued at once with the message that Discord named, or the one it had', () => {
    expect(after(jobIn('asked'), sampleEvents.acknowledged)).toMatchObject({
      attempts: 0,
      notBefore: at,
      address: { messageId: '200000000000000009', token: 'interaction-token' },
    });
    expect(
      after(jobIn('asked'), { ...sampleEvents.acknowledged, messageId: undefined }).address,
    ).toEqual(jobIn('asked').address);
  });

  it('counts the submits that did not arrive', () => {
    const submitting = jobIn('submitting', { attempts: 2 });
    expect(after(submitting, sampleEvents.postponed)).toMatchObject({
      attempts: 3,
      notBefore: at + 2_000,
    });
    expect(after(jobIn('queued', { attempts: 3 }), sampleEvents['submit-started'])).toMatchObject({
      attempts: 3,
      attempt: 'try-1',
      stopRequested: false,
    });
  });

  it('has its own deadline from the moment the upstream takes it', () => {
    expect(after(jobIn('submitting', { timeoutMs: 60_000 }), sampleEvents.accepted)).toMatchObject({
      taskId: 'task-9',
      deadline: at + 60_000,
      answered: false,
    });
  });

  it('is looked for at once and for a day when its answer was lost', () => {
    expect(
      after(jobIn('submitting', { attempt: 'x-1' }), sampleEvents['answer-lost']),
    ).toMatchObject({
      attempt: 'x-1',
      checks: 0,
      nextCheckAt: at,
      deadline: at + unclearForMs,
      cost: { state: 'reserved' },
    });
    expect(after(jobIn('unclear', { checks: 2 }), sampleEvents['lookup-planned'])).toMatchObject({
      checks: 3,
      nextCheckAt: at + 60_000,
    });
    const planned = { ...sampleEvents['lookup-planned'], after: 'none' as const };
    expect(after(jobIn('unclear', { checks: 2 }), planned)).toMatchObject({ checks: 2 });
  });
});

describe('the cost of a job', () => {
  it.each([
    ['running', 'succeeded', 'settled'],
    ['queued', 'picked', 'refunded'],
    ['queued', 'rerouted', 'reserved'],
    ['submitting', 'rerouted', 'reserved'],
    ['cancelled', 'cancelled-upstream', 'refunded'],
    ['asked', 'failed', 'refunded'],
    ['queued', 'failed', 'refunded'],
    ['submitting', 'failed', 'refunded'],
    ['running', 'failed', 'refunded'],
    ['needs-input', 'failed', 'refunded'],
    ['delivering', 'failed', 'settled'],
    ['running', 'expired', 'refunded'],
    ['needs-input', 'expired', 'refunded'],
    ['unclear', 'expired', 'settled'],
    ['queued', 'cancelled', 'refunded'],
    ['running', 'cancelled', 'refunded'],
    ['submitting', 'cancelled', 'reserved'],
    ['submitting', 'answer-lost', 'reserved'],
    ['submitting', 'accepted', 'reserved'],
    ['submitting', 'postponed', 'reserved'],
    ['delivering', 'delivered', 'settled'],
  ] as const)('of one that is %s, after %s, is %s', (state, type, cost) => {
    expect(after(jobIn(state), sampleEvents[type]).cost.state).toBe(cost);
  });
});

describe('a job that was stopped while it was being submitted', () => {
  const stopped = after(jobIn('submitting'), sampleEvents.cancelled);

  it('remembers it', () => {
    expect(stopped).toMatchObject({ state: 'submitting', stopRequested: true });
  });

  it.each([
    ['accepted', true, 'refunded'],
    ['input-requested', true, 'refunded'],
    ['answer-lost', true, 'settled'],
    ['postponed', false, 'refunded'],
    ['rerouted', false, 'refunded'],
  ] as const)('ends after %s, may run on upstream: %s, and is %s', (type, running, cost) => {
    expect(after(stopped, sampleEvents[type])).toMatchObject({
      state: 'cancelled',
      running,
      cost: { state: cost },
    });
  });

  it('is given its cost back where only the answer to a known task was lost', () => {
    const answering = jobIn('submitting', {
      stopRequested: true,
      answering: { taskId: 'task-1', prompt: 'x' },
    });
    expect(after(answering, sampleEvents['answer-lost'])).toMatchObject({
      state: 'cancelled',
      running: true,
      cost: { state: 'refunded' },
    });
  });
});

describe('a job that is stopped', () => {
  it.each([
    ['asked', false],
    ['queued', false],
    ['needs-input', false],
    ['running', true],
    ['unclear', true],
  ] as const)('while %s may run on upstream: %s', (state, running) => {
    expect(after(jobIn(state), sampleEvents.cancelled)).toMatchObject({ running });
  });
});

describe('used buttons', () => {
  it('are remembered once each, also after the end', () => {
    const once = after(jobIn('done'), sampleEvents['action-used']);
    const twice = after(once, sampleEvents['action-used']);
    expect(twice.usedActions).toEqual(['k1']);
  });
});
