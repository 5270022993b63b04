import { type Job, resultOf, toJobId } from '../../src/jobs/job.ts';
import type { Evidence } from '../evidence.ts';
import type { Check } from './breach.ts';

/** States in which nothing more happens by itself, or nobody can do anything about it. */
const ends = new Set<Job['state']>(['done', 'failed', 'timed-out', 'cancelled', 'unclear']);

/** Every job that was written down has ended. */
export const everyJobEnds: Check = ({ jobs, isQuiet }) => [
  ...(isQuiet ? [] : ['something was under way until the patience of the run was over']),
  ...jobs.filter(({ state }) => !ends.has(state)).map(({ id, state }) => `job ${id} is ${state}`),
];

/** Whoever was told that it is being worked on has a job, or an answer that says why there is none. */
export const everyRequestIsAnswered: Check = ({ asks, jobs, messages }) => {
  const ids = new Set<string>(jobs.map(({ id }) => id));
  return asks.flatMap(({ kind, prompt, invocation }) => {
    if (prompt === undefined || invocation?.outcome !== 'acknowledged') return [];
    if (ids.has(toJobId(invocation.interactionId))) return [];
    const message = messages.find(({ id }) => id === invocation.messageId);
    // What took the press as told answers with the message that was there; a refusal has words.
    return message?.loading === true ? [`${kind} "${prompt}" was accepted and forgotten`] : [];
  });
};

/** What a job says of its upstream is so. */
export const everyEndIsTrue: Check = (evidence) =>
  evidence.jobs.flatMap((job) => {
    const lie = lieOf(job, evidence);
    return lie === undefined ? [] : [`job ${job.id} is ${job.state}, but ${lie}`];
  });

function lieOf(job: Job, { works }: Evidence): string | undefined {
  const result = resultOf(job);
  const isKnown = (taskId: string): boolean => works.some((work) => work.taskId.includes(taskId));
  if (job.state === 'done' && job.request.kind !== 'action' && !isKnown(job.taskId))
    return 'its task is none of the upstream';
  if (job.state === 'done' && result?.media.length === 0) return 'it has no picture';
  return undefined;
}
