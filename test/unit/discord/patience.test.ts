import { ApplicationCommandType } from 'discord.js';
import { expect, it } from 'vitest';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import type { Tools } from '../../../src/discord/definitions.ts';
import { createPlaces } from '../../../src/discord/places.ts';
import { createRouter } from '../../../src/discord/router.ts';
import { checkHandedIn } from '../../../src/guard/handed-in.ts';
import { createModeration } from '../../../src/guard/moderation.ts';
import { createPressGuard } from '../../../src/guard/repeated-press.ts';
import { createGuilds } from '../../../src/guilds/repository.ts';
import { createSeriesRepository } from '../../../src/jobs/series/repository.ts';
import type { Patience } from '../../../src/lib/patience.ts';
import { createMemoryStore } from '../../../src/storage/memory.ts';
import type { Store } from '../../../src/storage/store.ts';
import { memberWith, slashCommand } from '../../fakes/interactions.ts';
import { imagineOf } from '../../fakes/jobs.ts';
import { MemoryLog } from '../../fakes/log.ts';
import { FakeMedia } from '../../fakes/media.ts';
import { noPrices } from '../../fakes/prices.ts';
import { limitOf, quotaOf } from '../../fakes/quota.ts';
import { FakeRest } from '../../fakes/rest.ts';
import { toolsOf } from '../../fakes/router.ts';
import { settle } from '../../fakes/settle.ts';

const guildId = '400000000000000001';
const forever = (): Promise<never> => new Promise(() => undefined);

/** What was counted takes so long to be read. */
function slowStore(clock: ManualClock, slowMs: number): Store {
  const store = createMemoryStore();
  return {
    ...store,
    list: async (prefix, options) => {
      if (prefix.startsWith('ledger:')) {
        await new Promise<void>((resolve) => {
          clock.after(slowMs, resolve);
        });
      }
      return store.list(prefix, options);
    },
  };
}

/** Somebody hands in a picture in a thread of a server with limits, just after a start. */
async function ask(slowMs: number) {
  const clock = new ManualClock(Date.UTC(2026, 10, 22));
  const { logger } = new MemoryLog();
  const store = slowStore(clock, slowMs);
  const guilds = createGuilds(store);
  await guilds.of(guildId).change((guild) => ({ ...guild, quota: quotaOf([limitOf(9)]) }));
  const base = toolsOf(clock);
  const moderation = createModeration({
    ...{ store, guilds, clock, logger, jobs: base.jobs, prices: noPrices, moderationWords: [] },
    series: createSeriesRepository(store),
    post: () => Promise.resolve({ kind: 'refused' }),
  });
  const media = new FakeMedia();
  media.download = forever;
  const rest = new FakeRest();
  rest.request = forever;
  const since = clock.now();
  let answered:
    | { readonly kind: string; readonly afterMs: number; readonly toWrite: number }
    | undefined;
  const refuse = (): Promise<never> => Promise.reject(new Error('Not expected here'));
  const run = async (_interaction: unknown, tools: Tools) => {
    await checkHandedIn([{ name: 'image', url: 'https://cdn.example/1.png' }], tools);
    const draft = { request: imagineOf(), upstream: 'midjourney-proxy', private: false } as const;
    return { kind: 'start', draft } as const;
  };
  const router = createRouter({
    registry: {
      commands: [
        {
          data: { name: 'imagine', description: 'x', type: ApplicationCommandType.ChatInput },
          run,
        },
      ],
      ...{ buttons: [], menus: [], selects: [], forms: [] },
    },
    responder: {
      ...{ defer: refuse, deferUpdate: refuse, update: refuse, ask: refuse, tell: refuse },
      suggest: refuse,
    },
    executor: {
      carryOut: ({ kind }, _interaction, patience?: Patience) => {
        const toWrite = patience?.leftToWrite(1_200) ?? Number.NaN;
        answered = { kind, afterMs: clock.now() - since, toWrite };
        return Promise.resolve();
      },
    },
    places: createPlaces({ rest: { bot: rest }, clock, logger }),
    presses: createPressGuard(clock),
    ...{ clock, logger },
    tools: { ...base, media, moderation },
  });
  const thread = { parentId: '400000000000000009', isAgeRestricted: undefined };
  const told = { ...thread, roleIds: [], memberSince: undefined, managerIds: [] };
  const interaction = slashCommand('imagine', memberWith(0n, guildId));
  void router.handle(interaction, told);
  for (let ms = 0; ms < 6_000 && answered === undefined; ms += 50) {
    await settle();
    clock.advance(50);
  }
  return answered;
}

it('what somebody waits for before an answer takes less than three seconds all together', async () => {
  const answered = await ask(60_000);
  // That it is counted takes too long: they are told so.
  expect(answered?.kind).toBe('tell');
  expect(answered?.afterMs).toBeLessThanOrEqual(2_000);
});

it('what was counted is read while they wait for something else, and there is time to write', async () => {
  const answered = await ask(1_500);
  expect(answered?.kind).toBe('start');
  expect(answered?.afterMs).toBeLessThanOrEqual(2_000);
  expect((answered?.afterMs ?? 0) + (answered?.toWrite ?? 0)).toBeLessThanOrEqual(2_450);
  expect(answered?.toWrite).toBeGreaterThan(300);
});
