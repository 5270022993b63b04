import type { PriceList } from '../config/prices.ts';
import { type JobDraft, promptOf } from '../jobs/job.ts';
import type { Sentences } from '../locales/index.ts';
import { parsePrompt } from '../prompt/parse.ts';
import type { Flag } from '../prompt/prompt.ts';

/** Midjourney makes four at once, unless `--bs` says otherwise of clips. */
const usualCount = 4;

/** What jobs will cost, as far as prices are known. */
export interface Estimate {
  /** How many pictures or clips. */
  readonly count: number;
  readonly kind: 'pictures' | 'clips';
  readonly speed: string | undefined;
  /** In the operator's unit; undefined where one of the jobs has no known price. */
  readonly price: number | undefined;
}

/**
 * A job that says no speed is counted as fast, which accounts are set to by default. Clips cost many
 * times what pictures do, and nobody has said how much.
 */
export function estimate(
  drafts: readonly Pick<JobDraft, 'upstream' | 'speed' | 'request'>[],
  prices: PriceList,
): Estimate {
  const each = drafts.map((draft) =>
    isClip(draft) ? undefined : prices.of[draft.upstream]?.[draft.speed ?? 'fast'],
  );
  const speeds = new Set(drafts.map(({ speed }) => speed));
  return {
    count: drafts.reduce((sum, draft) => sum + countOf(draft), 0),
    kind: drafts.some(isClip) ? 'clips' : 'pictures',
    speed: speeds.size === 1 ? drafts[0]?.speed : undefined,
    price: each.reduce(
      (sum, price) => (sum === undefined || price === undefined ? undefined : sum + price),
      0,
    ),
  };
}

function countOf(draft: Pick<JobDraft, 'request'>): number {
  const { request } = draft;
  if (request.kind === 'video') return request.batch ?? usualCount;
  const batch = isClip(draft) ? flagsOf(draft).find(({ name }) => name === 'bs')?.value : undefined;
  return /^[124]$/.test(batch ?? '') ? Number(batch) : usualCount;
}

function isClip(draft: Pick<JobDraft, 'request'>): boolean {
  return draft.request.kind === 'video' || flagsOf(draft).some(({ name }) => name === 'video');
}

function flagsOf({ request }: Pick<JobDraft, 'request'>): readonly Flag[] {
  return parsePrompt(promptOf({ request })).flags;
}

/** "about 4 pictures, fast, 0.04 USD" */
export function estimateLine(
  { count, kind, speed, price }: Estimate,
  { unit }: PriceList,
  { check }: Sentences,
): string {
  const money = price === undefined ? undefined : `${printAmount(price)} ${unit}`;
  return check.ask.estimate(check.ask[kind](count), speed, money);
}

/** Sums of decimals are off by a little; a price has at most nine digits behind its point. */
export function printAmount(price: number): string {
  return price.toFixed(9).replace(/\.?0+$/, '');
}
