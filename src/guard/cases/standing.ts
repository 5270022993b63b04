import type { Block } from '../../guilds/moderation/block.ts';

export type { Block } from '../../guilds/moderation/block.ts';

/** Who gives a strike, and for what. */
export interface StrikeBy {
  readonly byId: string;
  readonly reason?: string | undefined;
  /** The number of the case that it goes on with. */
  readonly about?: number | undefined;
  readonly once?: string | undefined;
}

/** What is held against people, by server. Each operation rejects with a StoreError when the store fails. */
export interface Standings {
  /** The block that holds now, where one does. */
  blockOf(guildId: string, userId: string): Promise<Block | undefined>;
  /**
   * Adds a strike, and the block that it leads to by the server's rule. Where a program ends in
   * between, the strike counts, and its case and its block follow as soon as somebody looks.
   * @param by `once`: what it is for; a second strike for the same adds nothing
   * @returns how many count now, and the block that came of it
   */
  strike(
    guildId: string,
    userId: string,
    by: StrikeBy,
  ): Promise<{ readonly strikes: number; readonly block: Block | undefined }>;
}
