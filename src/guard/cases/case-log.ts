import type { Guilds } from '../../guilds/repository.ts';
import type { Clock } from '../../lib/clock.ts';
import { Turns } from '../../lib/turns.ts';
import type { Logger } from '../../observe/logger.ts';
import type { Store } from '../../storage/store.ts';
import type { MessageView } from '../../views/message.ts';
import type { Case, CaseLog, NewCase } from './case.ts';
import { createCaseShelf } from './case-shelf.ts';
import { createCaseTeller } from './case-teller.ts';
import type { LogTrouble } from './log-desk.ts';
import type { OutcomeKeys } from './outcomes.ts';

/** Posts in a channel as the bot; never rejects. */
export type PostLines = (
  channelId: string,
  view: MessageView,
) => Promise<
  | { readonly kind: 'posted' }
  /** `isRejected`: it is about what it says. */
  | { readonly kind: 'refused'; readonly isRejected?: boolean }
>;

export interface CaseLogParts {
  readonly store: Store;
  readonly guilds: Guilds;
  readonly post: PostLines;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** The record of each server, and what is known of its log channel. */
export interface CaseRecord extends CaseLog {
  /** Why nothing is told in the log channel just now; undefined where all is well. */
  logTrouble(guildId: string): LogTrouble | undefined;
  /**
   * Decides something once, however many press together: what is done is done while the others wait,
   * and undone by nothing where the program ends in between, so that it may be done again then.
   * @param keys what has been written down under one of them is the decision already, the first one
   *   before the others; those whose last key is the same wait for each other
   * @param work does it, and says what is written down: under the first key, unless it says another
   * @returns the case, and whether this call has decided it
   * @throws {StoreError} and whatever `work` throws
   */
  decide(guildId: string, keys: OutcomeKeys, work: () => Promise<NewCase>): Promise<Decided>;
  /** What was decided under one of these keys. @throws {StoreError} */
  outcome(guildId: string, keys: readonly string[]): Promise<Case | undefined>;
}

interface Decided {
  readonly entry: Case;
  readonly isNew: boolean;
}

/** More than this at once are dropped rather than kept in memory. */
const maxUnderWay = 20_000;

export function createCaseLog(parts: CaseLogParts): CaseRecord {
  const { clock, logger } = parts;
  const shelf = createCaseShelf(parts.store, logger);
  const teller = createCaseTeller({ ...parts, shelf });
  const underWay = new Set<Promise<unknown>>();
  const turns = new Turns();

  const record: CaseLog['record'] = async (guildId, entry) => {
    const added = await shelf.add(guildId, entry, clock.now());
    if (added.isNew) teller.tell(guildId, added.entry);
    return added.entry;
  };

  async function outcome(guildId: string, keys: readonly string[]): Promise<Case | undefined> {
    for (const key of keys) {
      const known = await shelf.find(guildId, key);
      if (known !== undefined) return known;
    }
    return undefined;
  }

  return {
    record,
    note: async (guildId, entry) => {
      if (underWay.size >= maxUnderWay) {
        logger.error({ guildId, kind: entry.kind }, 'a case was dropped: too many at once');
        return;
      }
      const work = record(guildId, entry);
      underWay.add(work);
      try {
        await work;
      } catch (error) {
        logger.error({ err: error, guildId, kind: entry.kind }, 'a case was not written down');
      } finally {
        underWay.delete(work);
      }
    },
    get: (guildId, number) => shelf.get(guildId, number),
    list: (guildId, page) => shelf.list(guildId, page),
    all: (guildId, skip) => shelf.all(guildId, skip),
    outcome,
    decide: (guildId, keys, work) =>
      turns.take(`${guildId}:${keys.at(-1) ?? ''}`, async () => {
        const known = await outcome(guildId, keys);
        if (known !== undefined) return { entry: known, isNew: false };
        const entry = await record(guildId, { once: keys[0], ...(await work()) });
        return { entry, isNew: true };
      }),
    takeUp: () => {
      teller.takeUp();
    },
    logTrouble: (guildId) => teller.troubleOf(guildId),
    stop: async () => {
      await Promise.allSettled(underWay);
      await teller.stop();
    },
  };
}
