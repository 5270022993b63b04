import type { JobEvent, JobEventOf } from './events.ts';
import {
  type Address,
  baseOf,
  defaultAnswer,
  type Job,
  type JobBase,
  type JobIn,
  type JobRequest,
  type JobState,
} from './job.ts';
import { close } from './ledger.ts';

/** How long Easel goes on looking for a job whose answer was lost, in milliseconds. */
export const unclearForMs = 24 * 60 * 60 * 1000;

/** How long it waits before the first look. */
export const firstLookupMs = 30_000;

/** One rule per event: the states in which it means something, and what the job becomes. */
type Rules = {
  readonly [Type in JobEvent['type']]: (job: Job, event: JobEventOf<Type>) => Job | undefined;
};

const rules: Rules = {
  acknowledged: when(['asked'], (job, { at, messageId }) => ({
    ...baseOf(job),
    address: withMessage(job.address, messageId),
    state: 'queued',
    since: at,
    attempts: 0,
    notBefore: at,
  })),
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
  'answer-lost': when(['submitting'], lose),
  accepted: when(['submitting', 'unclear'], (job, { at, taskId }) =>
    isStopped(job) ? cancel(job, at) : run(job, at, taskId),
  ),
  'input-requested': when(['submitting', 'running'], (job, event) =>
    isStopped(job) ? cancel(job, event.at) : askForInput(job, event),
  ),
  'form-opened': when(['needs-input'], (job, { deadline }) => ({ ...job, deadline, opened: true })),
  answered: when(['needs-input'], (job, { at, prompt }) => ({
    ...job,
    request: withPrompt(job, prompt),
    answer: { prompt, notBefore: at, attempts: 0 },
  })),
  succeeded: when(['running'], (job, { at, result }) => ({
    ...baseOf(job),
    cost: close(job.cost, 'settled'),
    state: 'delivering',
    since: at,
    taskId: job.taskId,
    result,
    attempts: 0,
  })),
  'delivery-delayed': when(['delivering'], (job) => ({ ...job, attempts: job.attempts + 1 })),
  delivered: when(['delivering'], (job, { at, delivery, size }) => ({
    ...baseOf(job),
    state: 'done',
    since: at,
    taskId: job.taskId,
    result: job.result,
    delivery,
    size,
  })),
  failed: when(
    ['asked', 'queued', 'submitting', 'running', 'needs-input', 'delivering'],
    (job, { at, problem }) => ({ ...refunded(job), state: 'failed', since: at, problem }),
  ),
  expired: when(['running', 'needs-input', 'unclear'], (job, { at }) => {
    if (job.state === 'needs-input') return cancel(job, at);
    // Of an unclear job nobody knows: the budget counts it as spent rather than spending it twice.
    const cost = close(job.cost, job.state === 'unclear' ? 'settled' : 'refunded');
    return { ...baseOf(job), cost, state: 'timed-out', since: at };
  }),
  cancelled: when(
    ['asked', 'queued', 'submitting', 'running', 'needs-input', 'unclear'],
    (job, { at }) =>
      job.state === 'submitting' ? { ...job, stopRequested: true } : cancel(job, at),
  ),
  'lookup-planned': when(['unclear'], (job, { nextCheckAt, after }) => ({
    ...job,
    checks: job.checks + (after === 'in-vain' ? 1 : 0),
    cannotLook: after === 'none' ? job.cannotLook : after === 'cannot-look',
    nextCheckAt,
  })),
  'action-used': (job, { key }) => ({
    ...job,
    usedActions: [...new Set([...job.usedActions, key])],
  }),
  moved: (job, { address }) => ({ ...job, address }),
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

function when<State extends JobState, Event>(
  states: readonly State[],
  apply: (job: JobIn<State>, event: Event) => Job | undefined,
): (job: Job, event: Event) => Job | undefined {
  const applies = (job: Job): job is JobIn<State> => states.some((state) => state === job.state);
  return (job, event) => (applies(job) ? apply(job, event) : undefined);
}

function isStopped(job: Job): boolean {
  return job.state === 'submitting' && job.stopRequested;
}

function withMessage(address: Address, messageId: string | undefined): Address {
  return messageId === undefined ? address : { ...address, messageId };
}

/**
 * A form that was filled in before the job began is answered with in the same write. A task that
 * asks again after its answer is never answered by the program: that could be paid twice.
 */
function askForInput(job: Job, event: JobEventOf<'input-requested'>): JobIn<'needs-input'> {
  const { at, taskId, suggestedPrompt, deadline } = event;
  const asksAgain = job.state === 'running' && job.answered;
  const filledIn = job.request.kind === 'action' ? job.request.prompt : undefined;
  return {
    ...baseOf(job),
    state: 'needs-input',
    since: at,
    taskId,
    suggestedPrompt,
    deadline,
    opened: asksAgain,
    answer:
      asksAgain || filledIn === undefined
        ? undefined
        : { prompt: filledIn, notBefore: at, attempts: 0 },
  };
}

/** An edited prompt is the picture's own from now on; the suggested one changes nothing. */
function withPrompt(job: JobIn<'needs-input'>, prompt: string): JobRequest {
  const { request } = job;
  const isOwn = request.kind === 'imagine' || prompt === defaultAnswer(job);
  return isOwn ? request : { ...request, prompt };
}

function refunded(job: Job): JobBase {
  return { ...baseOf(job), cost: close(job.cost, 'refunded') };
}

function run(job: Job, at: number, taskId: string): JobIn<'running'> {
  const answered = job.state === 'submitting' && job.answering !== undefined;
  return {
    ...baseOf(job),
    state: 'running',
    since: at,
    taskId,
    deadline: at + job.timeoutMs,
    answered,
  };
}

/**
 * `running`: the upstream may have taken it already, so it may go on drawing. Of an unclear job
 * nobody knows: the budget counts it as spent.
 */
function cancel(job: Job, at: number): JobIn<'cancelled'> {
  const running = job.state !== 'asked' && job.state !== 'queued' && job.state !== 'needs-input';
  const cost = close(job.cost, job.state === 'unclear' ? 'settled' : 'refunded');
  return { ...baseOf(job), cost, state: 'cancelled', since: at, running };
}

/** A submit that certainly did not arrive: an answer keeps its waiting task, others queue again. */
function postpone(job: JobIn<'submitting'>, { at, notBefore }: JobEventOf<'postponed'>): Job {
  const attempts = job.attempts + 1;
  if (job.stopRequested) return { ...cancel(job, at), running: false };
  if (job.answering === undefined) {
    return { ...baseOf(job), state: 'queued', since: at, attempts, notBefore };
  }
  return {
    ...baseOf(job),
    state: 'needs-input',
    since: at,
    taskId: job.answering.taskId,
    deadline: notBefore + job.timeoutMs,
    opened: true,
    answer: { prompt: job.answering.prompt, notBefore, attempts },
  };
}

/** A lost answer to a known task is no riddle: the task itself tells what became of it. */
function lose(job: JobIn<'submitting'>, { at }: JobEventOf<'answer-lost'>): Job {
  if (job.stopRequested) return cancel(job, at);
  if (job.answering !== undefined) return run(job, at, job.answering.taskId);
  return {
    ...baseOf(job),
    state: 'unclear',
    since: at,
    attempt: job.attempt,
    checks: 0,
    nextCheckAt: at + firstLookupMs,
    deadline: at + unclearForMs,
    cannotLook: false,
  };
}
