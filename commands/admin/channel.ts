import { ApplicationCommandOptionType, ChannelType } from 'discord.js';
import { wording } from '../../src/locales/wording.ts';
import type { CommandPart } from './part.ts';
import { changeRule, ruleOption } from './rules.ts';

/** What may be used in a channel and its threads. */
export const channel: CommandPart = {
  option: ruleOption('channel', {
    type: ApplicationCommandOptionType.Channel,
    ...wording('admin.channel.channel'),
    channel_types: [
      ChannelType.GuildText,
      ChannelType.GuildAnnouncement,
      ChannelType.GuildForum,
      ChannelType.GuildVoice,
      ChannelType.GuildStageVoice,
      ChannelType.PublicThread,
      ChannelType.PrivateThread,
      ChannelType.AnnouncementThread,
    ],
  }),
  run: (use) => changeRule(use, 'channel', use.interaction.options.getChannel('channel')?.id),
};
