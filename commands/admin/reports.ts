import {
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ChannelType,
  type ChatInputCommandInteraction,
} from 'discord.js';
import { type Intention, type Tools, tell } from '../../src/discord/definitions.ts';
import type { GuildRepository } from '../../src/guilds/repository.ts';
import { wording } from '../../src/locales/wording.ts';
import { serverReports } from '../../src/views/server-settings.ts';
import { changed } from './changed.ts';

export const reportsOption: APIApplicationCommandSubcommandOption = {
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
};

/** Where reports of pictures are posted in a server. */
export async function changeReports(
  { options }: ChatInputCommandInteraction,
  server: GuildRepository,
  { text }: Tools,
): Promise<Intention> {
  const channel = options.getChannel('channel');
  const isOff = options.getBoolean('off') === true;
  if (channel !== null && isOff) {
    const { 'admin.reports.channel': one, 'admin.reports.off': other } = text.commands;
    return tell(text.display.reports.either(one.name, other.name));
  }
  const isNamed = channel !== null || isOff;
  const change = isNamed ? { reportChannel: channel?.id } : {};
  return tell(serverReports(await changed(server, change), text));
}
