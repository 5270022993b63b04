import { type Clock, systemClock } from '../../src/lib/clock.ts';
import type { Gateway } from './gateway/gateway.ts';
import { closeParts, openParts, type SandboxParts } from './parts.ts';
import {
  Person,
  type Place,
  type SandboxChannel,
  type SandboxGuild,
  type SandboxUser,
} from './person/person.ts';
import { type SeenMessage, seeMessage } from './person/seen.ts';
import { messageFlag } from './protocol.ts';
import type { Faults } from './rest/faults.ts';
import type { RateLimits } from './rest/rate-limits.ts';
import type { RecordedRequest, Violation } from './rest/record.ts';
import type { RegisteredCommand } from './world/commands.ts';
import type { Standpoint } from './world/interaction.ts';
import { type ChannelSettings, directStandpoint, elsewhereStandpoint } from './world/places.ts';
import type { ChannelRecord, RoleRecord } from './world/records.ts';
import * as residents from './world/residents.ts';
import { forwardMessage, postAsStranger, type StrangersMessage } from './world/strangers.ts';
import { deleteMessage } from './world/write.ts';

/** A local Discord over real sockets on 127.0.0.1, with people who can be told what to do. */
export class DiscordSandbox {
  readonly #parts: SandboxParts;

  private constructor(parts: SandboxParts) {
    this.#parts = parts;
  }

  /**
   * Starts one.
   * @param options `clock` owns every time the bot can see (the machine's by default); `port` 0 for any free one
   */
  static async start(options: { clock?: Clock; port?: number } = {}): Promise<DiscordSandbox> {
    return new DiscordSandbox(await openParts(options.clock ?? systemClock, options.port ?? 0));
  }

