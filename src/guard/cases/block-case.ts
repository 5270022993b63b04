import type { Guilds } from '../../guilds/repository.ts';
import { sentencesFor } from '../../locales/index.ts';
import { timeOf } from '../../views/case-line.ts';
import type { CaseLog } from './case.ts';
import type { Block } from './standing.ts';

/** A person in a server. */
export interface Whom {
  readonly guildId: string;
  readonly userId: string;
}

/** A block that is to be. */
export interface NewBlock {
  /** Milliseconds since the Unix epoch; undefined: until somebody lifts it. */
  readonly until: number | undefined;
  readonly reason?: string | undefined;
  /** Undefined where it comes of a rule. */
  readonly byId: string | undefined;
  readonly about?: number | undefined;
  readonly once?: string;
}

interface BlockCaseParts {
  readonly guilds: Guilds;
  readonly cases: Pick<CaseLog, 'record'>;
}

/** Writes down the case of a block. @returns the block that it tells of @throws {StoreError} */
export async function recordBlock(
  { guilds, cases }: BlockCaseParts,
  { guildId, userId }: Whom,
  { until, ...by }: NewBlock,
): Promise<Block> {
  const { locale = 'en-US' } = await guilds.of(guildId).get();
  const { detail: words } = sentencesFor(locale).cases;
  const detail = until === undefined ? words.forever : words.until(timeOf(until));
  const told = { kind: 'blocked', userId, ...by, detail } as const;
  const { number: caseNumber } = await cases.record(guildId, told);
  return { caseNumber, until, reason: by.reason, appealed: false };
}
