import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type ChatInputCommandInteraction,
} from 'discord.js';
import { defineCommand, type Intention, type Tools, tell } from '../src/discord/definitions.ts';
import { forServerManagers } from '../src/discord/everywhere.ts';
import { checkSavedFlags } from '../src/guard/saved-flags.ts';
import { mayManageServer } from '../src/guard/server-rights.ts';
import { mostJobsAtOnce } from '../src/guilds/guild.ts';
import type { GuildRepository } from '../src/guilds/repository.ts';
import { wording } from '../src/locales/wording.ts';
import { midjourney } from '../src/prompt/catalogue.ts';
import { maxSavedFlags } from '../src/prompt/limits.ts';
import { offeredModels } from '../src/prompt/offered-models.ts';
import { namesModel } from '../src/prompt/saved-flags.ts';
import { serverDefaults, serverLimits } from '../src/views/server-settings.ts';
import { changed } from './admin/changed.ts';
import { changeDisplay, displayOption } from './admin/display.ts';
import { changeReports, reportsOption } from './admin/reports.ts';

const { Integer: count, String: words, Subcommand: subcommand } = ApplicationCommandOptionType;

/** Typed or chosen to have nothing set. */
const none = 'none';

export const admin = defineCommand({
  data: {
    type: ApplicationCommandType.ChatInput,
    ...wording('admin'),
    ...forServerManagers(),
    options: [
      {
        type: subcommand,
        ...wording('admin.defaults'),
        options: [
          {
            type: words,
            ...wording('admin.defaults.version'),
            choices: [none, ...offeredModels(midjourney).map(({ id }) => id)].map((value) => {
              return { name: value, value };
            }),
          },
          {
            type: words,
            ...wording('admin.defaults.flags'),
            max_length: maxSavedFlags,
          },
        ],
      },
      {
        type: subcommand,
        ...wording('admin.limits'),
        options: [
          {
            type: count,
            ...wording('admin.limits.jobs_at_once'),
            min_value: 1,
            max_value: mostJobsAtOnce,
          },
          {
            type: words,
            ...wording('admin.limits.confirm_above'),
            max_length: 20,
          },
        ],
      },
      displayOption,
      reportsOption,
    ],
  },

  run: (interaction, tools) => {
    const { guildId } = interaction;
    if (guildId === null || !mayManageServer(interaction)) return tell(tools.text.admin.notAllowed);
    const server = tools.guilds.of(guildId);
    const change = changes.get(interaction.options.getSubcommand()) ?? changeDefaults;
    return change(interaction, server, tools);
  },
});

/** By subcommand. */
const changes = new Map([
  ['defaults', changeDefaults],
  ['limits', changeLimits],
  ['display', changeDisplay],
  ['reports', changeReports],
]);

async function changeDefaults(
  interaction: ChatInputCommandInteraction,
  server: GuildRepository,
  tools: Tools,
): Promise<Intention> {
  const { text } = tools;
  const version = interaction.options.getString('version');
  const typed = interaction.options.getString('flags');
  const change: { version?: string | undefined; flags?: string | undefined } = {};
  if (version !== null) change.version = version === none ? undefined : version;
  if (typed?.trim() === none) change.flags = undefined;
  else if (typed !== null) {
    const check = checkSavedFlags(typed, tools);
    if (!check.ok) return tell(check.refusal);
    if (namesModel(check.flags, midjourney)) return tell(text.admin.versionInFlags);
    change.flags = check.flags;
  }
  return tell(serverDefaults(await changed(server, change), text));
}

async function changeLimits(
  interaction: ChatInputCommandInteraction,
  server: GuildRepository,
  { prices, text }: Tools,
): Promise<Intention> {
  const jobsAtOnce = interaction.options.getInteger('jobs_at_once');
  const typed = interaction.options.getString('confirm_above')?.trim();
  const change: { jobsAtOnce?: number; confirmAbove?: number | undefined } = {};
  if (jobsAtOnce !== null) change.jobsAtOnce = jobsAtOnce;
  if (typed === none) change.confirmAbove = undefined;
  else if (typed !== undefined) {
    if (!/^\d{1,9}(\.\d{1,9})?$/.test(typed)) return tell(text.admin.notAPrice);
    change.confirmAbove = Number(typed);
  }
  return tell(serverLimits(await changed(server, change), prices, text));
}
