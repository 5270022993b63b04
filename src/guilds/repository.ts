import { Kept } from '../lib/kept.ts';
import { openDocuments } from '../storage/document.ts';
import { scan } from '../storage/scan.ts';
import type { Store } from '../storage/store.ts';
import { type Guild, guildSchema, newGuild } from './guild.ts';

/**
 * One server's settings. Both operations reject with a StoreError when the store fails or holds
 * something else under the server's key.
 */
export interface GuildRepository {
  get(): Promise<Guild>;
  /**
   * Changes what is stored now; of several changes at once none is lost. `change` may run more than
   * once, and writes nothing where it gives back what it got.
   * @returns the server after it
   */
  change(change: (guild: Guild) => Guild): Promise<Guild>;
}

/** Gives out repositories that know one server only, so that no handler can mix two of them. */
export interface Guilds {
  of(guildId: string): GuildRepository;
  /** Every server that something is set for, but for those that cannot be read. @throws {StoreError} */
  all(): AsyncIterable<Guild & { readonly id: string }>;
}

const keyPrefix = 'guilds:';
/** So many servers are kept ready: everything that is done in one asks for what is set there. */
const mostKept = 500;

export function createGuilds(store: Store): Guilds {
  const documents = openDocuments(store, { schema: guildSchema, initial: newGuild });
  const kept = new Kept<Guild>(mostKept);
  return {
    of: (guildId) => {
      const key = `${keyPrefix}${guildId}`;
      const known = (guild: Guild): Guild =>
        guild.id === guildId ? guild : { ...guild, id: guildId };
      const changeKnown = async (change: (guild: Guild) => Guild): Promise<Guild> => {
        try {
          const after = await documents.change(key, (guild) => {
            const before = known(guild);
            const changed = change(before);
            return changed === before ? guild : changed;
          });
          return known(after);
        } finally {
          kept.forget(guildId);
        }
      };
      const read = async (): Promise<Guild> => known(await documents.get(key));
      return { get: () => kept.get(guildId, read), change: changeKnown };
    },
    all: async function* all() {
      for await (const { key, value } of scan(store, keyPrefix)) {
        const guild = guildSchema.safeParse(value).data;
        if (guild !== undefined) yield { ...guild, id: key.slice(keyPrefix.length) };
      }
    },
  };
}
