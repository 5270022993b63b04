import { ApplicationCommandOptionType } from 'discord.js';
import { type Intention, tell } from '../../src/discord/definitions.ts';
import { mostJobsAtOnce } from '../../src/guilds/guild.ts';
import type { Quota } from '../../src/guilds/moderation/limits.ts';
import { wording } from '../../src/locales/wording.ts';
import { paceLines } from '../../src/views/quota-settings.ts';
import { serverLimits } from '../../src/views/server-settings.ts';
import { changed } from './changed.ts';
import type { CommandPart, StaffUse } from './part.ts';

const { Integer: count, String: words, Subcommand: subcommand } = ApplicationCommandOptionType;

/** Typed to have nothing set. */
const none = 'none';
/** As `quotaSchema` has them. */
const mostRunning = 100;
const longestCooldown = 86_400;

/** How much may be asked for at once in a server. */
export const limits: CommandPart = {
  option: {
    type: subcommand,
    ...wording('admin.limits'),
    options: [
      {
        type: count,
        ...wording('admin.limits.jobs_at_once'),
        min_value: 1,
        max_value: mostJobsAtOnce,
      },
      { type: words, ...wording('admin.limits.confirm_above'), max_length: 20 },
      { type: count, ...wording('admin.limits.running'), min_value: 0, max_value: mostRunning },
      {
        type: count,
        ...wording('admin.limits.cooldown'),
        min_value: 0,
        max_value: longestCooldown,
      },
    ],
  },
  run: changeLimits,
};

async function changeLimits(use: StaffUse): Promise<Intention> {
  const { interaction } = use;
  const { prices, text } = use.tools;
  const jobsAtOnce = interaction.options.getInteger('jobs_at_once');
  const typed = interaction.options.getString('confirm_above')?.trim();
  const change: { jobsAtOnce?: number; confirmAbove?: number | undefined } = {};
  if (jobsAtOnce !== null) change.jobsAtOnce = jobsAtOnce;
  if (typed === none) change.confirmAbove = undefined;
  else if (typed !== undefined) {
    if (!/^\d{1,9}(\.\d{1,9})?$/.test(typed)) return tell(text.admin.notAPrice);
    change.confirmAbove = Number(typed);
  }
  const pace = paceIn(use);
  const guild = await changed(
    use,
    pace === undefined ? change : ({ quota }) => ({ ...change, quota: { ...quota, ...pace } }),
  );
  return tell([serverLimits(guild, prices, text), ...paceLines(guild, text)].join('\n'));
}

/** @returns what was typed about the pace of each person; undefined: nothing */
function paceIn({
  interaction: { options },
}: StaffUse): Pick<Quota, 'running' | 'cooldownSeconds'> | undefined {
  const running = options.getInteger('running');
  const cooldown = options.getInteger('cooldown');
  if (running === null && cooldown === null) return undefined;
  return {
    ...(running === null ? {} : { running: running === 0 ? undefined : running }),
    ...(cooldown === null ? {} : { cooldownSeconds: cooldown === 0 ? undefined : cooldown }),
  };
}