  /** Ends every socket and timer. */
  async stop(): Promise<void> {
    await closeParts(this.#parts);
  }

  /** The bot's REST base, without the version. */
  get apiUrl(): string {
    return this.#parts.apiUrl;
  }

  /** The only bot token that works here. */
  get token(): string {
    return this.#parts.token;
  }

  get application(): { readonly id: string } {
    return { id: this.#parts.world.applicationId };
  }

  /** The bot's connection, and what can be done to it. */
  get gateway(): Gateway {
    return this.#parts.gateway;
  }

  /** Faults on request. */
  get faults(): Faults {
    return this.#parts.faults;
  }

  /** Sizes of the rate-limit buckets. */
  get rateLimits(): RateLimits {
    return this.#parts.rateLimits;
  }

  /** All commands registered now. */
  get commands(): readonly RegisteredCommand[] {
    return this.#parts.world.commands.all;
  }

  /** Requests of the bot, oldest first; bounded. */
  get requests(): readonly RecordedRequest[] {
    return this.#parts.recorder.requests;
  }

  /** What the bot did that no correct bot does. */
  get violations(): readonly Violation[] {
    return this.#parts.recorder.violations;
  }

  /** @throws Error that lists every violation, when there is one */
  assertClean(): void {
    this.#parts.recorder.assertClean();
  }

  createGuild(options: residents.GuildOptions = {}): SandboxGuild {
    return residents.settleGuild(this.#parts.world, options);
  }

  /** Opens a channel of a server, or a thread or a forum post with a parent of its own. */
  createChannel(guild: SandboxGuild, options: residents.ChannelOptions = {}): SandboxChannel {
    return residents.settleChannel(this.#parts.world, guild.id, options);
  }

  /** Changes what a channel is like. @throws Error when there is no such channel */
  setChannel(channelId: string, settings: ChannelSettings): void {
    residents.changeChannel(this.#parts.world, channelId, settings);
  }

  createUser(options: residents.UserOptions): SandboxUser {
    return residents.settleUser(this.#parts.world, options);
  }

  createRole(guild: SandboxGuild, options: { name: string; permissions?: bigint }): RoleRecord {
    return residents.settleRole(this.#parts.world, guild.id, options);
  }

  /** Says what a member may do beyond `@everyone`, and which roles they have. */
  setMember(guild: SandboxGuild, user: SandboxUser, options: residents.MemberOptions): void {
    residents.settleMember(this.#parts.world, { guildId: guild.id, userId: user.id }, options);
  }

  /** Lets all members of a server use a command, whatever permissions it asks for by default. */
  openCommand(guild: SandboxGuild, name: string): void {
    this.#parts.world.commands.open(guild.id, name);
  }

  /** Puts a user somewhere, ready to do things. */
  person(user: SandboxUser, place: Place): Person {
    const { world } = this.#parts;
    const record = residents.userOf(world, user.id);
    let at: Standpoint;
    if ('guild' in place) {
      const ids = { guildId: place.guild.id, channelId: place.channel.id };
      at = residents.guildStandpoint(world, ids);
      residents.settleMember(world, { guildId: ids.guildId, userId: user.id });
    } else {
      const others = 'others' in place ? (place.others ?? []) : [];
      const all = [record, ...others.map(({ id }) => residents.userOf(world, id))];
      at =
        'directMessage' in place
          ? directStandpoint(world, record)
          : elsewhereStandpoint(world, all);
    }
    return new Person(world, { user: record, place, at });
  }

  /** A message, whoever sees it. */
  message(id: string): SeenMessage | undefined {
    const message = this.#parts.world.messages.get(id);
    return message === undefined ? undefined : seeMessage(this.#parts.world, message);
  }

  /**
   * Writes a message of somebody who is neither scripted nor the bot: it may have embeds and
   * components, as those of other bots have.
   * @returns its id
   */
  post(channel: SandboxChannel, message: StrangersMessage): Promise<string> {
    return postAsStranger(this.#parts.world, this.#channel(channel.id), message);
  }

  /** Forwards a message into a channel. @returns the id of the new message */
  forward(messageId: string, channel: SandboxChannel, author: SandboxUser): string {
    const { world } = this.#parts;
    const message = world.messages.get(messageId);
    if (message === undefined) throw new Error(`There is no message ${messageId}`);
    return forwardMessage(world, message, {
      channel: this.#channel(channel.id),
      authorId: author.id,
    });
  }

  #channel(id: string): ChannelRecord {
    const channel = this.#parts.world.channels.get(id);
    if (channel === undefined) throw new Error(`There is no channel ${id}`);
    return channel;
  }

  /**
   * Makes the tokens of all interactions void whose answers everybody sees, as after a quarter of an
   * hour: those that one person sees can be changed in no other way. What was still to be filled in
   * says then that nobody did.
   */
  expireTokens(): void {
    const { interactions, messages } = this.#parts.world;
    for (const interaction of interactions.values()) {
      const message = messages.get(interaction.originalId ?? '');
      if (message === undefined || message.ephemeralFor !== undefined) continue;
      interaction.isVoid = true;
      if ((message.body.flags & messageFlag.loading) === 0) continue;
      const flags = message.body.flags & ~messageFlag.loading;
      message.body = { ...message.body, flags, content: 'The application did not respond' };
    }
    this.#parts.world.changed();
  }

  /** Takes a message away, as a moderator would. */
  deleteMessage(id: string): void {
    const message = this.#parts.world.messages.get(id);
    if (message === undefined) throw new Error(`There is no message ${id}`);
    deleteMessage(this.#parts.world, message);
  }

  /** Calls back after anything changed. @returns a function that ends it */
  onChange(listener: () => void): () => void {
    return this.#parts.world.watchers.onChange(listener);
  }

  /**
   * Waits until a probe finds something, looking again after each change.
   * @param what named in the failure
   * @param timeoutMs real time, 20 s by default
   * @throws Error when it does not come in time
   */
  waitFor<T>(
    probe: () => T | undefined | null | false,
    what: string,
    timeoutMs = 20_000,
  ): Promise<T> {
    return this.#parts.world.watchers.waitFor(probe, what, timeoutMs);
  }
}
