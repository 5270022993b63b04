import { hasEnded, type Job, type JobId } from '../../jobs/job.ts';
import type { SeriesId } from '../../jobs/request-ids.ts';
import type { SeriesRepository } from '../../jobs/series/repository.ts';
import { jobIdsOf } from '../../jobs/series/series.ts';
import type { GuildBook } from './book.ts';
import type { DeskParts } from './desk-parts.ts';
import type { Entry } from './entry.ts';
import { fateOf, isNeverMade, mayStillCost } from './fate.ts';

/** A server's book, and whose it is. */
export interface OpenBook {
  readonly guildId: string;
  readonly book: GuildBook;
}

type ClosingParts = Pick<DeskParts, 'chores' | 'turns' | 'ledger'>;

/** A job got further: what was counted for it is settled, or given back. */
export function followJob(parts: DeskParts, job: Job): void {
  const { guildId } = job;
  if (guildId === undefined || (job.cost.state === 'reserved' && !hasEnded(job))) return;
  const book = parts.books.ready(guildId);
  if (book !== undefined) closeWith(parts, { guildId, book }, job);
  else
    parts.chores.add('the count of a job could not be closed', async () => {
      closeWith(parts, { guildId, book: await parts.books.of(guildId) }, job);
    });
}

function closeWith(parts: DeskParts, open: OpenBook, job: Job): void {
  const { state } = job.cost;
  if (state === 'refunded' && !mayStillCost(job)) close(parts, open, job.id, { state });
  if (state === 'settled') close(parts, open, job.id, { state, price: parts.priceOf(job) });
  if (hasEnded(job)) open.book.end(job.id);
}

/** Gives back what was counted for jobs of a series that were never opened. @throws {StoreError} */
export async function followSeries(
  parts: DeskParts & { readonly series: Pick<SeriesRepository, 'get'> },
  id: SeriesId,
): Promise<void> {
  const series = await parts.series.get(id);
  if (series?.guildId === undefined) return;
  const { guildId } = series;
  const book = await parts.books.of(guildId);
  for (const jobId of jobIdsOf(series)) {
    if (!book.isReserved(jobId) || !(await isNeverMade(parts, jobId))) continue;
    close(parts, { guildId, book }, jobId, { state: 'refunded' });
    book.end(jobId);
  }
}

/** Jobs were not written down after all, as if nobody had asked for them. @throws {StoreError} */
export async function release(
  parts: DeskParts,
  guildId: string,
  jobIds: readonly JobId[],
): Promise<void> {
  const book = await parts.books.of(guildId);
  for (const jobId of jobIds) {
    const reserved = book.reservedFor(jobId);
    if (reserved === undefined || !(await isNeverMade(parts, jobId))) continue;
    // Another press of the same button may still write the job down.
    if (parts.books.unshare(reserved)) continue;
    const entry = book.forget(jobId);
    if (entry !== undefined) removeEntry(parts, guildId, entry);
  }
}

/** Looks after what should have been heard of, as after a restart. @throws {StoreError} */
export async function reviewReserved(
  parts: DeskParts,
  { guildId, book }: OpenBook,
  before: number,
): Promise<void> {
  for (const entry of book.reservedBefore(before)) {
    const { outcome, isUnderWay } = await fateOf(parts, entry);
    if (outcome.state !== 'reserved') close(parts, { guildId, book }, entry.jobId, outcome);
    if (!isUnderWay) book.end(entry.jobId);
  }
}

/** Writes down what became of an entry. */
export function writeClosed(
  { chores, turns, ledger }: ClosingParts,
  guildId: string,
  entry: Entry,
): void {
  chores.add('a closed count could not be written down', () =>
    turns.take(entry.jobId, () => ledger.close(guildId, entry)),
  );
}

/** Takes an entry away that counts no more. */
export function removeEntry(
  { chores, turns, ledger }: ClosingParts,
  guildId: string,
  entry: Entry,
): void {
  chores.add('a released count could not be taken away', () =>
    turns.take(entry.jobId, () => ledger.remove(guildId, entry)),
  );
}

function close(
  parts: ClosingParts,
  { guildId, book }: OpenBook,
  jobId: JobId,
  outcome: Pick<Entry, 'state' | 'price'>,
): void {
  const entry = book.close(jobId, outcome);
  if (entry !== undefined) writeClosed(parts, guildId, entry);
}
