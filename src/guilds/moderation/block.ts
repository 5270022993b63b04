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
