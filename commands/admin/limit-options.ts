import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ChannelType,
} from 'discord.js';
import { type Limit, type LimitScope, periods } from '../../src/guilds/moderation/limits.ts';
import { choiceOf, wording } from '../../src/locales/wording.ts';

/** Whose jobs are counted together, by the word that is chosen for it. */
export const whos = [
  'server',
  'person',
  'role',
  'channel',
] as const satisfies readonly LimitScope['kind'][];

/** As `limitSchema` has them. */
const bounds = { min_value: 0, max_value: 1_000_000_000 } as const;

/** The command for each unit, and its option for how much. */
export const limitCommands = {
  jobs: { path: 'admin.quota', amount: 'admin.quota.jobs' },
  money: { path: 'admin.budget', amount: 'admin.budget.amount' },
} as const;

const { String: words, Number: decimal, Integer: count } = ApplicationCommandOptionType;
const { Role: role, Channel: channel, Boolean: yes } = ApplicationCommandOptionType;

const channelTypes = [
  ...[ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildVoice],
  ChannelType.GuildForum,
  ...[ChannelType.PublicThread, ChannelType.PrivateThread, ChannelType.AnnouncementThread],
] as const;

/** What a limit is made of, as options of its command. */
export function limitOptions(unit: Limit['unit']): APIApplicationCommandBasicOption[] {
  const { path, amount } = limitCommands[unit];
  return [
    {
      type: words,
      ...wording(`${path}.who`),
      choices: whos.map((who) => choiceOf(who, ({ quota }) => quota.choices.who[who])),
    },
    {
      type: words,
      ...wording(`${path}.per`),
      choices: periods.map((per) => choiceOf(per, ({ quota }) => quota.choices.per[per])),
    },
    { ...(unit === 'jobs' ? { type: count } : { type: decimal }), ...bounds, ...wording(amount) },
    { type: role, ...wording(`${path}.role`) },
    { type: channel, ...wording(`${path}.channel`), channel_types: [...channelTypes] },
    { type: yes, ...wording(`${path}.clear`) },
  ];
}
