import { isLimited, type Limit } from '../../guilds/moderation/limits.ts';
import type { Visitor } from '../visitor.ts';
import { appliedLimits } from './applied-limits.ts';
import { type OpenBook, reviewReserved } from './closing.ts';
import type { DeskParts } from './desk-parts.ts';
import type { Entry } from './entry.ts';
import { documentOf } from './ledger.ts';
import { openInTime } from './opening.ts';
import type { QuotaRequest, Reservation } from './quota-desk.ts';
import { findRefusal } from './refusal.ts';

type Reserved = Extract<Reservation, { readonly kind: 'reserved' }>;
type Asked = QuotaRequest['jobs'];

/** After this long something should have been heard of a job that was counted. */
const quietMs = 10 * 60_000;

/**
 * Counts jobs, if they fit. Where nothing is limited nobody waits for what was counted before.
 * @throws {StoreError} where it cannot be known whether they do; nothing is counted then
 */
export async function reserveJobs(parts: DeskParts, request: QuotaRequest): Promise<Reservation> {
  const { guild, visitor } = request;
  const { books, clock } = parts;
  const [limits, unknown] = await Promise.all([
    limitsOf(parts, guild, visitor),
    withoutJobs(parts, request),
    isLimited(guild.quota) ? openInTime(parts, guild.id, request.patience) : undefined,
  ]);
  const book = books.ready(guild.id);
  if (book === undefined && isLimited(guild.quota)) {
    return { kind: 'refused', refusal: { kind: 'counting' } };
  }
  // From here to the count nothing is waited for: no other request comes in between.
  const at = clock.now();
  const known = unknown.flatMap(({ jobId }) => books.reservedFor(guild.id, jobId) ?? []);
  const jobs = unknown.filter(({ jobId }) => !known.some((entry) => entry.jobId === jobId));
  if (jobs.length === 0) return share(parts, guild.id, known);
  const { quota } = guild;
  const refusal = book && findRefusal({ book, quota, limits, userId: visitor.userId, jobs, at });
  if (refusal !== undefined) return { kind: 'refused', refusal };
  const entries = jobs.map((job) => entryOf(job, request, at));
  for (const entry of entries) books.reserve(guild.id, entry);
  const locale = guild.locale ?? visitor.guildLocale;
  if (book !== undefined) {
    parts.warn({ guildId: guild.id, locale, quota, limits, book, at });
    reviewLater(parts, { guildId: guild.id, book }, at);
  }
  if (books.isIncomplete(guild.id)) openLater(parts, guild.id);
  const { documents } = share(parts, guild.id, known);
  return {
    kind: 'reserved',
    documents: [...documents, ...entries.map((entry) => documentOf(guild.id, entry))],
  };
}

/**
 * Another press has reserved them, and it is not known which of the two writes the jobs down: each
 * brings the documents.
 */
function share({ books }: DeskParts, guildId: string, entries: readonly Entry[]): Reserved {
  for (const entry of entries) books.share(entry);
  return { kind: 'reserved', documents: entries.map((entry) => documentOf(guildId, entry)) };
}

/** The limits that hold for somebody, with what was granted. @throws {StoreError} */
export async function limitsOf(
  { grants }: Pick<DeskParts, 'grants'>,
  { id, quota }: QuotaRequest['guild'],
  visitor: Visitor,
): Promise<readonly Limit[]> {
  const isPersonal = quota.limits.some(({ scope }) => scope.kind === 'person');
  const extras = isPersonal ? await grants.of({ guildId: id, userId: visitor.userId }) : [];
  return appliedLimits(quota, visitor, extras);
}

/** A job that is there was counted when it was made, also where it was refunded since. */
async function withoutJobs(
  { jobs }: DeskParts,
  { jobs: asked, find = (id) => jobs.get(id) }: QuotaRequest,
): Promise<Asked> {
  const found = await Promise.all(asked.map(({ jobId }) => find(jobId)));
  return asked.filter((_job, index) => found[index] === undefined);
}

function openLater({ books, chores }: DeskParts, guildId: string): void {
  chores.add('what was counted could not be read', async () => {
    await books.complete(guildId);
  });
}

function entryOf(
  { jobId, price }: Asked[number],
  { guild, visitor }: QuotaRequest,
  at: number,
): Entry {
  const { userId, channelIds, roleIds } = visitor;
  const limited = new Set(
    guild.quota.limits.flatMap(({ scope }) => (scope.kind === 'role' ? [scope.roleId] : [])),
  );
  return {
    ...{ schema: 1, at, jobId, price, state: 'reserved', userId },
    channelIds: [...channelIds],
    roleIds: roleIds.filter((id) => limited.has(id)),
  };
}

function reviewLater(parts: DeskParts, open: OpenBook, at: number): void {
  const before = at - quietMs;
  if (!open.book.isReviewDue(before)) return;
  parts.chores.add('what was counted could not be looked after', () =>
    reviewReserved(parts, open, before),
  );
}
