import type { PriceList } from '../config/prices.ts';
import type { Guild } from '../guilds/guild.ts';
import type { Job, JobDraft, JobId } from '../jobs/job.ts';
import type { JobRepository } from '../jobs/repository.ts';
import type { Patience } from '../lib/patience.ts';
import type { Sentences } from '../locales/index.ts';
import { estimate } from '../plan/estimate.ts';
import type { NewDocument } from '../storage/store.ts';
import { featuresOf, isPick } from './access/features-of.ts';
import { judgeDraft } from './access/judge-drafts.ts';
import { type Call, refusalOfAccess } from './access/person-check.ts';
import { placedAt } from './access/place.ts';
import type { Refusal } from './access/refusal.ts';
import { whyHidden } from './access/shown-here.ts';
import type { Wish } from './gate.ts';
import type { QuotaDesk, QuotaRequest } from './quota/quota-desk.ts';
import { reviewNeedOf } from './review/need.ts';
import type { PlacedVisitor, Visitor } from './visitor.ts';
import type { Judgement, JudgeText } from './words/judgement.ts';

/** What wishes are decided by. */
export interface DecideParts {
  /** Whether the person may start anything now. */
  readonly refusalOfThem: () => Promise<Refusal | undefined>;
  readonly quota: Pick<QuotaDesk, 'prepare' | 'reserve' | 'release'>;
  readonly jobs: Pick<JobRepository, 'get'>;
  readonly prices: PriceList;
}

/** Who asks, where, and what holds there. */
export interface Scene {
  readonly visitor: PlacedVisitor;
  /** Undefined outside of servers. */
  readonly guild: Guild | undefined;
  readonly judge: JudgeText;
  /** For whoever asks. */
  readonly text: Sentences;
  /** How long they may still be kept waiting. */
  readonly patience?: Patience | undefined;
  /** Finds jobs, some of which may be under way already; undefined: as everybody does. */
  readonly find?: DecideParts['jobs']['get'] | undefined;
}

/** A job of a wish, as it may be made. */
export interface Admitted {
  readonly jobId: JobId;
  readonly draft: JobDraft;
  /** What its words were found to be; nothing that blocks it. */
  readonly judgement: readonly Judgement[];
}

export type Decision =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | {
      readonly kind: 'go';
      readonly admitted: readonly Admitted[];
      readonly alongside: readonly NewDocument[];
      readonly unwind: () => Promise<void>;
    };

/** @returns undefined outside of servers, where nobody has set anything */
export function callOf({
  guild,
  visitor,
}: {
  readonly guild: Guild | undefined;
  readonly visitor: Visitor;
}): Call | undefined {
  const { guildId } = visitor;
  return guild === undefined || guildId === null
    ? undefined
    : { guild: { ...guild, id: guildId }, visitor: { ...visitor, guildId } };
}

/**
 * Decides about a wish: whether its person may, then its words, then what a moderator looks at, and
 * what it costs last of all, since that is counted.
 * @throws {StoreError}
 */
export async function decide(parts: DecideParts, scene: Scene, wish: Wish): Promise<Decision> {
  const { visitor, guild } = scene;
  const parent = wish.parentId && (await parts.jobs.get(wish.parentId));
  const call = callOf(scene);
  const refusal = call && (await refusalOfWish(parts, call, { wish, parent }));
  if (refusal !== undefined) return { kind: 'refused', refusal };
  const admitted = wish.jobs.map(({ jobId, draft }): Admitted => {
    const judgement = judgeDraft(draft, scene);
    const review = reviewNeedOf(draft, { guild, visitor, parent, judgement });
    const placed = placedAt(draft, parent, visitor);
    // A picture that is for one person alone here is so in parts.
    const isAlone = isPick(draft) && parent !== undefined && whyHidden(parent, scene) !== undefined;
    return {
      jobId,
      draft: { ...placed, private: placed.private || isAlone, review },
      judgement,
    };
  });
  const blocked = admitted
    .flatMap(({ judgement }) => judgement)
    .find(({ action }) => action === 'block');
  if (blocked !== undefined) {
    return { kind: 'refused', refusal: { because: 'word', rule: blocked.rule } };
  }
  return call === undefined
    ? { kind: 'go', admitted, alongside: [], unwind: () => Promise.resolve() }
    : reserve(parts, call, { ...scene, wish, admitted });
}

interface Sighted {
  readonly wish: Wish;
  readonly parent: Job | undefined;
}

async function refusalOfWish(
  parts: DecideParts,
  call: Call,
  { wish, parent }: Sighted,
): Promise<Refusal | undefined> {
  const features = new Set(wish.jobs.flatMap(({ draft }) => featuresOf(draft, parent)));
  return (await parts.refusalOfThem()) ?? refusalOfAccess([...features], parent, call);
}

interface Counted extends Pick<Scene, 'patience' | 'find'> {
  readonly wish: Wish;
  readonly admitted: readonly Admitted[];
}

const uncounted = { kind: 'reserved', documents: [] } as const;

/** All of them together, or none; what is free is not counted. */
async function reserve(
  { quota, prices }: DecideParts,
  { guild, visitor }: Call,
  { wish, admitted, patience, find }: Counted,
): Promise<Decision> {
  const jobs: QuotaRequest['jobs'] = wish.jobs
    .filter(({ draft }) => !isPick(draft))
    .map(({ jobId, draft }) => ({ jobId, price: estimate([draft], prices).price }));
  const request = { guild, visitor, jobs, patience, find };
  const counted = jobs.length === 0 ? uncounted : await quota.reserve(request);
  if (counted.kind === 'refused') {
    const refusal = { because: 'quota', quota: counted.refusal, unit: prices.unit } as const;
    return { kind: 'refused', refusal };
  }
  const unwind = async (): Promise<void> => {
    const ids = jobs.map(({ jobId }) => jobId);
    if (ids.length > 0) await quota.release(guild.id, ids);
  };
  return { kind: 'go', admitted, alongside: counted.documents, unwind };
}
