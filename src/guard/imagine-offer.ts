import type { PriceList } from '../config/prices.ts';
import type { UpstreamName } from '../config/upstreams.ts';
import type { JobDraft } from '../jobs/job.ts';
import type { Sentences } from '../locales/index.ts';
import { parsePrompt } from '../prompt/parse.ts';
import { speedOf } from '../prompt/speed.ts';
import type { Upstream } from '../upstreams/port.ts';
import { quote } from '../views/problems.ts';
import { type Estimate, estimate, estimateLine } from './estimate.ts';
import { chooseUpstream } from './upstream-choice.ts';

/** Jobs that could be started, and what they would cost together. */
export interface Offer {
  readonly drafts: readonly JobDraft[];
  readonly estimate: Estimate;
}

/** What decides where jobs run and what they cost. */
export interface OfferParts {
  readonly upstreams: ReadonlyMap<UpstreamName, Upstream>;
  readonly defaultUpstream: UpstreamName;
  readonly prices: PriceList;
  readonly text: Sentences;
}

/** What all jobs of an offer share. */
export interface OfferTerms {
  readonly references: (JobDraft['request'] & { kind: 'imagine' })['references'];
  readonly private: boolean;
  /** By name, where a person chose one. */
  readonly upstream?: string | undefined;
  readonly notes: readonly string[];
}

/**
 * Turns prompts into jobs, one each.
 * @returns the offer, or what to say where there is nothing to draw or no upstream takes one of them
 */
export function toOffer(
  prompts: readonly string[],
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

function toDraft(prompt: string, terms: OfferTerms, parts: OfferParts): JobDraft | string {
  const { references } = terms;
  const read = parsePrompt(prompt);
  const isEmpty = read.text === '' && read.images.length === 0 && references.length === 0;
  if (isEmpty) return parts.text.notice.promptEmpty;
  const sketch = { prompt, roles: references.map(({ role }) => role) };
  const choice = chooseUpstream(sketch, terms.upstream, parts);
  if (typeof choice === 'string') return choice;
  const { text, prices, upstreams } = parts;
  const speed = speedOf(read);
  const doubts = upstreams.get(choice.upstream)?.doubtfulFlags(sketch) ?? [];
  const name = text.upstream.name[choice.upstream];
  const request = { kind: 'imagine', prompt, references } as const;
  const cost = estimate([{ upstream: choice.upstream, speed, request }], prices);
  return {
    ...choice,
    request,
    speed,
    private: terms.private,
    notes: [...terms.notes, ...doubts.map((flag) => text.check.fieldless(quote(flag), name))],
    ...(cost.price === undefined ? {} : { estimate: estimateLine(cost, prices, text) }),
  };
}
