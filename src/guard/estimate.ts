import type { PriceList } from '../config/prices.ts';
import type { JobDraft } from '../jobs/job.ts';
import type { Sentences } from '../locales/index.ts';

/** Midjourney draws four pictures at once. */
const picturesPerJob = 4;

/** What jobs will cost, as far as prices are known. */
export interface Estimate {
  readonly pictures: number;
  readonly speed: string | undefined;
  /** In the operator's unit; undefined where one of the jobs has no known price. */
  readonly price: number | undefined;
}

/** A job that says no speed is counted as fast, which accounts are set to by default. */
export function estimate(
  drafts: readonly Pick<JobDraft, 'upstream' | 'speed'>[],
  prices: PriceList,
): Estimate {
  const each = drafts.map(({ upstream, speed = 'fast' }) => prices.of[upstream]?.[speed]);
  const speeds = new Set(drafts.map(({ speed }) => speed));
  return {
    pictures: drafts.length * picturesPerJob,
    speed: speeds.size === 1 ? drafts[0]?.speed : undefined,
    price: each.reduce(
      (sum, price) => (sum === undefined || price === undefined ? undefined : sum + price),
      0,
    ),
  };
}

/** "about 4 pictures, fast, 0.04 USD" */
export function estimateLine(
  { pictures, speed, price }: Estimate,
  { unit }: PriceList,
  { check }: Sentences,
): string {
  const money = price === undefined ? undefined : `${printAmount(price)} ${unit}`;
  return check.ask.estimate(pictures, speed, money);
}

/** Sums of decimals are off by a little; a price has at most nine digits behind its point. */
function printAmount(price: number): string {
  return price.toFixed(9).replace(/\.?0+$/, '');
}
