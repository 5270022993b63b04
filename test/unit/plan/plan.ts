import type { UpstreamName } from '../../../src/config/upstreams.ts';
import { type Guild, newGuild } from '../../../src/guilds/guild.ts';
import type { JobDraft } from '../../../src/jobs/job.ts';
import type { ImagineAsk } from '../../../src/jobs/proposals.ts';
import { en } from '../../../src/locales/en.ts';
import { newPerson, type Person } from '../../../src/people/person.ts';
import type { Offer } from '../../../src/plan/imagine-offer.ts';
import { type ImaginePlan, planImagine } from '../../../src/plan/imagine-plan.ts';
import type { PlanParts, Question } from '../../../src/plan/imagine-reading.ts';
import { sampleTime } from '../../fakes/jobs.ts';
import { FakeUpstream } from '../../fakes/upstream.ts';
import { createWordFilter } from '../../fakes/words.ts';

/** What tests change about where a prompt is typed. */
export interface Situation {
  readonly ask?: Partial<ImagineAsk>;
  readonly person?: Partial<Person>;
  /** Of a server; without it this is in none. */
  readonly guild?: Partial<Guild>;
  /** The first one is the default. */
  readonly upstreams?: readonly FakeUpstream[];
  readonly words?: readonly string[];
  readonly mostMessages?: number;
  readonly prices?: PlanParts['prices'];
}

export const noPrices: PlanParts['prices'] = {
  unit: 'USD',
  of: { 'midjourney-proxy': undefined, kie: undefined, nanogpt: undefined },
};

/** Everything has one price, whatever the speed. */
export function pricesOf(price: number): PlanParts['prices'] {
  const each = { relax: price, fast: price, turbo: price };
  return { unit: 'USD', of: { 'midjourney-proxy': each, kie: each, nanogpt: each } };
}

/** One that cannot say flags that fit. */
export function upstreamWithout(pattern: RegExp, name: UpstreamName = 'kie'): FakeUpstream {
  const upstream = new FakeUpstream(name);
  upstream.objectionTo = ({ prompt }) => {
    const [flag] = pattern.exec(prompt) ?? [];
    return flag === undefined ? undefined : { kind: 'flag', flag };
  };
  return upstream;
}

/** What becomes of a prompt. */
export function plan(typed: string, situation: Situation = {}): ImaginePlan {
  const { upstreams = [new FakeUpstream()], words = [], prices = noPrices, guild } = situation;
  const ask = { typed, options: [], references: [], ...situation.ask };
  return planImagine(ask, {
    upstreams: new Map(upstreams.map((one) => [one.name, one])),
    defaultUpstream: upstreams[0]?.name ?? 'midjourney-proxy',
    prices,
    text: en,
    person: { ...newPerson, ...situation.person },
    guild: guild && { ...newGuild, ...guild },
    media: { isForbiddenLink: () => false },
    mostMessages: situation.mostMessages ?? Number.POSITIVE_INFINITY,
    findBlockedWord: createWordFilter(words),
    now: sampleTime,
  });
}

/** The job that runs at once. */
export function draftOf(typed: string, situation: Situation = {}): JobDraft {
  const planned = plan(typed, situation);
  if (planned.kind !== 'run') throw new Error(`It does not run: ${JSON.stringify(planned)}`);
  return planned.draft;
}

/** What is asked first. */
export function questionOf(typed: string, situation: Situation = {}): Question {
  const planned = plan(typed, situation);
  if (planned.kind !== 'ask') throw new Error(`It is not asked: ${JSON.stringify(planned)}`);
  return planned.question;
}

/** What is said instead. */
export function refusalOf(typed: string, situation: Situation = {}): string {
  const planned = plan(typed, situation);
  if (planned.kind === 'refused') return planned.line;
  const refusal = planned.kind === 'ask' ? planned.question.refusal : undefined;
  if (refusal === undefined) throw new Error(`Not refused: ${JSON.stringify(planned)}`);
  return refusal;
}

/** The prompts of an offer, in order. */
export function promptsOf(offer: Offer | undefined): readonly string[] | undefined {
  return offer?.drafts.map(({ request }) => ('prompt' in request ? (request.prompt ?? '') : ''));
}
