import type { JsonObject } from '../json.ts';
import { interactionType } from '../protocol.ts';
import type { RegisteredCommand } from '../world/commands.ts';
import type { Standpoint } from '../world/interaction.ts';
import { messageJson } from '../world/message-json.ts';
import type { MessageRecord, UserRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';
import { findCommand, findMenu } from './available.ts';
import { pressData, selectData } from './components.ts';
import type { UploadedFile } from './files.ts';
import { type Deed, startInteraction, uploadLimit } from './interact.ts';
import { type Invocation, toChoices, toInvocation } from './invocation.ts';
import type { SeenModal } from './modal.ts';
import { type FieldValue, fillModal } from './modal-values.ts';
import { offeredCommands, offeredMenus, type SeenCommand } from './offered.ts';
import {
  fillOptions,
  nestOptions,
  type OptionSetting,
  type OptionValue,
  partialOptions,
} from './options.ts';
import { say } from './say.ts';
import { isVisible, type SeenMessage, seeMessage } from './seen.ts';

/** A user as handed to a test. */
export interface SandboxUser {
  readonly id: string;
  readonly username: string;
}

/** A server as handed to a test. */
export interface SandboxGuild {
  readonly id: string;
  readonly name: string;
}

/** A channel as handed to a test. */
export interface SandboxChannel {
  readonly id: string;
  readonly name: string;
}

/**
 * Where a person is: in a channel of a server, with the bot, or in a conversation of their own, or with
 * others, where the bot is not and they have it installed for themselves.
 */
export type Place =
  | { readonly guild: SandboxGuild; readonly channel: SandboxChannel }
  | { readonly directMessage: true }
  | { readonly userInstall: true; readonly others?: readonly SandboxUser[] };

/** A scripted person in one place. It can do only what Discord's client would let it do there. */
export class Person {
  readonly user: SandboxUser;
  readonly place: Place;
  readonly #world: World;
  readonly #who: { readonly user: UserRecord; readonly at: Standpoint };

  constructor(world: World, identity: { user: UserRecord; place: Place; at: Standpoint }) {
    this.#world = world;
    this.user = identity.user;
    this.place = identity.place;
    this.#who = { user: identity.user, at: identity.at };
  }

  /** The channel this person is in. */
  get channelId(): string {
    return this.#who.at.channel.id;
  }

  /** The slash commands that this person can run here, by name. */
  commands(): SeenCommand[] {
    return offeredCommands(this.#world, this.#who);
  }

  /** The names of the message menus that this person can use here. */
  menus(): string[] {
    return offeredMenus(this.#world, this.#who);
  }

  /**
   * Runs a slash command.
   * @param command its name, with group and subcommand after blanks
   * @throws Error when it is not registered for this place, or a value does not fit its option
   */
  async run(command: string, options: Record<string, OptionValue> = {}): Promise<Invocation> {
    const chosen = findCommand(this.#world, this.#who, command);
    const filling = fillOptions(this.#setting(), chosen.options, options);
    // Without files nothing is waited for: the interaction exists when the call returns.
    const filled = filling instanceof Promise ? await filling : filling;
    const data = {
      ...this.#commandData(chosen.command),
      ...optionsMember(nestOptions(chosen.path, filled.options)),
      ...(Object.keys(filled.resolved).length === 0 ? {} : { resolved: filled.resolved }),
    };
    return this.#act({ type: interactionType.command, data });
  }

  /**
   * Types into an option and sees suggestions.
   * @param options what stands in the options so far
   * @param focused the option being typed into
   * @throws Error when the option offers none, or the bot does not answer within 3 s
   */
  async autocomplete(
    command: string,
    options: Record<string, string>,
    focused: string,
  ): Promise<{ name: string; value: string | number }[]> {
    const chosen = findCommand(this.#world, this.#who, command);
    const partial = partialOptions(chosen.options, options, focused);
    const data = {
      ...this.#commandData(chosen.command),
      options: nestOptions(chosen.path, partial),
    };
    const deed = { type: interactionType.autocomplete, data };
    return toChoices(await startInteraction(this.#world, this.#who, deed).settlement);
  }

  /**
   * Presses a button.
   * @param button its label, emoji or custom id
   * @throws Error when this person does not see it, or it cannot be pressed
   */
  async press(messageId: string, button: string): Promise<Invocation> {
    const message = this.#visible(messageId);
    const data = pressData(message, button);
    return this.#act({ type: interactionType.component, data, sourceMessageId: message.id });
  }

  /** Chooses in a select menu. @throws Error when it is not there, or the choice does not fit it */
  async select(messageId: string, customId: string, values: string[]): Promise<Invocation> {
    const message = this.#visible(messageId);
    const data = selectData(this.#setting(), message, { customId, values });
    return this.#act({ type: interactionType.component, data, sourceMessageId: message.id });
  }

  /** Fills in a modal and sends it. @throws Error when a value does not fit its field */
  async submit(modal: SeenModal, values: Record<string, FieldValue>): Promise<Invocation> {
    const filled = await fillModal(this.#setting(), modal, values);
    const openedBy = [...this.#world.interactions.values()].find(
      (one) => one.id === modal.interactionId,
    );
    if (openedBy?.user.id !== this.user.id) throw new Error('The modal was shown to someone else');
    const data = {
      custom_id: modal.customId,
      components: filled.components,
      ...(Object.keys(filled.resolved).length === 0 ? {} : { resolved: filled.resolved }),
    };
    const { sourceMessageId } = openedBy;
    return this.#act({ type: interactionType.modal, data, sourceMessageId, openedBy });
  }

  /** Uses a message menu. @throws Error when it is not registered here, or the message is not seen */
  async menu(name: string, messageId: string): Promise<Invocation> {
    const command = findMenu(this.#world, this.#who, name);
    const message = this.#visible(messageId);
    const data = {
      ...this.#commandData(command),
      target_id: message.id,
      resolved: { messages: { [message.id]: messageJson(this.#world, message) } },
    };
    return this.#act({ type: interactionType.command, data, targetMessageId: message.id });
  }

  /** Writes a message of their own here. @returns its id */
  async say(content: string, files: readonly UploadedFile[] = []): Promise<string> {
    return await say(this.#world, this.#who, { content, files });
  }

  /** What this person sees here, oldest first. */
  messages(): SeenMessage[] {
    const view = { channelId: this.channelId, userId: this.user.id };
    return [...this.#world.messages.values()]
      .filter((message) => isVisible(message, view))
      .map((message) => seeMessage(this.#world, message));
  }

  async #act(deed: Deed): Promise<Invocation> {
    const { interaction, settlement } = startInteraction(this.#world, this.#who, deed);
    return toInvocation(this.#world, interaction, await settlement);
  }

  #visible(messageId: string): MessageRecord {
    const message = this.#world.messages.get(messageId);
    const view = { channelId: this.channelId, userId: this.user.id };
    if (message === undefined || !isVisible(message, view)) {
      throw new Error(`${this.user.username} sees no message ${messageId} here`);
    }
    return message;
  }

  #commandData(command: RegisteredCommand): JsonObject {
    const { id, name, type, guildId } = command;
    return { id, name, type, ...(guildId === undefined ? {} : { guild_id: guildId }) };
  }

  #setting(): OptionSetting {
    const { user, at } = this.#who;
    return { world: this.#world, guild: at.guild, attachmentSizeLimit: uploadLimit(user, at) };
  }
}

function optionsMember(options: JsonObject[]): JsonObject {
  return options.length === 0 ? {} : { options };
}
