import { z } from 'zod';
import { openDocuments } from '../storage/document.ts';
import type { Store } from '../storage/store.ts';

/** The servers that may have commands of their own from us. All of it rejects with a StoreError. */
export interface RegisteredServers {
  list(): Promise<readonly string[]>;
  /** To be called before anything is registered there, so that no crash hides it. */
  note(guildId: string): Promise<void>;
  forget(guildId: string): Promise<void>;
}

/** Each change of the configuration adds one, and the start after it takes one out. */
const mostKept = 20;

const key = 'commands:servers';
const schema = z.object({ schema: z.literal(1), guildIds: z.array(z.string()) });

/** Remembered, since Discord tells only server by server where commands are registered. */
export function createRegisteredServers(store: Store): RegisteredServers {
  const documents = openDocuments(store, { schema, initial: { schema: 1, guildIds: [] } });
  return {
    list: async () => (await documents.get(key)).guildIds,
    note: async (guildId) => {
      await documents.change(key, (known) => {
        if (known.guildIds.includes(guildId)) return known;
        return { ...known, guildIds: [...known.guildIds, guildId].slice(-mostKept) };
      });
    },
    forget: async (guildId) => {
      await documents.change(key, (known) => {
        const guildIds = known.guildIds.filter((one) => one !== guildId);
        return guildIds.length === known.guildIds.length ? known : { ...known, guildIds };
      });
    },
  };
}
