import { PermissionFlagsBits } from 'discord.js';
import type { SandboxChannel, SeenMessage } from '../../discord/index.ts';
import { Actor } from '../actor.ts';
import { check, type Guide, hasFiles } from '../guide.ts';

/** A server with people of every rank, and the channels and roles that its admins have made. */
export interface Cast {
  readonly guide: Guide;
  /** A member without special rights. */
  readonly ada: Actor;
  /** Their account was made today. */
  readonly newcomer: Actor;
  /** They may moderate members. */
  readonly mod: Actor;
  /** They may manage the server. */
  readonly admin: Actor;
  /** Not for everybody; nothing is set for it yet. */
  readonly staff: SandboxChannel;
  readonly log: SandboxChannel;
  /** A role that nobody has. */
  readonly friends: string;
  readonly moderators: string;
}

/** One part of the page. */
export type Scene = (cast: Cast) => Promise<void>;

const longAgo = Date.UTC(2021, 4, 3);

export function openCast(guide: Guide): Cast {
  const { discord, guild, channel } = guide.stage;
  const open = (name: string, isPrivate: boolean): SandboxChannel =>
    openChannel(guide, name, { isPrivate });
  const role = (name: string, permissions?: bigint): string => {
    const { id } = discord.createRole(guild, { name, ...(permissions && { permissions }) });
    guide.page.introduce(id, `@${name}`);
    return id;
  };
  const join = (
    name: string,
    joinedAt: number,
    member: { permissions?: bigint; roles?: string[] },
  ) => {
    const user = discord.createUser({ username: name, createdAt: joinedAt });
    discord.setMember(guild, user, { ...member, joinedAt });
    return new Actor(guide, `@${name}`, discord.person(user, { guild, channel }));
  };
  const moderators = role('moderators', PermissionFlagsBits.ModerateMembers);
  return {
    guide,
    ada: new Actor(guide, '@ada', guide.ada),
    newcomer: join('newcomer', Date.now() - 3_600_000, {}),
    mod: join('mod', longAgo, { roles: [moderators] }),
    admin: join('admin', longAgo, { permissions: PermissionFlagsBits.ManageGuild }),
    staff: open('staff', true),
    log: open('log', true),
    friends: role('friends'),
    moderators,
  };
}

/** Opens a channel whose name the page knows. */
export function openChannel(
  { stage, page }: Guide,
  name: string,
  settings: { readonly isPrivate?: boolean; readonly nsfw?: boolean } = {},
): SandboxChannel {
  const channel = stage.discord.createChannel(stage.guild, { name, ...settings });
  page.introduce(channel.id, `#${name}`);
  return channel;
}

/** The picture that comes for all to see of what somebody asks for; the page tells only the asking. */
export async function draw({ guide }: Cast, actor: Actor, prompt: string): Promise<SeenMessage> {
  const asked = await actor.run('imagine', { prompt });
  const picture = await guide.answer(asked, hasFiles, `the picture of ${prompt}`);
  check(!picture.ephemeral, 'everybody sees the picture');
  return picture;
}

/** The newest message of the bot in a channel whose text matches, once it is there. */
export function posting(
  { guide, admin }: Cast,
  channel: SandboxChannel,
  pattern: RegExp,
): Promise<SeenMessage> {
  const { discord, guild } = guide.stage;
  const reader = discord.person(admin.person.user, { guild, channel });
  return discord.waitFor(
    () => reader.messages().findLast((one) => !one.ephemeral && pattern.test(one.content)),
    `${pattern.source} in #${channel.name}`,
  );
}

/** A message once nothing can be decided about it any more. @param isOver what else must be so */
export function settled(
  { guide }: Cast,
  { id }: SeenMessage,
  isOver: (message: SeenMessage) => boolean = () => true,
): Promise<SeenMessage> {
  const { discord } = guide.stage;
  return discord.waitFor(() => {
    const now = discord.message(id);
    return now?.buttons.length === 0 && isOver(now) && now;
  }, 'the decision in its message');
}
