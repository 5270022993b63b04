import { isLimited, type Quota } from '../../guilds/moderation/limits.ts';
import { type Clock, within } from '../../lib/clock.ts';
import type { Patience } from '../../lib/patience.ts';
import type { Logger } from '../../observe/logger.ts';
import { StoreError } from '../../storage/store.ts';
import type { GuildBook } from './book.ts';
import type { Books } from './books.ts';

/** How long a person waits for a book to be opened: Discord wants an answer within three seconds. */
const patienceMs = 1_200;
/** As many servers as are opened before anybody has asked. */
const mostAhead = 500;

/**
 * Opens a server's book, but keeps nobody waiting for long: it goes on without them.
 * @param patience what else they are kept waiting by counts with it
 * @returns undefined where it is not open yet
 * @throws {StoreError}
 */
export async function openInTime(
  { books, clock }: { readonly books: Books; readonly clock: Clock },
  guildId: string,
  patience?: Patience,
): Promise<GuildBook | undefined> {
  const isOpen = books.ready(guildId) !== undefined;
  const waitMs = patience?.left(patienceMs) ?? patienceMs;
  if (!isOpen) await within(clock, waitMs, books.of(guildId));
  return books.ready(guildId);
}

/** A server, and what it limits. */
export interface LimitedServer {
  readonly id: string;
  readonly quota: Quota;
}

interface AheadParts {
  readonly books: Books;
  readonly logger: Logger;
  readonly isStopping: () => boolean;
}

/**
 * Opens the books of servers that limit anything, one after another: elsewhere nobody waits for them.
 * One that cannot be opened is opened when somebody asks.
 * @throws {StoreError} where the servers cannot be read
 */
export async function openAhead(
  servers: AsyncIterable<LimitedServer>,
  { books, logger, isStopping }: AheadParts,
): Promise<void> {
  let opened = 0;
  for await (const { id, quota } of servers) {
    if (isStopping() || opened === mostAhead) return;
    if (!isLimited(quota)) continue;
    opened += 1;
    try {
      await books.of(id);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      logger.error({ err: error, guildId: id }, 'what was counted could not be read');
    }
  }
}
