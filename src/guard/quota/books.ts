import { hasEnded } from '../../jobs/job.ts';
import type { JobRepository } from '../../jobs/repository.ts';
import type { Clock } from '../../lib/clock.ts';
import { Turns } from '../../lib/turns.ts';
import type { Logger } from '../../observe/logger.ts';
import { StoreError } from '../../storage/store.ts';
import { GuildBook, type LoadedEntry } from './book.ts';
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
  const turns = new Turns();

  function ready(guildId: string): GuildBook | undefined {
    const book = books.get(guildId);
    const isReady = book?.missing(monthsAround(clock.now())).length === 0;
    return isReady ? book : undefined;
  }

  async function open(guildId: string): Promise<GuildBook> {
    const before = ready(guildId);
    if (before !== undefined) return before;
    const book = books.get(guildId) ?? new GuildBook();
    const months = monthsAround(clock.now());
    const missing = book.missing(months);
    const loaded = await load(parts, guildId, missing);
    for (const month of missing) {
      book.open(
        month,
        loaded.filter(({ entry }) => monthOf(entry.at) === month),
      );
    }
    book.keepOnly(months);
    books.set(guildId, book);
    parts.onOpened(guildId);
    return book;
  }

  return {
    ready,
    of: async (guildId) => ready(guildId) ?? turns.take(guildId, () => open(guildId)),
  };
}

/**
 * Read side by side: when a server's first request comes, others wait behind it. What is reserved in
 * the store was reserved by a process before this one: its job knows better.
 */
async function load(
  parts: BookParts,
  guildId: string,
  months: readonly Month[],
): Promise<readonly LoadedEntry[]> {
  const { ledger, jobs, onClosed } = parts;
  const [first = '', last = first] = [months[0], months.at(-1)];
  const [entries, ids] = await Promise.all([ledger.between(guildId, first, last), jobs.live()]);
  const live = new Set<string>(ids);
  return Promise.all(
    entries.map(async (entry) => {
      if (entry.state === 'reserved') {
        const known = await reconcile(parts, entry);
        if (known.entry.state !== 'reserved') onClosed(guildId, known.entry);
        return known;
      }
      return { entry, isUnderWay: live.has(entry.jobId) && (await isUnderWay(parts, entry)) };
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
