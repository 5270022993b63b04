import type { PriceList } from '../config/prices.ts';
import type { UpstreamName } from '../config/upstreams.ts';
import { flagsRefusal, type PromptGuard, promptRefusal } from '../guard/prompt.ts';
import { type Guild, newGuild } from '../guilds/guild.ts';
import type { ImagineAsk } from '../jobs/proposals.ts';
import type { Sentences } from '../locales/index.ts';
import type { Person } from '../people/person.ts';
import { findPreset, presetsFor } from '../people/presets.ts';
import { standingLayers } from '../people/standing-layers.ts';
import { midjourney } from '../prompt/catalogue.ts';
import { type CheckedPrompt, checkPrompt, type PromptRequest } from '../prompt/check.ts';
import { parsePrompt } from '../prompt/parse.ts';
import type { Problem } from '../prompt/problem.ts';
import type { Ready } from '../prompt/ready.ts';
import { readSavedFlags } from '../prompt/saved-flags.ts';
import { isError } from '../prompt/validation/levels.ts';
import type { Upstream } from '../upstreams/port.ts';
import { problemLine } from '../views/problems.ts';
import { type Offer, type OfferTerms, toOffer } from './imagine-offer.ts';
import { upstreamRules } from './upstream-rules.ts';

/** What a person is asked before anything is paid. */
export interface Question {
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
  /** The model that was taken for granted, where that is what makes the prompt wrong. */
  readonly doubtfulModel: string | undefined;
  /** With all corrections; undefined where there are none or they are not enough. */
  readonly fixed: Offer | undefined;
  /** As it was typed; undefined where that is certainly wrong. */
  readonly typed: Offer | undefined;
  /** Why no upstream would take it. */
  readonly refusal: string | undefined;
}

/** Everything that has a say. */
export interface PlanParts {
  readonly upstreams: ReadonlyMap<UpstreamName, Upstream>;
  readonly defaultUpstream: UpstreamName;
  readonly prices: PriceList;
  readonly text: Sentences;
  readonly person: Person;
  /** The server that this is in, if it is in one. */
  readonly guild: Guild | undefined;
  /** How many messages one answer may have here. */
  readonly mostMessages: number;
  readonly findBlockedWord: PromptGuard['findBlockedWord'];
  readonly media: PromptGuard['media'];
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
}

/** What a wish comes to on one upstream. */
export type Reading =
  | { readonly kind: 'read'; readonly question: Question }
  | { readonly kind: 'refused'; readonly line: string };

/** Reads a wish as one upstream would draw it. `question.refusal` says that it would not. */
export function readFor(
  ask: ImagineAsk,
  where: Pick<OfferTerms, 'upstream' | 'movedFrom'>,
  parts: PlanParts,
): Reading {
  const checked = check(ask, where.upstream, parts);
  // Once more as they would be sent: a default or two joined parts may make a word.
  const all = [...checked.typed, ...(checked.fixed ?? [])];
  for (const prompt of new Set(all.map((one) => one.prompt))) {
    const refusal = promptRefusal(prompt, parts) ?? flagsRefusal(prompt, parts);
    if (refusal !== undefined) return { kind: 'refused', line: refusal };
  }
  if (all.length > 0 && all.every(({ prompt }) => isEmpty(prompt, ask))) {
    return { kind: 'refused', line: parts.text.notice.promptEmpty };
  }
  const linesOf = (notes: readonly Problem[]): string[] =>
    notes.map((note) => problemLine(note, parts.text));
  const terms = { ...ask, private: ask.private ?? parts.person.private, ...where };
  const offer = (ready: readonly Ready[] | undefined): Offer | string | undefined => {
    if (ready === undefined || ready.length === 0) return undefined;
    const prompts = ready.map(({ prompt, notes }) => ({ prompt, notes: linesOf(notes) }));
    return toOffer(prompts, terms, parts);
  };
  const typed = isPossible(checked) ? offer(checked.typed) : undefined;
  const fixed = isWorthFixing(checked) ? offer(checked.fixed) : undefined;
  const question: Question = {
    problems: checked.problems,
    notes: linesOf(checked.notes),
    doubtfulModel: checked.doubtfulModel,
    typed: typeof typed === 'string' ? undefined : typed,
    fixed: typeof fixed === 'string' ? undefined : fixed,
    refusal: refusalOf(fixed ?? typed),
  };
  return { kind: 'read', question };
}

function check(ask: ImagineAsk, upstream: OfferTerms['upstream'], parts: PlanParts): CheckedPrompt {
  const { person, guild, mostMessages, now } = parts;
  const roles = ask.references.map(({ role }) => role);
  const { defaultModel, objectionTo } = upstreamRules(upstream, roles);
  const request: PromptRequest = {
    typed: ask.typed,
    layers:
      ask.isWhole === true
        ? []
        : [{ name: 'option', flags: ask.options }, ...standingLayers(person, guild)],
    findPreset: (name) => {
      const preset = findPreset(name, person, guild);
      return preset && readSavedFlags(preset.flags);
    },
    cap: Math.min((guild ?? newGuild).jobsAtOnce, mostMessages),
    objectionTo,
  };
  const checked = checkPrompt(request, {
    catalogue: midjourney,
    defaultModel,
    roles,
    now,
    presetNames: presetsFor(person, guild).map(({ name }) => name),
  });
  // What is known for certain is in no doubt.
  return upstream.defaultModel === undefined ? checked : { ...checked, doubtfulModel: undefined };
}

function refusalOf(offer: Offer | string | undefined): string | undefined {
  return typeof offer === 'string' ? offer : undefined;
}

/** Whether there is nothing to draw: neither words nor a picture. */
function isEmpty(prompt: string, { references }: ImagineAsk): boolean {
  const { text, images } = parsePrompt(prompt);
  return text === '' && images.length === 0 && references.length === 0;
}

/** Whether it may run as it was typed, once its person insists. */
function isPossible({ problems, doubtfulModel }: CheckedPrompt): boolean {
  return doubtfulModel !== undefined || !problems.some(isError);
}

function isWorthFixing({ problems, isCorrected }: CheckedPrompt): boolean {
  return problems.length > 0 && isCorrected;
}
