import type { JobDraft } from '../jobs/job.ts';
import { estimate } from './estimate.ts';
import type { Offer } from './imagine-offer.ts';
import { agreed, isDear, type LimitParts, limitOf } from './price-limit.ts';

/** What is to be done about a job that has nothing to correct. */
export type JobPlan =
  | { readonly kind: 'run'; readonly draft: JobDraft }
  | { readonly kind: 'ask'; readonly offer: Offer };

/** One job at once, unless it is too dear for where it is asked for, or nobody knows its price. */
export function planJob(draft: JobDraft, parts: LimitParts): JobPlan {
  const limit = limitOf(parts);
  const expected = estimate([draft], parts.prices);
  if (isDear(expected.price, limit)) {
    return { kind: 'ask', offer: agreed({ drafts: [draft], estimate: expected }, limit) };
  }
  return { kind: 'run', draft: limit === undefined ? draft : { ...draft, mayCost: limit } };
}
