import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PermissionFlagsBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { type BotProcess, startBot } from '../../../sandbox/bot-process.ts';
import type { Invocation } from '../../../sandbox/discord/index.ts';
import { openStage, type Stage } from '../../../sandbox/stage.ts';
import { readEntry } from '../../../src/guard/quota/entry.ts';
import { caseSchema } from '../../../src/guilds/moderation/case.ts';
import { jobSchema } from '../../../src/jobs/job.ts';
import { openStore } from '../../../src/storage/open.ts';

const people = 200;
const most = 50;

/** What a person sees in the end. */
type Outcome = 'picture' | 'refused' | 'unclear' | 'unheard' | 'waiting';

/** The bot as a process of its own, so that it can die for real. */
describe('two hundred people at once against a limit of fifty jobs', () => {
  let stage: Stage;
  let folder: string;
  let bots: BotProcess[];
  let storeUrl: string;
  /** Who has asked. */
  let askers: Map<Invocation, string>;

  const start = async (): Promise<BotProcess> => {
    const environment = { ...stage.environment(storeUrl), UPSTREAM_SLOTS: '16' };
    const bot = await startBot(environment, inject('bot'));
    bots.push(bot);
    return bot;
  };
  const prompts = (): unknown[] => stage.upstream.submits.map(({ body }) => body['prompt']);

  beforeEach(async () => {
    stage = await openStage({ pace: { paceMs: 200, cellSize: 64 } });
    folder = await mkdtemp(join(tmpdir(), 'easel-many-'));
    storeUrl = `sqlite://${join(folder, 'easel.sqlite')}`;
    bots = [];
    askers = new Map();
  });

  afterEach(async () => {
    for (const bot of bots) await bot.end('SIGTERM');
    await stage.stop();
    await rm(folder, { recursive: true });
  });

  const setLimit = async (): Promise<void> => {
    const manager = stage.person('manager');
    stage.discord.setMember(stage.guild, manager.user, {
      permissions: PermissionFlagsBits.ManageGuild,
    });
    const answer = await manager.run('admin quota', { who: 'server', per: 'day', jobs: most });
    await stage.discord.waitFor(() => answer.message().content.startsWith('Set'), 'the limit');
  };

  const ask = async (prompt: string): Promise<Invocation> => {
    const person = stage.person(prompt.replaceAll(' ', ''));
    const invocation = await person.run('imagine', { prompt });
    askers.set(invocation, person.user.id);
    return invocation;
  };

  /** Everybody asks in the same moment. */
  const askAll = (round: string): Promise<Invocation[]> =>
    Promise.all(Array.from({ length: people }, (_, index) => ask(`fox ${round} ${index}`)));

  /** Waits until nothing more happens for any of them. */
  const settled = (all: readonly Invocation[]): Promise<boolean> =>
    stage.discord.waitFor(() => countOf(all, 'waiting') === 0, 'the end of all', 90_000);

  /**
   * On a busy machine some answers come too late for Discord, and what was counted for them is given
   * back: others ask until nothing is left of the limit.
   * @returns everybody who has asked
   */
  const askOn = async (before: readonly Invocation[]): Promise<readonly Invocation[]> => {
    const asked = [...before];
    while (countOf(asked, 'picture') + countOf(asked, 'unclear') < most) {
      const invocation = await ask(`late fox ${asked.length}`);
      await settled([invocation]);
      asked.push(invocation);
    }
    return asked;
  };

  const countOf = (all: readonly Invocation[], outcome: Outcome): number =>
    all.filter((one) => outcomeOf(one) === outcome).length;

  /** What stands in the store once the bot has ended. */
  const read = async (): Promise<{ readonly counted: string[]; readonly paid: string[] }> => {
    const store = await openStore(storeUrl);
    const entries = await store.list('ledger:');
    const jobs = await store.list('jobs:');
    await store.close();
    const counted = entries.flatMap(({ key, value }) => {
      const entry = readEntry(key, value);
      return entry === undefined || entry.state === 'refunded' ? [] : [entry.jobId];
    });
    const paid = jobs.flatMap(({ value }) => {
      const { id, cost } = jobSchema.parse(value);
      return cost.state === 'refunded' ? [] : [id];
    });
    return { counted, paid };
  };

  /** Whoever was told that it is refused, and whom the record knows nothing of. */
  const unrecorded = async (
    all: readonly Invocation[],
  ): Promise<readonly (string | undefined)[]> => {
    const store = await openStore(storeUrl);
    const documents = await store.list('cases:');
    await store.close();
    const cases = documents.map(({ value }) => caseSchema.parse(value));
    const numbers = cases.map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    const known = new Set(cases.flatMap(({ kind, userId }) => (kind === 'refused' ? userId : [])));
    const told = all.filter((one) => outcomeOf(one) === 'refused').map((one) => askers.get(one));
    return told.filter((userId) => userId === undefined || !known.has(userId));
  };

  it('fifty are drawn, a hundred and fifty are refused kindly, and the ledger agrees', async () => {
    const bot = await start();
    await setLimit();
    const together = await askAll('one');
    await settled(together);
    const asked = await askOn(together);
    expect(countOf(asked, 'picture')).toBe(most);
    const unheard = countOf(asked, 'unheard');
    expect(countOf(asked, 'refused')).toBe(asked.length - most - unheard);
    expect(new Set(prompts()).size).toBe(most);
    expect(prompts()).toHaveLength(most);
    expect(await bot.end('SIGTERM')).toBe(0);
    const { counted, paid } = await read();
    expect(counted).toHaveLength(most);
    expect(paid).toEqual(counted);
    expect(await unrecorded(asked)).toEqual([]);
    stage.discord.assertClean();
  }, 200_000);

  it.each([1, 30])(
    'killed when %i have reached the upstream: never more than fifty do, and the ledger agrees',
    async (count) => {
      const bot = await start();
      await setLimit();
      const asking = askAll('one');
      const isMiddle = (): boolean => prompts().length >= count;
      // On a busy machine fewer may have been heard in time: it dies all the same.
      await stage.upstream.waitFor(isMiddle, 'the middle', 20_000).catch(() => asking);
      await bot.end('SIGKILL');
      const first = await asking;
      expect(await unrecorded(first)).toEqual([]);
      const second = await start();
      await settled(first);
      const others = await askAll('two');
      await settled(others);
      const all = await askOn([...first, ...others]);
      expect(await second.end('SIGTERM')).toBe(0);
      expect(await unrecorded(all)).toEqual([]);
      expect(new Set(prompts()).size).toBe(prompts().length);
      const { counted, paid } = await read();
      expect(paid).toEqual(counted);
      expect(counted).toHaveLength(most);
      expect(prompts().length).toBeLessThanOrEqual(most);
      // A submit that the death has cut off may never have arrived: it counts until that is known.
      expect(prompts().length).toBeGreaterThanOrEqual(most - countOf(all, 'unclear'));
    },
    200_000,
  );
});

/** @returns `unheard` where Discord has had no answer in time */
function outcomeOf(invocation: Invocation): Outcome {
  if (invocation.outcome === 'no-response') return 'unheard';
  const { attachments, content, ephemeral } = invocation.message();
  if (attachments.length > 0) return 'picture';
  if (content.includes('nobody knows')) return 'unclear';
  if (ephemeral && content.includes(`${most} jobs a day`)) return 'refused';
  return 'waiting';
}
