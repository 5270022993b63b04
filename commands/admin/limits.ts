import { ApplicationCommandOptionType } from 'discord.js';
import { type Intention, tell } from '../../src/discord/definitions.ts';
import { mostJobsAtOnce } from '../../src/guilds/guild.ts';
import { wording } from '../../src/locales/wording.ts';
import { serverLimits } from '../../src/views/server-settings.ts';
import { changed } from './changed.ts';
import type { CommandPart, StaffUse } from './part.ts';

const { Integer: count, String: words, Subcommand: subcommand } = ApplicationCommandOptionType;

/** Typed to have nothing set. */
const none = 'none';

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
  return tell(serverLimits(await changed(use, change), prices, text));
}
