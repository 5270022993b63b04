import type { Guilds } from '../../guilds/repository.ts';
import type { Clock } from '../../lib/clock.ts';
import { Turns } from '../../lib/turns.ts';
import type { Logger } from '../../observe/logger.ts';
import type { Store } from '../../storage/store.ts';
import type { MessageView } from '../../views/message.ts';
import type { Case, CaseLog, NewCase } from './case.ts';
import { createCaseShelf } from './case-shelf.ts';
import { createCaseTeller, type LogTrouble } from './case-teller.ts';

/** Posts in a channel as the bot; never rejects. */
export type PostLines = (
  channelId: string,
  view: MessageView,
) => Promise<{ readonly kind: 'posted' | 'refused' }>;

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
  /** What has been written down under a key. @throws {StoreError} */
  find(guildId: string, once: string): Promise<Case | undefined>;
  /**
   * Decides something once, however many press together: what is done is done while the others wait,
   * and undone by nothing where the program ends in between, so that it may be done again then.
   * @param work does it, and says what is written down
   * @returns the case, and whether this call has decided it
   * @throws {StoreError} and whatever `work` throws
   */
  decide(guildId: string, once: string, work: () => Promise<NewCase>): Promise<Decided>;
}

interface Decided {
  readonly entry: Case;
  readonly isNew: boolean;
}

/** More reports than this at once are not waited for by anybody. */
const maxUnderWay = 20_000;

export function createCaseLog(parts: CaseLogParts): CaseRecord {
  const { clock, logger } = parts;
  const shelf = createCaseShelf(parts.store);
  const teller = createCaseTeller(parts);
  const underWay = new Set<Promise<unknown>>();
  const turns = new Turns();

  const record: CaseLog['record'] = async (guildId, entry) => {
    const added = await shelf.add(guildId, entry, clock.now());
    if (added.isNew) teller.tell(guildId, added.entry);
    return added.entry;
  };

  return {
    record,
    note: (guildId, entry) => {
      if (underWay.size >= maxUnderWay) {
        logger.error({ guildId, kind: entry.kind }, 'a case was dropped: too many at once');
        return;
      }
      const work = record(guildId, entry)
        .catch((error: unknown) => {
          logger.error({ err: error, guildId, kind: entry.kind }, 'a case was not written down');
        })
        .finally(() => underWay.delete(work));
      underWay.add(work);
    },
    get: (guildId, number) => shelf.get(guildId, number),
    list: (guildId, page) => shelf.list(guildId, page),
    all: (guildId) => shelf.all(guildId),
    find: (guildId, once) => shelf.find(guildId, once),
    decide: (guildId, once, work) =>
      turns.take(`${guildId}:${once}`, async () => {
        const known = await shelf.find(guildId, once);
        if (known !== undefined) return { entry: known, isNew: false };
        return { entry: await record(guildId, { ...(await work()), once }), isNew: true };
      }),
    logTrouble: (guildId) => teller.troubleOf(guildId),
    stop: async () => {
      await Promise.all(underWay);
      await teller.stop();
    },
  };
}
