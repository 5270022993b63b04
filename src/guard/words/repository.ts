import { openDocuments } from '../../storage/document.ts';
import type { Store } from '../../storage/store.ts';
import { newWordList, type WordRule, wordListSchema } from './rule.ts';

/** The rules of one server. Both operations reject with a StoreError when the store fails. */
export interface WordListRepository {
  get(): Promise<readonly WordRule[]>;
  /**
   * Changes what is stored now; of several changes at once none is lost. `change` may run more than
   * once, and writes nothing where it gives back what it got.
   * @returns the rules after it
   */
  change(change: (rules: readonly WordRule[]) => readonly WordRule[]): Promise<readonly WordRule[]>;
}

/** @param onChange called when a server's rules are no longer what they were */
export function createWordLists(
  store: Store,
  onChange: (guildId: string) => void,
): { of(guildId: string): WordListRepository } {
  const documents = openDocuments(store, { schema: wordListSchema, initial: newWordList });
  return {
    of: (guildId) => ({
      get: async () => (await documents.get(`words:${guildId}`)).rules,
      change: async (change) => {
        try {
          const { rules } = await documents.change(`words:${guildId}`, (list) => {
            const after = change(list.rules);
            return after === list.rules ? list : wordListSchema.parse({ ...list, rules: after });
          });
          return rules;
        } finally {
          // Also after a failure: it may have been written before the answer was lost.
          onChange(guildId);
        }
      },
    }),
  };
}
