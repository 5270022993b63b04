import { z } from 'zod';
import type { Store } from '../../storage/store.ts';

/** Up to which number the cases of each server are told, or need not be. */
export interface ToldMarks {
  /** @returns 0 where nothing is @throws {StoreError} */
  get(guildId: string): Promise<number>;
  /** @throws {StoreError} */
  set(guildId: string, number: number): Promise<void>;
}

const markSchema = z.object({ number: z.int().min(0) });

export function createToldMarks(store: Store): ToldMarks {
  return {
    get: async (guildId) => {
      const document = await store.get(markKey(guildId));
      return markSchema.safeParse(document?.value).data?.number ?? 0;
    },
    set: (guildId, number) => store.put(markKey(guildId), { number }),
  };
}

function markKey(guildId: string): string {
  return `casestold:${guildId}`;
}
