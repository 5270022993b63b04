import { ApplicationCommandOptionType, ChannelType } from 'discord.js';
import { type Intention, tell } from '../../src/discord/definitions.ts';
import { wording } from '../../src/locales/wording.ts';
import { serverReports } from '../../src/views/server-settings.ts';
import { changed } from './changed.ts';
import type { CommandPart, StaffUse } from './part.ts';

/** Where reports of pictures are posted in a server. */
export const reports: CommandPart = {
  option: {
    type: ApplicationCommandOptionType.Subcommand,
    ...wording('admin.reports'),
    options: [
      {
        type: ApplicationCommandOptionType.Channel,
        ...wording('admin.reports.channel'),
        channel_types: [
          ChannelType.GuildText,
          ChannelType.GuildAnnouncement,
          ChannelType.PublicThread,
          ChannelType.PrivateThread,
        ],
      },
      { type: ApplicationCommandOptionType.Boolean, ...wording('admin.reports.off') },
    ],
  },
  run: changeReports,
};

async function changeReports(use: StaffUse): Promise<Intention> {
  const { options } = use.interaction;
  const { text } = use.tools;
  const channel = options.getChannel('channel');
  const isOff = options.getBoolean('off') === true;
  if (channel !== null && isOff) {
    const { 'admin.reports.channel': one, 'admin.reports.off': other } = text.commands;
    return tell(text.display.reports.either(one.name, other.name));
  }
  const isNamed = channel !== null || isOff;
  const change = isNamed ? { reportChannel: channel?.id } : {};
  return tell(serverReports(await changed(use, change), text));
}
