import type { Case } from '../../guilds/moderation/case.ts';

export { type Case, caseSchema } from '../../guilds/moderation/case.ts';

/** A case as it is reported: its number and its time are given to it. */
export type NewCase = Omit<Case, 'schema' | 'number' | 'at'> & {
  /** What has this key is written down once in a server, however often it is reported. */
  readonly once?: string;
};

/** A page of cases, newest first. */
export interface CasePage {
  /** Older than this number. */
  readonly before?: number | undefined;
  readonly limit: number;
  /** Only those about this person. */
  readonly userId?: string | undefined;
}

/** The record of each server: cases have numbers without gaps, also when many come at once. */
export interface CaseLog {
  /** Writes a case down, and has it told in the log channel. @throws {StoreError} */
  record(guildId: string, entry: NewCase): Promise<Case>;
  /** The same for whoever goes on without it where that fails, which is logged; never rejects. */
  note(guildId: string, entry: NewCase): Promise<void>;
  get(guildId: string, number: number): Promise<Case | undefined>;
  list(guildId: string, page: CasePage): Promise<readonly Case[]>;
  /** All cases of a server, oldest first. @param skip called for each that cannot be read */
  all(guildId: string, skip?: () => void): AsyncIterable<Case>;
  /** Tells, in the background, what an earlier program has not come to tell. */
  takeUp(): void;
  /** Waits for what is being written and told. */
  stop(): Promise<void>;
}
