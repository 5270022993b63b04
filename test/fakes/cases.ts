import { ManualClock } from '../../sandbox/manual-clock.ts';
import { type CaseRecord, createCaseLog } from '../../src/guard/cases/case-log.ts';
import { createStandings, type PeopleStandings } from '../../src/guard/cases/standings.ts';
import type { Guild } from '../../src/guilds/guild.ts';
import { createGuilds, type Guilds } from '../../src/guilds/repository.ts';
import { createMemoryStore } from '../../src/storage/memory.ts';
import type { Store } from '../../src/storage/store.ts';
import { MemoryLog } from './log.ts';

export const server = '100000000000000001';
export const person = '300000000000000001';
export const moderator = '300000000000000002';

/** The record of servers over a store, and a Discord that takes every message or none. */
export interface CaseRig {
  readonly cases: CaseRecord;
  readonly standings: PeopleStandings;
  readonly guilds: Guilds;
  readonly clock: ManualClock;
  readonly log: MemoryLog;
  /** What was posted, and where. */
  readonly posts: { readonly channelId: string; readonly content: string }[];
  /** How often it was tried in vain. */
  readonly refusals: () => number;
  /** From now on Discord takes messages, or does not. */
  takes(all: boolean): void;
  /** From now on it takes no message with these words. */
  objectsTo(...words: readonly string[]): void;
  set(settings: Partial<Guild>): Promise<void>;
}

export function caseRig(
  store: Store = createMemoryStore(),
  clock: ManualClock = new ManualClock(Date.UTC(2026, 0, 1)),
): CaseRig {
  const guilds = createGuilds(store);
  const log = new MemoryLog();
  const posts: { channelId: string; content: string }[] = [];
  let isTaking = true;
  let forbidden: readonly string[] = [];
  let refused = 0;
  const cases = createCaseLog({
    store,
    guilds,
    clock,
    logger: log.logger,
    post: (channelId, { content }) => {
      const isRejected = isTaking && forbidden.some((word) => content.includes(word));
      if (isTaking && !isRejected) {
        posts.push({ channelId, content });
        return Promise.resolve({ kind: 'posted' });
      }
      refused += 1;
      return Promise.resolve({ kind: 'refused', isRejected });
    },
  });
  return {
    cases,
    standings: createStandings({ store, guilds, cases, clock }),
    guilds,
    clock,
    log,
    posts,
    refusals: () => refused,
    takes: (all) => {
      isTaking = all;
    },
    objectsTo: (...words) => {
      forbidden = words;
    },
    set: async (settings) => {
      await guilds.of(server).change((guild) => ({ ...guild, ...settings }));
    },
  };
}
