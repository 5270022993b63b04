import type { Guilds } from '../../guilds/repository.ts';
import type { Clock } from '../../lib/clock.ts';
import { Turns } from '../../lib/turns.ts';
import { openDocuments } from '../../storage/document.ts';
import { scan } from '../../storage/scan.ts';
import type { Store } from '../../storage/store.ts';
import type { Whom } from './block-case.ts';
import { createBlocking } from './blocking.ts';
import type { Case, CaseLog } from './case.ts';
import type { Block, Standings } from './standing.ts';
import {
  blockAt,
  holdingBlock,
  isFinished,
  newStanding,
  type StandingDocument,
  type Strike,
  standingKey,
  standingSchema,
  strikesAt,
  withBlock,
} from './standing-document.ts';
import { createStriking } from './striking.ts';

/** What is known of a person who stands in a server. */
export interface Standing {
  /** Those that count now, oldest first. */
  readonly strikes: readonly Strike[];
  /** The block that holds now. */
  readonly block: Block | undefined;
}

/** Who blocks or unblocks, and why. */
export interface Decision {
  readonly byId: string;
  readonly reason?: string | undefined;
  /** The number of the case that it goes on with. */
  readonly about?: number | undefined;
}

/** What moderators do beside striking. Each operation rejects with a StoreError when the store fails. */
export interface PeopleStandings extends Standings {
  of(guildId: string, userId: string): Promise<Standing>;
  /**
   * Blocks somebody, instead of whatever held before.
   * @param decision `hours` undefined: until somebody lifts it
   */
  block(
    guildId: string,
    userId: string,
    decision: Decision & { readonly hours?: number | undefined },
  ): Promise<Block>;
  /** Lifts the block. @returns the case; undefined where none holds */
  unblock(guildId: string, userId: string, decision: Decision): Promise<Case | undefined>;
  /** Lifts one block, by the number of its case, without a case of its own: that is its ruling's. */
  lift(guildId: string, userId: string, caseNumber: number | undefined): Promise<void>;
  /**
   * Asks once for a block to be lifted.
   * @returns the case that asks, or why there is none
   */
  appeal(guildId: string, userId: string, appeal: Appeal): Promise<Case | 'already' | 'gone'>;
  /** How many people are blocked now. */
  countBlocked(guildId: string): Promise<number>;
}

interface Appeal {
  /** Of the block. */
  readonly caseNumber: number;
  readonly reason: string;
}

interface StandingsParts {
  readonly store: Store;
  readonly guilds: Guilds;
  readonly cases: Pick<CaseLog, 'record'>;
  readonly clock: Clock;
}

const hourMs = 60 * 60_000;

/** One after another for each person, so that every strike sees all before it. */
export function createStandings({ store, guilds, cases, clock }: StandingsParts): PeopleStandings {
  const documents = openDocuments(store, { schema: standingSchema, initial: newStanding });
  const turns = new Turns();
  const striking = createStriking({ documents, guilds, cases, clock });
  const blocking = createBlocking({ documents, guilds, cases });

  /** In its turn: writes down what the end of the program has left out. */
  async function finish(whom: Whom): Promise<StandingDocument> {
    const key = standingKey(whom);
    const standing = await documents.get(key);
    if (isFinished(standing)) return standing;
    await striking.finishAll(whom);
    await blocking.finish(whom);
    return documents.get(key);
  }

  /** The same, for whoever only looks: nobody waits for a turn where everything is there. */
  async function look(whom: Whom): Promise<StandingDocument> {
    const key = standingKey(whom);
    const standing = await documents.get(key);
    return isFinished(standing) ? standing : turns.take(key, () => finish(whom));
  }

  const presentBlock = async (whom: Whom): Promise<Block | undefined> =>
    blockAt(await finish(whom), clock.now());

  return {
    blockOf: async (guildId, userId) => blockAt(await look({ guildId, userId }), clock.now()),
    strike: (guildId, userId, by) =>
      turns.take(standingKey({ guildId, userId }), async () => {
        await finish({ guildId, userId });
        return striking.strike({ guildId, userId }, by);
      }),
    of: async (guildId, userId) => {
      const standing = await look({ guildId, userId });
      const { strikes: policy } = await guilds.of(guildId).get();
      const now = clock.now();
      return { strikes: strikesAt(standing, policy, now), block: blockAt(standing, now) };
    },
    block: (guildId, userId, { hours, ...decision }) =>
      turns.take(standingKey({ guildId, userId }), async () => {
        await finish({ guildId, userId });
        const until = hours === undefined ? undefined : clock.now() + hours * hourMs;
        return blocking.enter({ guildId, userId }, { about: undefined, ...decision, until });
      }),
    lift: (guildId, userId, caseNumber) =>
      turns.take(standingKey({ guildId, userId }), async () => {
        await documents.change(standingKey({ guildId, userId }), (standing) =>
          standing.block?.caseNumber === caseNumber ? withBlock(standing, undefined) : standing,
        );
      }),
    unblock: (guildId, userId, decision) =>
      turns.take(standingKey({ guildId, userId }), async () => {
        const key = standingKey({ guildId, userId });
        const block = await presentBlock({ guildId, userId });
        if (block === undefined) return undefined;
        const about = decision.about ?? block.caseNumber;
        const entry = { kind: 'unblocked', userId, ...decision, about } as const;
        const told = await cases.record(guildId, entry);
        await documents.change(key, (standing) => withBlock(standing, undefined));
        return told;
      }),
    appeal: (guildId, userId, { caseNumber, reason }) =>
      turns.take(standingKey({ guildId, userId }), async () => {
        const key = standingKey({ guildId, userId });
        const block = await presentBlock({ guildId, userId });
        if (block?.caseNumber !== caseNumber) return 'gone';
        if (block.appealed) return 'already';
        const entry = { kind: 'appealed', userId, reason, about: caseNumber } as const;
        const told = await cases.record(guildId, { ...entry, once: `appeal:${caseNumber}` });
        await documents.change(key, (standing) =>
          withBlock(standing, { ...block, appealed: true }),
        );
        return told;
      }),
    countBlocked: async (guildId) => {
      let count = 0;
      for await (const { value } of scan(store, standingKey({ guildId, userId: '' }))) {
        const standing = standingSchema.safeParse(value).data;
        if (standing !== undefined && holdingBlock(standing, clock.now()) !== undefined) count += 1;
      }
      return count;
    },
  };
}
