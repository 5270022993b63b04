import type { Block } from '../../guilds/moderation/block.ts';

export type { Block } from '../../guilds/moderation/block.ts';

/** What is held against people, by server. Each operation rejects with a StoreError when the store fails. */
export interface Standings {
  /** The block that holds now, where one does. */
  blockOf(guildId: string, userId: string): Promise<Block | undefined>;
  /**
   * Adds a strike, and the block that it leads to by the server's rule.
   * @returns how many count now, and the block that came of it
   */
  strike(
    guildId: string,
    userId: string,
    by: { readonly byId: string; readonly reason?: string | undefined; readonly about?: number },
  ): Promise<{ readonly strikes: number; readonly block: Block | undefined }>;
}
