import {
  askForInput,
  cancel,
  isStopped,
  lose,
  postingsAfter,
  postpone,
  refunded,
  remember,
  reroute,
  run,
  unaskedOf,
  withMessage,
  withoutInlineFiles,
  withPrompt,
} from './becoming.ts';
import { restore } from './becoming-restored.ts';
import {
  approve,
  expire,
  hold,
  posted,
  queue,
  reject,
  repost,
  showOrHold,
  withDecisionTold,
  withdraw,
} from './becoming-reviewed.ts';
import type { JobEvent, JobEventOf } from './events.ts';
import { baseOf, type Job, type JobBase, type JobIn, type JobState } from './job.ts';
import { close } from './ledger.ts';
import type { Problem } from './problem.ts';

/** One rule per event: the states in which it means something, and what the job becomes. */
type Rules = {
  readonly [Type in JobEvent['type']]: (job: Job, event: JobEventOf<Type>) => Job | undefined;
};

const rules: Rules = {
  acknowledged: when(['asked'], (job, { at, messageId }) => {
    const shown = { ...job, address: withMessage(job.address, messageId) };
    return job.review?.prompt === 'needed' ? hold(shown, at) : queue(shown, at);
  }),
  'review-posted': posted,
  'review-reposted': when(['held'], repost),
  'review-cleared': when(['held'], (job) => ({ ...job, stale: undefined })),
  approved: when(['held'], approve),
  rejected: when(['held'], reject),
  'review-expired': when(['held'], (job, { at }) => expire(job, at)),
  'review-told': withDecisionTold,
  surfaced: (job, { address }) =>
    job.review && { ...job, address, review: { ...job.review, surfaced: true } },
  'submit-started': when(['queued'], (job, { at, attempt }) => ({
    ...baseOf(job),
    state: 'submitting',
    since: at,
    attempt,
    attempts: job.attempts,
    stopRequested: false,
  })),
  'answer-started': when(['needs-input'], (job, { at, attempt }) =>
    job.answer === undefined
      ? undefined
      : {
          ...baseOf(job),
          state: 'submitting',
          since: at,
          attempt,
          attempts: job.answer.attempts,
          answering: { taskId: job.taskId, prompt: job.answer.prompt },
          stopRequested: false,
        },
  ),
  postponed: when(['submitting'], postpone),
  rerouted: when(['queued', 'submitting'], reroute),
  'answer-lost': when(['submitting'], lose),
  restored: (job, { at }) => restore(job, at),
  accepted: when(['submitting', 'unclear'], (job, { at, taskId }) =>
    isStopped(job) ? cancel(job, at, { acceptedAs: taskId }) : run(job, at, taskId),
  ),
  'input-requested': when(['submitting', 'running'], (job, event) =>
    isStopped(job) ? cancel(job, event.at, { acceptedAs: event.taskId }) : askForInput(job, event),
  ),
  'form-opened': when(['needs-input'], (job, { deadline }) => ({ ...job, deadline, opened: true })),
  answered: when(['needs-input'], (job, { at, prompt }) => ({
    ...job,
    request: withPrompt(job, prompt),
    answer: { prompt, notBefore: at, attempts: 0 },
  })),
  // A person may have asked to stop meanwhile; the picture is there and paid for, so it is shown.
  succeeded: when(['running', 'submitting'], (job, { at, result, taskId, hold: why }) => {
    const known = job.state === 'running' ? job.taskId : taskId;
    return known === undefined
      ? undefined
      : {
          ...showOrHold(job, { at, result, taskId: known, hold: why }),
          unasked: unaskedOf(job),
          cost: close(job.cost, 'settled'),
        };
  }),
  picked: when(['queued'], (job, event) => ({
    ...showOrHold(job, event),
    cost: close(job.cost, 'refunded'),
  })),
  'delivery-delayed': when(['delivering'], (job) => ({ ...job, attempts: job.attempts + 1 })),
  'fetch-failed': when(['delivering'], (job, { at }) => {
    const { since, tries } = job.unfetched ?? { since: at, tries: 0 };
    return { ...job, unfetched: { since, tries: tries + 1 } };
  }),
  'result-renewed': when(['delivering', 'done'], (job, { result }) => ({
    ...job,
    result: job.state === 'done' ? withoutInlineFiles(result) : result,
  })),
  remembered: when(['failed'], remember),
  delivered: when(['delivering'], (job, { at, delivery, size }) => ({
    ...baseOf(job),
    state: 'done',
    since: at,
    taskId: job.taskId,
    result: delivery === 'attached' ? withoutInlineFiles(job.result) : job.result,
    delivery,
    size,
  })),
  failed: when(
    ['asked', 'queued', 'submitting', 'running', 'needs-input', 'delivering'],
    (job, { at, problem, taskId }) => {
      const base = unpaid(job, problem);
      return { ...base, state: 'failed', since: at, problem, ...(taskId && { taskId }) };
    },
  ),
  expired: when(['running', 'needs-input', 'unclear'], (job, { at }) => {
    if (job.state === 'needs-input') return cancel(job, at);
    // Of an unclear job nobody knows: the budget counts it as spent rather than spending it twice.
    const cost = close(job.cost, job.state === 'unclear' ? 'settled' : 'refunded');
    return { ...baseOf(job), cost, state: 'timed-out', since: at };
  }),
  cancelled: when(
    ['asked', 'held', 'queued', 'submitting', 'running', 'needs-input', 'unclear'],
    (job, event) => {
      if (job.state === 'held') return withdraw(job, event);
      return job.state === 'submitting' ? { ...job, stopRequested: true } : cancel(job, event.at);
    },
  ),
  'cancelled-upstream': when(['cancelled'], (job) => ({ ...job, running: false })),
  'lookup-planned': when(
    ['unclear'],
    (job, { nextCheckAt, after, followed = job.nextCheckAt }) => ({
      ...job,
      checks: job.checks + (after === 'in-vain' ? 1 : 0),
      cannotLook: after === 'none' ? job.cannotLook : after === 'cannot-look',
      nextCheckAt: followed === job.nextCheckAt ? nextCheckAt : job.nextCheckAt,
    }),
  ),
  'action-used': (job, { key }) => ({
    ...job,
    usedActions: [...new Set([...job.usedActions, key])],
  }),
  // Once a moderator has taken it away, nobody else's removal makes that undone.
  removed: when(['done'], (job, { by }) =>
    job.removedBy === 'moderator' ? job : { ...job, removedBy: by },
  ),
  'removal-failed': when(['done'], (job) => ({ ...job, removedBy: undefined })),
  pinged: when(['done'], (job) => (job.pinged === true ? undefined : { ...job, pinged: true })),
  stranded: (job, { address }) => ({ ...job, stranded: address }),
  readdressed: (job, { address, delivery, left: stranded = job.stranded }) => {
    const moved = { ...job, address, stranded, postings: postingsAfter(job, address) };
    return moved.state === 'done' && delivery !== undefined
      ? { ...moved, delivery, ...standingAgain(job) }
      : moved;
  },
};

/**
 * The only way a job changes: pure, so that a table can test it.
 * @returns the job after the event, or undefined where the event means nothing in its state
 */
export function transition<Type extends JobEvent['type']>(
  job: Job,
  event: JobEventOf<Type> & { readonly type: Type },
): Job | undefined {
  return rules[event.type](job, event);
}

/** What its person took away and brought back is there again; what a moderator took away is not. */
function standingAgain({ removedBy }: Job): Pick<Job, 'removedBy'> {
  return removedBy === 'owner' ? { removedBy: undefined } : {};
}

/** What an upstream wrote and nobody is shown was written all the same. */
function unpaid(job: Job, { code }: Problem): JobBase {
  if (code !== 'words-withheld') return refunded(job);
  return { ...baseOf(job), cost: close(job.cost, 'settled') };
}

function when<State extends JobState, Event>(
  states: readonly State[],
  apply: (job: JobIn<State>, event: Event) => Job | undefined,
): (job: Job, event: Event) => Job | undefined {
  const applies = (job: Job): job is JobIn<State> => states.some((state) => state === job.state);
  return (job, event) => (applies(job) ? apply(job, event) : undefined);
}
