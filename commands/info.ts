import { ApplicationCommandType, type ChatInputCommandInteraction } from 'discord.js';
import { defineCommand, type Tools } from '../src/discord/definitions.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { readOwnDefaults } from '../src/discord/own-defaults.ts';
import { countOwnJobs, ownLiveJobs } from '../src/discord/own-load.ts';
import type { Job } from '../src/jobs/job.ts';
import { withDeadline } from '../src/lib/deadline.ts';
import { wording } from '../src/locales/wording.ts';
import { standingFlags } from '../src/plan/standing-flags.ts';
import type { Upstream } from '../src/upstreams/port.ts';
import { type InfoScene, infoText, type Service } from '../src/views/info.ts';
import { sentence } from '../src/views/message.ts';

/** How long an upstream may take to say what is left on its account. */
const balanceWithinMs = 5_000;

export const info = defineCommand({
  data: {
    type: ApplicationCommandType.ChatInput,
    ...wording('info'),
    ...everywhere(),
  },
  run: (interaction, tools) => ({
    kind: 'work',
    run: async (signal) => {
      const [services, own] = await Promise.all([
        readServices(tools, signal),
        readOwn(interaction, tools),
      ]);
      return sentence(infoText({ ...own, services, prices: tools.prices }, tools.text));
    },
  }),
});

function readServices({ board, upstreams }: Tools, signal: AbortSignal): Promise<Service[]> {
  const loads = new Map(board.load().map((load) => [load.upstream, load]));
  return Promise.all(
    [...upstreams.values()].map(async (upstream) => {
      const { running = 0, waiting = 0 } = loads.get(upstream.name) ?? {};
      return { name: upstream.name, running, waiting, balance: await balanceOf(upstream, signal) };
    }),
  );
}

async function balanceOf(upstream: Upstream, signal: AbortSignal): Promise<Service['balance']> {
  try {
    return await withDeadline(signal, balanceWithinMs, (limited) => upstream.balance(limited));
  } catch {
    // The person is told that it is not known; why is for the log of the transport.
    return 'unknown';
  }
}

async function readOwn(
  interaction: ChatInputCommandInteraction,
  tools: Tools,
): Promise<Omit<InfoScene, 'services' | 'prices'>> {
  const { jobs, clock, upstreams, defaultUpstream } = tools;
  const { id } = interaction.user;
  const [live, count, defaults, usages] = await Promise.all([
    ownLiveJobs(jobs, id),
    countOwnJobs(jobs, id),
    readOwnDefaults(interaction, tools),
    readUsages(tools),
  ]);
  const upstream = upstreams.get(defaultUpstream);
  const { prompt } = standingFlags({ ...defaults, upstream, now: clock.now() });
  const waiting = live.filter(isWaiting).length;
  return {
    ...count,
    ...defaults,
    usages,
    running: live.length - waiting,
    waiting,
    flags: prompt.flags,
  };
}

async function readUsages({ visit, moderation }: Tools): Promise<InfoScene['usages']> {
  const { guild, visitor } = visit;
  const { guildId: id } = visitor;
  if (guild === undefined || id === null) return undefined;
  return moderation.quota.usageOf({ ...guild, id }, visitor);
}

function isWaiting({ state }: Job): boolean {
  return state === 'asked' || state === 'queued';
}
