import type { Guild } from '../../guilds/guild.ts';
import { type Job, type JobDraft, promptOf, resultOf } from '../../jobs/job.ts';
import { reviewNeedOf } from '../review/need.ts';
import type { PlacedVisitor } from '../visitor.ts';
import type { JudgeText } from '../words/judgement.ts';

/** A server, who looks at a job there, and how words are judged. */
interface Here {
  /** Undefined outside of servers, where nobody moderates. */
  readonly guild: Guild | undefined;
  readonly visitor: PlacedVisitor;
  readonly judge: JudgeText;
}

/**
 * Why what a job is, wherever and whenever it was asked for, is not for all to see in a server:
 * `word`: some of its words are not allowed there, or are looked at first; `unfinished`: words may
 * still come that are judged by the rules of another place; `review`: nobody there has looked at it.
 * @returns undefined where nothing is in the way
 */
export function whyHidden(job: Job, here: Here): 'word' | 'unfinished' | 'review' | undefined {
  const { guild, visitor } = here;
  if (guild === undefined) return undefined;
  if (hasForbiddenWords(job, here)) return 'word';
  if (isFrom(visitor, job)) return undefined;
  if (awaitsWords(job)) return 'unfinished';
  const sight = { guild, visitor, parent: undefined, judgement: [] };
  return reviewNeedOf(asDrawn(job), sight) === undefined ? undefined : 'review';
}

function isFrom({ guildId }: PlacedVisitor, job: Job): boolean {
  return job.guildId === guildId;
}

function hasForbiddenWords(job: Job, { visitor, judge }: Here): boolean {
  const found = [promptOf(job), ...wordsOf(job)].flatMap((words) => judge(words, visitor));
  const mayHold = !visitor.mayModerate && !(isFrom(visitor, job) && isApproved(job));
  return found.some(({ action }) => action === 'block' || (action === 'hold' && mayHold));
}

/** What an upstream has written for it. */
function wordsOf(job: Job): readonly string[] {
  const { prompts = [], tokens = [] } = resultOf(job) ?? {};
  return [...prompts, tokens.map(({ text }) => text).join('')];
}

function isApproved({ review }: Job): boolean {
  return review?.prompt === 'approved' || review?.result === 'approved';
}

function awaitsWords(job: Job): boolean {
  const { kind } = job.request;
  const isOfWords = kind === 'describe' || kind === 'shorten';
  return job.state === 'needs-input' || (isOfWords && resultOf(job) === undefined);
}

/** What was taken out of a picture elsewhere has been looked at by nobody here, either. */
function asDrawn(job: Job): JobDraft {
  const { request } = job;
  if (request.kind !== 'action') return job;
  return { ...job, request: { ...request, action: { ...request.action, means: 'upstream' } } };
}
