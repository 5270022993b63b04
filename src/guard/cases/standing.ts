/** Why and how long somebody may start nothing in a server. */
export interface Block {
  /** The case that tells of it. */
  readonly caseNumber: number;
  /** Milliseconds since the Unix epoch; undefined: until somebody lifts it. */
  readonly until: number | undefined;
  readonly reason: string | undefined;
  /** They have asked once for it to be lifted. */
  readonly appealed: boolean;
}

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
