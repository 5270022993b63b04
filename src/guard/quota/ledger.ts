import type { Logger } from '../../observe/logger.ts';
import type { NewDocument, Store } from '../../storage/store.ts';
import { type Entry, entryKey, entrySchema, guildKeys, monthKeys, readEntry } from './entry.ts';
import { type Month, monthsAway } from './periods.ts';

/** What was counted, in the store. Each operation rejects with a StoreError when the store fails. */
export interface Ledger {
  /**
   * Everything that was counted from one month to another, in one go; what cannot be read is left
   * out, and logged.
   */
  between(guildId: string, first: Month, last: Month): Promise<readonly Entry[]>;
  /** Writes down what became of one; whose it is stays as it is in the store. */
  close(guildId: string, entry: Entry): Promise<void>;
  /** It was never asked for. */
  remove(guildId: string, entry: Entry): Promise<void>;
  /** Takes away what is older than the last three months, in small bites, until all is gone. */
  sweep(guildId: string, now: number, isStopping: () => boolean): Promise<void>;
}

/** Entries are small. */
const batchSize = 500;
/** Months that are kept beside the present one. */
const keptMonths = 2;

export function createLedger(store: Store, logger: Logger): Ledger {
  return {
    between: async (guildId, first, last) => {
      const entries: Entry[] = [];
      let beyond = monthKeys(guildId, first);
      for (;;) {
        const batch = await store.list(guildKeys(guildId), { limit: batchSize, beyond });
        const wanted = batch.filter(({ key }) => key < afterMonth(guildId, last));
        for (const { key, value } of wanted) {
          const entry = readEntry(key, value);
          if (entry === undefined) logger.error({ guildId }, 'a count cannot be read');
          else entries.push(entry);
        }
        const { key = '' } = wanted.at(-1) ?? {};
        if (wanted.length < batchSize) return entries;
        beyond = key;
      }
    },
    close: async (guildId, entry) => {
      const key = entryKey(guildId, entry);
      for (;;) {
        const document = await store.get(key);
        const present = document && readEntry(key, document.value);
        if (document === undefined || present === undefined) return;
        const { state, price } = entry;
        const next = entrySchema.parse({ ...present, state, price });
        if (await store.update(key, document.revision, next)) return;
      }
    },
    remove: (guildId, entry) => store.remove(entryKey(guildId, entry)),
    sweep: async (guildId, now, isStopping) => {
      const first = monthKeys(guildId, monthsAway(now, -keptMonths));
      while (!isStopping()) {
        const batch = await store.list(guildKeys(guildId), { limit: batchSize });
        const old = batch.filter(({ key }) => key < first);
        for (const { key } of old) {
          if (isStopping()) return;
          await store.remove(key);
        }
        if (old.length < batchSize) return;
      }
    },
  };
}

/** How one is written down. */
export function documentOf(guildId: string, entry: Entry): NewDocument {
  return { key: entryKey(guildId, entry), value: entrySchema.parse(entry) };
}

/** Behind every key of a month. */
function afterMonth(guildId: string, month: Month): string {
  return `${monthKeys(guildId, month)}~`;
}
