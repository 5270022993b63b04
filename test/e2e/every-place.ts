import type { Person } from '../../sandbox/discord/index.ts';
import type { Harness } from './harness.ts';

type User = Person['user'];
/** Puts somebody somewhere. */
export type Settle = (easel: Harness, user: User) => Person;

/** Where the bot may change its messages as long as they stand. */
export const homes: readonly (readonly [name: string, settle: Settle])[] = [
  ['in a channel of a server', inText],
  ['in a thread', (easel, user) => inThread(easel, user, {})],
  ['in a forum post', (easel, user) => inThread(easel, user, { forum: true })],
  ['in direct messages with the bot', directly],
  [
    'where the bot may not send messages',
    (easel, user) => inClosed(easel, user, { botMaySend: false }),
  ],
];

/** Where its messages can be changed for 15 minutes only, since the bot is not a member there. */
export const foreignPlaces: readonly (readonly [name: string, settle: Settle])[] = [
  [
    'in direct messages with somebody else',
    (easel, user) => easel.discord.person(user, { userInstall: true }),
  ],
  [
    'in a group of friends',
    (easel, user) =>
      easel.discord.person(user, {
        userInstall: true,
        others: [somebody(easel, 'bob'), somebody(easel, 'eve')],
      }),
  ],
  [
    'in a server that has not installed the bot',
    (easel, user) => {
      const guild = easel.discord.createGuild({ name: 'Elsewhere', hasBot: false });
      const channel = easel.discord.createChannel(guild, { name: 'chat' });
      return easel.discord.person(user, { guild, channel });
    },
  ],
];

/** Where a server has the bot, but the channel does not let it in. */
export const closedPlaces: readonly (readonly [name: string, settle: Settle])[] = [
  [
    'where the bot may not view the channel',
    (easel, user) => inClosed(easel, user, { botMayView: false }),
  ],
];

/** The conversation of somebody with the bot. */
export function directly(easel: Harness, user: User): Person {
  return easel.discord.person(user, { directMessage: true });
}

function somebody(easel: Harness, username: string): User {
  return easel.discord.createUser({ username });
}

function inText({ discord, guild, channel }: Harness, user: User): Person {
  return discord.person(user, { guild, channel });
}

function inThread(easel: Harness, user: User, thread: { readonly forum?: true }): Person {
  const channel = easel.discord.createChannel(easel.guild, { name: 'foxes', thread });
  return easel.discord.person(user, { guild: easel.guild, channel });
}

function inClosed(
  easel: Harness,
  user: User,
  rights: { readonly botMayView?: boolean; readonly botMaySend?: boolean },
): Person {
  const channel = easel.discord.createChannel(easel.guild, { name: 'closed', ...rights });
  return easel.discord.person(user, { guild: easel.guild, channel });
}
