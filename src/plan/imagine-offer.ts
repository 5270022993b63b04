import type { PriceList } from '../config/prices.ts';
import { objectionLine } from '../guard/upstream-choice.ts';
import type { JobDraft } from '../jobs/job.ts';
import type { Sentences } from '../locales/index.ts';
import { parsePrompt } from '../prompt/parse.ts';
import { speedOf } from '../prompt/speed.ts';
import type { Upstream } from '../upstreams/port.ts';
import { quote } from '../views/problems.ts';
import { type Estimate, estimate, estimateLine } from './estimate.ts';

/** Jobs that could be started, and what they would cost together. */
export interface Offer {
  readonly drafts: readonly JobDraft[];
  readonly estimate: Estimate;
}

/** A prompt that could be sent, and what is worth knowing about it. */
export interface ReadyPrompt {
  readonly prompt: string;
  readonly notes: readonly string[];
}

/** What all jobs of an offer share. */
export interface OfferTerms {
  readonly references: (JobDraft['request'] & { kind: 'imagine' })['references'];
  readonly private: boolean;
  readonly upstream: Upstream;
  /** Those that were passed over for it. */
  readonly movedFrom: NonNullable<JobDraft['movedFrom']>;
}

interface OfferParts {
  readonly prices: PriceList;
  readonly text: Sentences;
}

/**
 * Turns prompts into jobs, one each.
 * @returns the offer, or what to say where the upstream objects to one of them
 */
export function toOffer(
  prompts: readonly ReadyPrompt[],
  terms: OfferTerms,
  parts: OfferParts,
): Offer | string {
  const drafts: JobDraft[] = [];
  for (const prompt of prompts) {
    const draft = toDraft(prompt, terms, parts);
    if (typeof draft === 'string') return draft;
    drafts.push(draft);
  }
  return { drafts, estimate: estimate(drafts, parts.prices) };
}

function toDraft(
  { prompt, notes }: ReadyPrompt,
  { references, private: isPrivate, upstream, movedFrom }: OfferTerms,
  { prices, text }: OfferParts,
): JobDraft | string {
  const read = parsePrompt(prompt);
  const sketch = { prompt, roles: references.map(({ role }) => role) };
  const objection = upstream.objectionTo(sketch);
  if (objection !== undefined) return objectionLine(objection, upstream.name, text);
  const name = text.upstream.name[upstream.name];
  const doubts = new Set(upstream.doubtfulFlags(sketch));
  const draft = {
    upstream: upstream.name,
    movedFrom,
    request: { kind: 'imagine', prompt, references },
    speed: speedOf(read),
    private: isPrivate,
    notes: [...notes],
    upstreamNotes: [...doubts].map((flag) => text.check.fieldless(quote(flag), name)),
  } as const satisfies JobDraft;
  const cost = estimate([draft], prices);
  return cost.price === undefined
    ? draft
    : { ...draft, estimate: estimateLine(cost, prices, text) };
}
