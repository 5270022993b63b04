import { promptRefusal } from '../guard/prompt.ts';
import { candidatesFor } from '../guard/upstream-choice.ts';
import type { JobDraft } from '../jobs/job.ts';
import type { ImagineAsk } from '../jobs/proposals.ts';
import type { OfferTerms } from './imagine-offer.ts';
import { type PlanParts, type Question, type Reading, readFor } from './imagine-reading.ts';
import { agreed, isDear, limitOf } from './price-limit.ts';

/** What is to be done about it. */
export type ImaginePlan =
  | { readonly kind: 'refused'; readonly line: string }
  | { readonly kind: 'run'; readonly draft: JobDraft }
  | { readonly kind: 'ask'; readonly question: Question };

/**
 * Reads what a person asked for with everything that stands behind it, for the first upstream that
 * takes it, and decides: one job in order runs at once; several, dear or doubtful ones are asked about;
 * what is wrong is said with its correction. Nothing is written or sent.
 */
export function planImagine(ask: ImagineAsk, parts: PlanParts): ImaginePlan {
  const early = promptRefusal(ask.typed, parts);
  if (early !== undefined) return { kind: 'refused', line: early };
  const movedFrom: OfferTerms['movedFrom'] = [];
  let first: Reading | undefined;
  for (const name of candidatesFor(ask.upstream, parts)) {
    const upstream = parts.upstreams.get(name);
    if (upstream === undefined) continue;
    const reading = readFor(ask, { upstream, movedFrom: [...movedFrom] }, parts);
    if (reading.kind === 'refused') return reading;
    if (reading.question.refusal === undefined) return decide(reading.question, parts);
    first ??= reading;
    movedFrom.push({ upstream: name, reason: 'unsupported' });
  }
  return first?.kind === 'read'
    ? { kind: 'ask', question: first.question }
    : { kind: 'refused', line: parts.text.notice.unexpected };
}

function decide(question: Question, parts: PlanParts): ImaginePlan {
  const { problems, typed, fixed } = question;
  const limit = limitOf(parts);
  const [only, ...others] = typed?.drafts ?? [];
  const price = typed?.estimate.price;
  const isPlain = others.length === 0 && problems.length === 0;
  if (only !== undefined && isPlain && !isDear(price, limit)) {
    return { kind: 'run', draft: limit === undefined ? only : { ...only, mayCost: limit } };
  }
  const asked = { fixed: fixed && agreed(fixed, limit), typed: typed && agreed(typed, limit) };
  return { kind: 'ask', question: { ...question, ...asked } };
}
