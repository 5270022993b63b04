import {
  type APIApplicationCommandChannelOption,
  ApplicationCommandOptionType,
  ChannelType,
} from 'discord.js';
import { type CommandPath, wording } from '../../src/locales/wording.ts';

/** A channel in which the bot is to post for those who moderate. */
export function staffChannelOption(path: CommandPath): APIApplicationCommandChannelOption {
  return {
    type: ApplicationCommandOptionType.Channel,
    ...wording(path),
    channel_types: [
      ChannelType.GuildText,
      ChannelType.GuildAnnouncement,
      ChannelType.PublicThread,
      ChannelType.PrivateThread,
    ],
  };
}
