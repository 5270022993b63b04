import { hasEnded } from '../../jobs/job.ts';
import type { JobId } from '../../jobs/job-id.ts';
import type { JobRepository } from '../../jobs/repository.ts';
import type { Clock } from '../../lib/clock.ts';
import { Turns } from '../../lib/turns.ts';
import type { Logger } from '../../observe/logger.ts';
import { StoreError } from '../../storage/store.ts';
import { GuildBook, type LoadedEntry } from './book.ts';
import { EarlyCounts } from './early-counts.ts';
import type { Entry } from './entry.ts';
import { type FateParts, fateOf } from './fate.ts';
import type { Ledger } from './ledger.ts';
import { type Month, monthOf, monthsAround } from './periods.ts';

/** The books of all servers, each opened when it is first needed. */
export interface Books {
  /** The book where it is open for the present time. */
  ready(guildId: string): GuildBook | undefined;
  /** Opens it. @throws {StoreError} */
  of(guildId: string): Promise<GuildBook>;
  /** Whether something of the calendar is not open yet: the next month, as soon as a new one begins. */
  isIncomplete(guildId: string): boolean;
  /** Opens whatever is not. @throws {StoreError} */
  complete(guildId: string): Promise<GuildBook>;
  /** How a job is counted, as far as that is known without opening anything. */
  reservedFor(guildId: string, jobId: JobId): Entry | undefined;
  /** Counts something for the book, open or not. */
  reserve(guildId: string, entry: Entry): void;
  /** One more request relies on what is reserved already. */
  share(entry: Entry): void;
  /** One request less relies on it. @returns whether others still do */
  unshare(entry: Entry): boolean;
  /** It was never asked for after all. */
  forget(guildId: string, jobId: JobId): void;
}

export interface BookParts extends FateParts {
  readonly jobs: Pick<JobRepository, 'get' | 'live'>;
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Called for what has turned out to be closed, and has to be written down so. */
  readonly onClosed: (guildId: string, entry: Entry) => void;
  /** Called when a book was opened at another time of the calendar than before. */
  readonly onOpened: (guildId: string) => void;
}

export function createBooks(parts: BookParts): Books {
  const { clock } = parts;
  const books = new Map<string, GuildBook>();
  const early = new EarlyCounts();
  const turns = new Turns();
  /** How many requests beside the first rely on an entry. */
  const shares = new WeakMap<Entry, number>();

  function ready(guildId: string): GuildBook | undefined {
    const book = books.get(guildId);
    return book?.covers(clock.now()) === true ? book : undefined;
  }

  async function open(guildId: string): Promise<GuildBook> {
    const book = books.get(guildId) ?? new GuildBook();
    const months = monthsAround(clock.now());
    const missing = book.missing(months);
    if (missing.length === 0) return book;
    const loaded = await load(parts, guildId, missing);
    // From here on nothing is waited for: what is counted meanwhile is either early, or comes later.
    const counted = early.take(guildId);
    const others = loaded.filter(({ entry }) => !counted.has(entry.jobId));
    for (const month of missing) {
      book.open(
        month,
        others.filter(({ entry }) => monthOf(entry.at) === month),
      );
    }
    for (const entry of counted.values()) book.reserve(entry);
    book.keepOnly(months);
    books.set(guildId, book);
    for (const { entry, isClosed } of others) if (isClosed) parts.onClosed(guildId, entry);
    parts.onOpened(guildId);
    return book;
  }

  const complete = (guildId: string): Promise<GuildBook> =>
    turns.take(guildId, () => open(guildId));

  return {
    ready,
    complete,
    of: async (guildId) => ready(guildId) ?? complete(guildId),
    isIncomplete: (guildId) => books.get(guildId)?.missing(monthsAround(clock.now())).length !== 0,
    reservedFor: (guildId, jobId) =>
      early.get(guildId, jobId) ?? books.get(guildId)?.reservedFor(jobId),
    reserve: (guildId, entry) => {
      const book = ready(guildId);
      if (book === undefined) early.add(guildId, entry);
      else book.reserve(entry);
    },
    share: (entry) => {
      shares.set(entry, (shares.get(entry) ?? 0) + 1);
    },
    unshare: (entry) => {
      const others = shares.get(entry) ?? 0;
      if (others > 0) shares.set(entry, others - 1);
      return others > 0;
    },
    forget: (guildId, jobId) => {
      early.forget(guildId, jobId);
      books.get(guildId)?.forget(jobId);
    },
  };
}

/** An entry as it was read, and whether it has turned out to be closed. */
interface ReadEntry extends LoadedEntry {
  readonly isClosed: boolean;
}

/**
 * Read side by side: when a server's first request comes, others wait behind it. What is reserved in
 * the store was reserved by a process before this one: its job knows better.
 */
async function load(
  parts: BookParts,
  guildId: string,
  months: readonly Month[],
): Promise<readonly ReadEntry[]> {
  const { ledger, jobs } = parts;
  const [first = '', last = first] = [months[0], months.at(-1)];
  const [entries, ids] = await Promise.all([ledger.between(guildId, first, last), jobs.live()]);
  const live = new Set<string>(ids);
  return Promise.all(
    entries.map(async (entry) => {
      if (entry.state === 'reserved') {
        const known = await reconcile(parts, entry);
        return { ...known, isClosed: known.entry.state !== 'reserved' };
      }
      const isOpen = live.has(entry.jobId) && (await isUnderWay(parts, entry));
      return { entry, isUnderWay: isOpen, isClosed: false };
    }),
  );
}

async function reconcile(parts: BookParts, entry: Entry): Promise<LoadedEntry> {
  try {
    const { outcome, isUnderWay } = await fateOf(parts, entry);
    return { entry: { ...entry, ...outcome }, isUnderWay };
  } catch (error) {
    return { entry, isUnderWay: unreadable(parts, entry, error) };
  }
}

/** Paid, but not shown yet. */
async function isUnderWay(parts: BookParts, entry: Entry): Promise<boolean> {
  try {
    const job = await parts.jobs.get(entry.jobId);
    return job !== undefined && !hasEnded(job);
  } catch (error) {
    return unreadable(parts, entry, error);
  }
}

/** A job that cannot be read stays counted, and keeps nobody from asking for others. */
function unreadable({ logger }: BookParts, { jobId }: Entry, error: unknown): false {
  if (!(error instanceof StoreError)) throw error;
  logger.error({ err: error, jobId }, 'a counted job cannot be read');
  return false;
}
