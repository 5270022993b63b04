import { randomUUID } from 'node:crypto';
import type { Guilds } from '../../guilds/repository.ts';
import type { Clock } from '../../lib/clock.ts';
import { sentencesFor } from '../../locales/index.ts';
import type { Documents } from '../../storage/document.ts';
import { recordBlock, type Whom } from './block-case.ts';
import type { CaseLog } from './case.ts';
import type { Block, StrikeBy } from './standing.ts';
import {
  holdingBlock,
  nextBlock,
  type StandingDocument,
  type Strike,
  standingKey,
  strikesAt,
  withBlock,
  withCase,
  withStrike,
} from './standing-document.ts';

/** What came of a strike. */
interface Struck {
  readonly strikes: number;
  readonly block: Block | undefined;
}

/** Strikes against one person at a time. Each operation rejects with a StoreError when the store fails. */
interface Striking {
  strike(whom: Whom, by: StrikeBy): Promise<Struck>;
  /** Writes down what is missing of strikes in whose middle the program has ended. */
  finishAll(whom: Whom): Promise<void>;
}

interface StrikingParts {
  readonly documents: Documents<StandingDocument>;
  readonly guilds: Guilds;
  readonly cases: Pick<CaseLog, 'record'>;
  readonly clock: Clock;
}

/** A strike counts from the first thing that is written; all else follows from it, once. */
export function createStriking({ documents, guilds, cases, clock }: StrikingParts): Striking {
  async function finish(whom: Whom, strike: Strike): Promise<Struck> {
    const { guildId, userId } = whom;
    const { at, byId, reason, about, once = '' } = strike;
    const { strikes: policy, locale = 'en-US' } = await guilds.of(guildId).get();
    const standing = await documents.get(standingKey(whom));
    const sofar = standing.strikes.slice(0, indexOf(standing, once) + 1);
    const count = strikesAt({ strikes: sofar }, policy, at).length;
    const { number: caseNumber } = await cases.record(guildId, {
      ...{ kind: 'struck', userId, byId, reason, about, once: `strike:${userId}:${once}` },
      detail: sentencesFor(locale).cases.detail.strikes(count),
    });
    const next = nextBlock(count, policy, { present: holdingBlock(standing, at), now: at });
    const hasEnded = next?.until !== undefined && next.until <= clock.now();
    const by = { reason, byId: undefined, about: caseNumber };
    const block =
      next === undefined || hasEnded
        ? undefined
        : await recordBlock({ guilds, cases }, whom, {
            ...{ ...next, ...by, once: `strike-block:${userId}:${once}` },
          });
    await documents.change(standingKey(whom), (present) => {
      const finished = withCase(present, strike, caseNumber);
      return block === undefined ? finished : withBlock(finished, block);
    });
    return { strikes: count, block };
  }

  async function finishAll(whom: Whom): Promise<void> {
    const { strikes } = await documents.get(standingKey(whom));
    for (const strike of strikes) if (strike.caseNumber === undefined) await finish(whom, strike);
  }

  return {
    finishAll,
    strike: async (whom, { once = randomUUID(), byId, reason, about }) => {
      const strike: Strike = { at: clock.now(), byId, once, reason, about };
      const standing = await documents.change(standingKey(whom), (present) =>
        indexOf(present, once) < 0 ? withStrike(present, strike) : present,
      );
      const given = standing.strikes[indexOf(standing, once)];
      if (given?.caseNumber === undefined) return finish(whom, given ?? strike);
      const { strikes: policy } = await guilds.of(whom.guildId).get();
      return { strikes: strikesAt(standing, policy, clock.now()).length, block: undefined };
    },
  };
}

function indexOf({ strikes }: StandingDocument, once: string): number {
  return strikes.findIndex((strike) => strike.once === once);
}
