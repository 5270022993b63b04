import type { ActionKind, TaskResult } from '../upstreams/result.ts';
import { isForgotten } from './forgotten.ts';
import { hasEnded, type Job, promptOf, resultOf } from './job.ts';

/** By what people filter their history. */
export const historyKinds = [
  'pictures',
  'upscales',
  'variations',
  'clips',
  'descriptions',
  'favourites',
  'unfinished',
] as const;
export type HistoryKind = (typeof historyKinds)[number];

/** What somebody looks for in their history. */
export interface HistoryFilter {
  readonly kind: HistoryKind | 'all';
  /** Words of a prompt; empty: any. */
  readonly text: string;
}

/** Whether a job is what somebody looks for. */
export function isWanted(job: Job, { kind, text }: HistoryFilter): boolean {
  return (kind === 'all' || isOfKind(job, kind)) && hasWords(job, text);
}

/** Whether a job belongs to a kind; to several, where it is several things. */
export function isOfKind(job: Job, kind: HistoryKind): boolean {
  switch (kind) {
    case 'favourites':
      return isFavourite(job);
    case 'unfinished':
      return job.state !== 'done';
    default:
      return sortOf(job) === kind;
  }
}

type Sort = Exclude<HistoryKind, 'favourites' | 'unfinished'>;

/** What it is, finished or not. */
function sortOf(job: Job): Sort | undefined {
  if (isClip(resultOf(job))) return 'clips';
  const { request } = job;
  switch (request.kind) {
    case 'imagine':
    case 'blend':
      return 'pictures';
    case 'describe':
    case 'shorten':
      return 'descriptions';
    case 'video':
      return 'clips';
    case 'action':
      return sortOfAction(request.action.kind);
  }
}

function isClip(result: TaskResult | undefined): boolean {
  return result?.media.some(({ kind }) => kind === 'video') ?? false;
}

function sortOfAction(kind: ActionKind): Sort | undefined {
  switch (kind) {
    case 'reroll':
    case 'imagine-prompt':
    case 'imagine-all':
      return 'pictures';
    case 'upscale':
    case 'upscale-subtle':
    case 'upscale-creative':
    case 'upscale-2x':
    case 'upscale-4x':
      return 'upscales';
    case 'animate-high':
    case 'animate-low':
    case 'extend-high':
    case 'extend-low':
    case 'extend-auto':
    case 'extend-manual':
      return 'clips';
    case 'favourite':
    case 'other':
      return undefined;
    default:
      return 'variations';
  }
}

/** Its ❤️ was pressed, by whoever. */
function isFavourite(job: Job): boolean {
  const actions = resultOf(job)?.actions ?? [];
  return actions.some(({ kind, key }) => kind === 'favourite' && job.usedActions.includes(key));
}

/** Whether each of these words is somewhere in its prompt, or in one that it has found. */
function hasWords(job: Job, text: string): boolean {
  const prompts = [promptOf(job), ...(resultOf(job)?.prompts ?? [])].join('\n').toLowerCase();
  const words = text.toLowerCase().split(/\s+/);
  return words.every((word) => prompts.includes(word));
}

/**
 * Whether `/show` brings it back: finished pictures, whatever is still on its way, and what an upstream
 * has forgotten, where it remembers.
 */
export function canBeShown(job: Job): boolean {
  return job.state === 'done' || !hasEnded(job) || isForgotten(job);
}
