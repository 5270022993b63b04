import type { PriceList } from '../../config/prices.ts';
import { isLimited, type Limit } from '../../guilds/moderation/limits.ts';
import type { Job } from '../../jobs/job.ts';
import type { JobRepository } from '../../jobs/repository.ts';
import type { SeriesRepository } from '../../jobs/series/repository.ts';
import type { Clock } from '../../lib/clock.ts';
import { Turns } from '../../lib/turns.ts';
import type { Logger } from '../../observe/logger.ts';
import { estimate } from '../../plan/estimate.ts';
import type { Store } from '../../storage/store.ts';
import type { CaseLog } from '../cases/case.ts';
import { inUnitOf, toNumber } from './amount.ts';
import type { GuildBook } from './book.ts';
import { createBooks } from './books.ts';
import { Chores } from './chores.ts';
import { followJob, followSeries, release, writeClosed } from './closing.ts';
import type { DeskParts } from './desk-parts.ts';
import { createGrants } from './grants.ts';
import { createLedger } from './ledger.ts';
import { openAhead, openInTime } from './opening.ts';
import { periodEnd } from './periods.ts';
import type { Quotas, Usage } from './quota-desk.ts';
import { limitsOf, reserveJobs } from './reserving.ts';
import { createWarnings } from './warnings.ts';

export interface QuotaParts {
  readonly store: Store;
  readonly jobs: Pick<JobRepository, 'get' | 'live'>;
  readonly series: Pick<SeriesRepository, 'get' | 'isOpen'>;
  readonly prices: PriceList;
  readonly cases: Pick<CaseLog, 'note'>;
  /** How far a limit is used up, in the language of a server. */
  readonly describe: (usage: Usage, locale: string | undefined) => string;
  readonly clock: Clock;
  readonly logger: Logger;
}

/**
 * Counts in the store and in memory: an entry is written in one step with its job, so that a
 * crash leaves nothing uncounted, and what an older program has left over is given back when the
 * server's book is opened next.
 */
export function createQuotaDesk(parts: QuotaParts): Quotas {
  const { clock, logger } = parts;
  let isStopping = false;
  const desk = toDeskParts(parts, () => isStopping);
  const { books, chores, grants } = desk;
  /** Servers whose books are being opened before somebody asks. */
  const preparing = new Set<string>();

  async function usagesOf(
    guildId: string,
    limits: readonly Limit[],
    userId: string,
  ): Promise<readonly Usage[]> {
    const book = limits.length === 0 ? undefined : await openInTime(desk, guildId);
    return book === undefined
      ? []
      : limits.map((limit) => usageIn(book, limit, clock.now(), userId));
  }

  return {
    grants,
    prepare: ({ id, quota }) => {
      if (preparing.has(id) || !isLimited(quota) || books.ready(id) !== undefined) return;
      preparing.add(id);
      chores.add('what was counted could not be read', async () => {
        await books.of(id).finally(() => preparing.delete(id));
      });
    },
    reserve: (request) => reserveJobs(desk, request),
    release: (guildId, jobIds) => release(desk, guildId, jobIds),
    follow: (job) => {
      try {
        followJob(desk, job);
      } catch (error) {
        logger.error({ err: error, jobId: job.id }, 'the count of a job could not be closed');
      }
    },
    followSeries: (id) => {
      chores.add('jobs that were never opened are still counted', () => followSeries(desk, id));
    },
    usageOf: async (guild, visitor) => {
      const limits = await limitsOf(desk, guild, visitor);
      const usages = await usagesOf(guild.id, limits, visitor.userId);
      return usages.toSorted((one, other) => leftOf(one) - leftOf(other));
    },
    usedOf: (guildId, limits) => usagesOf(guildId, limits, ''),
    openAhead: (servers) => {
      chores.add('servers could not be read', () =>
        openAhead(servers, { books, logger, isStopping: () => isStopping }),
      );
    },
    stop: async () => {
      isStopping = true;
      await chores.finish();
    },
  };
}

function toDeskParts(parts: QuotaParts, isStopping: () => boolean): DeskParts {
  const { store, prices, clock, logger } = parts;
  const ledger = createLedger(store, logger);
  const chores = new Chores(logger);
  const turns = new Turns();
  const priceOf = (job: Job): number | undefined => estimate([job], prices).price;
  const books = createBooks({
    ...parts,
    ledger,
    priceOf,
    onClosed: (guildId, entry) => {
      writeClosed({ chores, turns, ledger }, guildId, entry);
    },
    onOpened: (guildId) => {
      chores.add('old counts could not be taken away', () =>
        ledger.sweep(guildId, clock.now(), isStopping),
      );
    },
  });
  const grants = createGrants(store, clock);
  return { ...parts, ledger, books, grants, chores, turns, priceOf, warn: createWarnings(parts) };
}

function usageIn(book: GuildBook, limit: Limit, at: number, userId: string): Usage {
  const used = toNumber(limit, inUnitOf(limit, book.used(limit, at, userId)));
  return { limit, used, freesAt: periodEnd(limit.per, at) };
}

/** The share of a limit that is left. */
function leftOf({ limit: { most }, used }: Usage): number {
  return most === 0 ? 0 : Math.max(0, 1 - used / most);
}
