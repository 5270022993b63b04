import { PermissionFlagsBits } from 'discord.js';
import type {
  Invocation,
  Person,
  SandboxChannel,
  SeenMessage,
} from '../../../sandbox/discord/index.ts';
import { type Harness, openHarness } from '../harness.ts';

/** A server with people of every rank, a staff channel and a log channel, both set. */
export interface Cast {
  readonly easel: Harness;
  /** They may do nothing special. */
  readonly ada: Person;
  readonly bob: Person;
  /** They may moderate members. */
  readonly mod: Person;
  readonly otherMod: Person;
  /** They may manage the server. */
  readonly manager: Person;
  readonly staff: SandboxChannel;
  readonly log: SandboxChannel;
  /** A person as they look into another channel. */
  readonly at: (person: Person, channel: SandboxChannel) => Person;
  /** What the bot has posted in a channel, oldest first. */
  readonly posted: (channel: SandboxChannel) => readonly SeenMessage[];
  /** A message in a channel, once one is there whose text matches. */
  readonly posting: (channel: SandboxChannel, pattern: RegExp) => Promise<SeenMessage>;
  /** The finished picture that somebody asks for. */
  readonly picture: (person: Person, prompt?: string) => Promise<SeenMessage>;
  /** What somebody alone is told. */
  readonly told: (invocation: Invocation) => Promise<string>;
}

/** A whole server is set up before each test, which takes a while on a busy machine. */
export const setUpMs = 30_000;

export async function openCast(options: Parameters<typeof openHarness>[0] = {}): Promise<Cast> {
  const easel = await openHarness(options);
  const { discord, guild } = easel;
  const withRight = (name: string, permissions: bigint): Person => {
    const person = easel.person(name);
    discord.setMember(guild, person.user, { permissions });
    return person;
  };
  const staff = discord.createChannel(guild, { name: 'staff', isPrivate: true });
  const log = discord.createChannel(guild, { name: 'log' });
  const manager = withRight('manager', PermissionFlagsBits.ManageGuild);
  const { ModerateMembers } = PermissionFlagsBits;
  const reader = discord.person(manager.user, { guild, channel: staff });
  const readers = new Map<string, Person>([[staff.id, reader]]);
  const at = (person: Person, channel: SandboxChannel): Person =>
    discord.person(person.user, { guild, channel });
  const posted = (channel: SandboxChannel): readonly SeenMessage[] => {
    const known = readers.get(channel.id) ?? at(manager, channel);
    readers.set(channel.id, known);
    return known.messages().filter(({ ephemeral }) => !ephemeral);
  };
  await easel.reading(await manager.run('admin notify', { channel: staff.id }), /posted in/);
  await easel.reading(await manager.run('admin log', { channel: log.id }), /told in/);
  return {
    easel,
    ada: easel.person('ada'),
    bob: easel.person('bob'),
    mod: withRight('mod', ModerateMembers),
    otherMod: withRight('other-mod', ModerateMembers),
    manager,
    staff,
    log,
    at,
    posted,
    posting: (channel, pattern) =>
      discord.waitFor(
        () => posted(channel).find(({ content }) => pattern.test(content)),
        `a message that matches ${pattern.source}`,
      ),
    picture: async (person, prompt = 'a red fox') => {
      const picture = await easel.finished(await person.run('imagine', { prompt }));
      await ended(easel, picture);
      return picture;
    },
    told: async (invocation) => {
      const message = await easel.reading(invocation, /./);
      if (!message.ephemeral) throw new Error(`Everybody sees: ${message.content}`);
      return message.content;
    },
  };
}

/** Nothing more is done for the job of a message, whose id stands in it. */
export async function ended(easel: Harness, { content }: SeenMessage): Promise<void> {
  const [, jobId = ''] = /^-# (\w{12,})/m.exec(content) ?? [];
  await easel.logged(`"jobId":"${jobId}","state":"done"`);
}
