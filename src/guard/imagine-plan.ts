import { type Guild, newGuild } from '../guilds/guild.ts';
import type { JobDraft } from '../jobs/job.ts';
import type { ImagineAsk } from '../jobs/proposals.ts';
import type { Person } from '../people/person.ts';
import { findPreset } from '../people/presets.ts';
import { standingLayers } from '../people/standing-layers.ts';
import { midjourney } from '../prompt/catalogue.ts';
import { type CheckedPrompt, checkPrompt, type PromptRequest } from '../prompt/check.ts';
import { printFlag } from '../prompt/print.ts';
import type { Problem } from '../prompt/problem.ts';
import { readSavedFlags } from '../prompt/saved-flags.ts';
import { isError } from '../prompt/validation/levels.ts';
import { problemLine } from '../views/problems.ts';
import { type Offer, type OfferParts, toOffer } from './imagine-offer.ts';
import { promptRefusal } from './prompt.ts';

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
  /** Why no upstream would take what was corrected. */
  readonly refusal: string | undefined;
}

/** What is to be done about it. */
export type ImaginePlan =
  | { readonly kind: 'refused'; readonly line: string }
  | { readonly kind: 'run'; readonly draft: JobDraft }
  | { readonly kind: 'ask'; readonly question: Question };

/** Everything that has a say. */
export interface PlanParts extends OfferParts {
  readonly person: Person;
  /** The server that this is in, if it is in one. */
  readonly guild: Guild | undefined;
  /** How many messages one answer may have here. */
  readonly mostMessages: number;
  readonly findBlockedWord: (prompt: string) => string | undefined;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
}

/**
 * Reads what a person asked for with everything that stands behind it, and decides: one job in order
 * runs at once; several, dear or doubtful ones are asked about; what is wrong is said with its
 * correction. Nothing is written or sent.
 */
export function planImagine(ask: ImagineAsk, parts: PlanParts): ImaginePlan {
  const early = promptRefusal(ask.typed, parts);
  if (early !== undefined) return { kind: 'refused', line: early };
  const checked = check(ask, parts);
  // Once more as they would be sent: a default or two joined parts may make a word.
  for (const prompt of [...checked.typed, ...(checked.fixed ?? [])]) {
    const refusal = promptRefusal(prompt, parts);
    if (refusal !== undefined) return { kind: 'refused', line: refusal };
  }
  const notes = checked.notes.map((note) => problemLine(note, parts.text));
  const terms = { ...ask, private: ask.private ?? parts.person.private, notes };
  const offer = (prompts: readonly string[] | undefined): Offer | string | undefined =>
    prompts === undefined || prompts.length === 0 ? undefined : toOffer(prompts, terms, parts);
  const typed = isPossible(checked) ? offer(checked.typed) : undefined;
  const fixed = isWorthFixing(checked) ? offer(checked.fixed) : undefined;
  if (typeof typed === 'string' && fixed === undefined) return { kind: 'refused', line: typed };
  return decide(
    {
      problems: checked.problems,
      notes,
      doubtfulModel: checked.doubtfulModel,
      typed: typeof typed === 'string' ? undefined : typed,
      fixed: typeof fixed === 'string' ? undefined : fixed,
      refusal: typeof fixed === 'string' ? fixed : undefined,
    },
    parts,
  );
}

function decide(question: Question, { guild }: PlanParts): ImaginePlan {
  const { problems, typed } = question;
  const [only, ...others] = typed?.drafts ?? [];
  const { price } = typed?.estimate ?? {};
  const limit = guild?.confirmAbove;
  const isDear = price !== undefined && limit !== undefined && price > limit;
  const isClear = problems.length === 0 && others.length === 0 && !isDear;
  return only !== undefined && isClear ? { kind: 'run', draft: only } : { kind: 'ask', question };
}

function check(ask: ImagineAsk, parts: PlanParts): CheckedPrompt {
  const { person, guild, mostMessages, upstreams, defaultUpstream, now } = parts;
  const preferred = [...upstreams.values()].find(({ name }) => name === ask.upstream);
  const upstream = preferred ?? upstreams.get(defaultUpstream);
  const roles = ask.references.map(({ role }) => role);
  const request: PromptRequest = {
    typed: ask.typed,
    layers: ask.isWhole
      ? []
      : [{ name: 'option', flags: ask.options }, ...standingLayers(person, guild)],
    findPreset: (name) => {
      const preset = findPreset(name, person, guild);
      return preset && readSavedFlags(preset.flags);
    },
    cap: Math.min((guild ?? newGuild).jobsAtOnce, mostMessages),
    objectionTo: (flag) => {
      const objection = upstream?.objectionTo({ prompt: `x ${printFlag(flag)}`, roles });
      return upstream !== undefined && objection?.kind === 'flag'
        ? { kind: 'upstream', upstream: upstream.name }
        : undefined;
    },
  };
  const defaultModel = upstream?.defaultModel;
  const checked = checkPrompt(request, {
    catalogue: midjourney,
    defaultModel: defaultModel ?? midjourney.officialDefault.id,
    roles,
    now,
  });
  // What is known for certain is in no doubt.
  return defaultModel === undefined ? checked : { ...checked, doubtfulModel: undefined };
}

/** Whether it may run as it was typed, once its person insists. */
function isPossible({ problems, doubtfulModel }: CheckedPrompt): boolean {
  return doubtfulModel !== undefined || !problems.some(isError);
}

function isWorthFixing({ problems, typed, fixed }: CheckedPrompt): boolean {
  return problems.length > 0 && JSON.stringify(fixed) !== JSON.stringify(typed);
}
