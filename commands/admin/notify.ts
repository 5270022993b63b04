import { ApplicationCommandOptionType } from 'discord.js';
import { type Intention, tell } from '../../src/discord/definitions.ts';
import type { Guild } from '../../src/guilds/guild.ts';
import { sentencesFor } from '../../src/locales/index.ts';
import { wording } from '../../src/locales/wording.ts';
import { mention } from '../../src/views/case-line.ts';
import { sentence } from '../../src/views/message.ts';
import { serverNotify } from '../../src/views/server-staff.ts';
import { changed, type GuildChange } from './changed.ts';
import type { CommandPart, StaffUse } from './part.ts';
import { staffChannelOption } from './staff-channel.ts';

const { Boolean: flag, Integer: count, Role: role, Subcommand } = ApplicationCommandOptionType;

/** Where those who moderate a server are told what needs them, and who is notified. */
export const notify: CommandPart = {
  option: {
    type: Subcommand,
    ...wording('admin.notify'),
    options: [
      staffChannelOption('admin.notify.channel'),
      { type: role, ...wording('admin.notify.role') },
      { type: count, ...wording('admin.notify.warn_at'), min_value: 1, max_value: 100 },
      { type: flag, ...wording('admin.notify.off') },
    ],
  },
  run: changeNotify,
};

async function changeNotify(use: StaffUse): Promise<Intention> {
  const { interaction, tools } = use;
  const { text } = tools;
  const channel = interaction.options.getChannel('channel');
  const isOff = interaction.options.getBoolean('off') === true;
  if (channel !== null && isOff) {
    const { 'admin.notify.channel': one, 'admin.notify.off': other } = text.commands;
    return tell(text.cases.admin.either(one.name, other.name));
  }
  if (isOff) {
    const { review } = await use.server.get();
    // Nothing that waits could be decided.
    if (review.prompts || review.results) return tell(text.access.panel.needsStaffKept);
  }
  if (channel === null) return tell(shown(await changed(use, wish(use)), use, false));
  return { kind: 'work', run: async () => sentence(await tryOut(use, channel.id)) };
}

/** What is to be changed beside the channel. */
function wish({ interaction: { options } }: StaffUse): (guild: Guild) => GuildChange {
  const chosen = options.getRole('role');
  const warnAt = options.getInteger('warn_at');
  const isOff = options.getBoolean('off') === true;
  return ({ quota }) => ({
    ...(chosen === null ? {} : { staffRole: chosen.id }),
    ...(warnAt === null ? {} : { quota: { ...quota, warnAt } }),
    ...(isOff ? { reportChannel: undefined, staffRole: undefined } : {}),
  });
}

/** Set only where a message arrives. */
async function tryOut(use: StaffUse, reportChannel: string): Promise<string> {
  const { interaction, guildId, tools } = use;
  const { admin } = sentencesFor(interaction.guildLocale ?? 'en-US').cases;
  const line = admin.testNotice(mention(interaction.user.id));
  const posted = await tools.messages.post(reportChannel, sentence(line));
  if (posted.kind === 'refused')
    return tools.text.cases.admin.cannotPostFiles(`<#${reportChannel}>`);
  const isPublic = await tools.messages.isForEverybody(guildId, reportChannel);
  const rest = wish(use);
  const guild = await changed(use, (before) => ({ ...rest(before), reportChannel }));
  await tools.desk.lookAtHeld(guildId);
  return shown(guild, use, isPublic === true);
}

function shown(guild: Guild, { tools }: StaffUse, isPublic: boolean): string {
  return serverNotify(guild, isPublic, tools.text);
}
