import type { Person } from '../../sandbox/discord/index.ts';
import type { Harness } from './harness.ts';

type User = Person['user'];
/** Puts somebody somewhere. */
export type Settle = (easel: Harness, user: User) => Person;
type Places = readonly (readonly [name: string, settle: Settle])[];

const inText: Settle = ({ discord, guild, channel }, user) =>
  discord.person(user, { guild, channel });

const inThread: Settle = ({ discord, guild }, user) => {
  return discord.person(user, { guild, channel: discord.createChannel(guild, { thread: {} }) });
};

const inPost: Settle = ({ discord, guild }, user) => {
  const channel = discord.createChannel(guild, { name: 'foxes', thread: { forum: true } });
  return discord.person(user, { guild, channel });
};

/** In the conversation of somebody with the bot. */
export const directly: Settle = ({ discord }, user) =>
  discord.person(user, { directMessage: true });

const whereItMayNotSend: Settle = ({ discord, guild }, user) => {
  const channel = discord.createChannel(guild, { botMaySend: false });
  return discord.person(user, { guild, channel });
};

const whereItMayNotLook: Settle = ({ discord, guild }, user) => {
  const channel = discord.createChannel(guild, { botMayView: false });
  return discord.person(user, { guild, channel });
};

const withSomebodyElse: Settle = ({ discord }, user) => discord.person(user, { userInstall: true });

const amongFriends: Settle = ({ discord }, user) => {
  const others = ['bob', 'eve'].map((username) => discord.createUser({ username }));
  return discord.person(user, { userInstall: true, others });
};

const inForeignServer: Settle = ({ discord }, user) => {
  const guild = discord.createGuild({ name: 'Elsewhere', hasBot: false });
  return discord.person(user, { guild, channel: discord.createChannel(guild) });
};

/** Where the bot may change its messages as long as they stand. */
export const homes: Places = [
  ['in a channel of a server', inText],
  ['in a thread', inThread],
  ['in a forum post', inPost],
  ['in direct messages with the bot', directly],
  ['where the bot may not send messages', whereItMayNotSend],
];

/** Where its messages can be changed for 15 minutes only, since the bot is not a member there. */
export const foreignPlaces: Places = [
  ['in direct messages with somebody else', withSomebodyElse],
  ['in a group of friends', amongFriends],
  ['in a server that has not installed the bot', inForeignServer],
];

/** The same where a server has the bot, but the channel does not let it in. */
export const closedPlaces: Places = [['where the bot may not view the channel', whereItMayNotLook]];
