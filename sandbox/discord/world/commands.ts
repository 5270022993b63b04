import { isObject, type Json, type JsonObject, listOf, numberOf, textOf } from '../json.ts';
import { commandType, context } from '../protocol.ts';

/** A command as it stands registered. */
export interface RegisteredCommand {
  readonly id: string;
  readonly name: string;
  /** 1 slash, 2 user menu, 3 message menu. */
  readonly type: number;
  /** Set for a command of one server. */
  readonly guildId: string | undefined;
  /** As Discord hands it out. */
  readonly definition: JsonObject;
}

/** The registered commands: of all servers, and per server. */
export class CommandBook {
  #commands: RegisteredCommand[] = [];
  readonly #opened = new Set<string>();

  /** All of them, oldest first. */
  get all(): readonly RegisteredCommand[] {
    return this.#commands;
  }

  /** Those of one scope; `undefined` is the global one. */
  scope(guildId: string | undefined): RegisteredCommand[] {
    return this.#commands.filter((command) => command.guildId === guildId);
  }

  /** Adds one, or replaces the one of the same scope, type and name. */
  upsert(command: RegisteredCommand): void {
    const index = this.#commands.findIndex((known) => isSame(known, command));
    if (index === -1) this.#commands.push(command);
    else this.#commands[index] = command;
  }

  /** The one a new definition would replace. */
  find(
    wanted: Pick<RegisteredCommand, 'name' | 'type' | 'guildId'>,
  ): RegisteredCommand | undefined {
    return this.#commands.find((known) => isSame(known, wanted));
  }

  /** Replaces a scope as a whole. */
  replaceScope(guildId: string | undefined, commands: readonly RegisteredCommand[]): void {
    this.#commands = [
      ...this.#commands.filter((command) => command.guildId !== guildId),
      ...commands,
    ];
  }

  /** Lets all members of a server use commands of this name, as its settings for integrations can. */
  open(guildId: string, name: string): void {
    this.#opened.add(`${guildId} ${name}`);
  }

  /** Whether default permissions count for nothing there. */
  isOpen(guildId: string, name: string): boolean {
    return this.#opened.has(`${guildId} ${name}`);
  }

  /** Takes one away; whether there was one. */
  remove(id: string): boolean {
    const before = this.#commands.length;
    this.#commands = this.#commands.filter((command) => command.id !== id);
    return this.#commands.length < before;
  }
}

function isSame(
  one: Pick<RegisteredCommand, 'name' | 'type' | 'guildId'>,
  other: Pick<RegisteredCommand, 'name' | 'type' | 'guildId'>,
): boolean {
  return one.name === other.name && one.type === other.type && one.guildId === other.guildId;
}

/** Fields of a definition that are handed out again as they were given. */
const echoed = [
  'name_localizations',
  'description_localizations',
  'options',
  'default_member_permissions',
  'dm_permission',
] as const;

/** Builds the registered form of a definition that passed the rules. */
export function registered(
  definition: JsonObject,
  identity: { id: string; applicationId: string; guildId: string | undefined; version: string },
): RegisteredCommand {
  const type = numberOf(definition['type']) ?? commandType.chat;
  const name = textOf(definition['name']) ?? '';
  const global: JsonObject = {
    contexts: definition['contexts'] ?? defaultContexts(definition),
    integration_types: definition['integration_types'] ?? [0],
  };
  const permissions = definition['default_member_permissions'];
  return {
    id: identity.id,
    name,
    type,
    guildId: identity.guildId,
    definition: {
      id: identity.id,
      application_id: identity.applicationId,
      version: identity.version,
      name,
      type,
      description: textOf(definition['description']) ?? '',
      nsfw: definition['nsfw'] === true,
      ...pick(definition, echoed),
      default_member_permissions:
        typeof permissions === 'number' ? String(permissions) : (permissions ?? null),
      ...(identity.guildId === undefined ? global : { guild_id: identity.guildId }),
    },
  };
}

function defaultContexts(definition: JsonObject): Json {
  if (definition['dm_permission'] === false) return [context.guild];
  return [context.guild, context.botDirect, context.elsewhere];
}

function pick(from: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(
    keys.flatMap((key) => (from[key] === undefined ? [] : [[key, from[key]]])),
  );
}

/** The options of a definition, or of a subcommand in one. */
export function optionsOf(definition: JsonObject): JsonObject[] {
  return listOf(definition['options']).filter(isObject);
}
