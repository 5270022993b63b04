import { type JsonObject, listOf, textOf } from '../json.ts';
import { commandType, context, optionType } from '../protocol.ts';
import { optionsOf, type RegisteredCommand } from '../world/commands.ts';
import type { Standpoint } from '../world/interaction.ts';
import { memberPermissions } from '../world/places.ts';
import type { UserRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';

/** A command someone can run here, down to the subcommand. */
export interface Chosen {
  readonly command: RegisteredCommand;
  /** Group and subcommand names on the way. */
  readonly path: readonly { readonly name: string; readonly type: number }[];
  /** The options of the subcommand, or of the command. */
  readonly options: readonly JsonObject[];
}

/**
 * Finds what a person typed among what is registered for where they stand.
 * @param typed the command, with group and subcommand after blanks
 * @throws Error that says why it cannot be run here
 */
export function findCommand(
  world: World,
  who: { user: UserRecord; at: Standpoint },
  typed: string,
): Chosen {
  const [name = '', ...rest] = typed.split(' ');
  const command = findByName(world, who, { name, type: commandType.chat });
  let options = optionsOf(command.definition);
  const path: { name: string; type: number }[] = [];
  for (const part of rest) {
    const next = options.find((one) => isNested(one) && one['name'] === part);
    if (next === undefined) throw new Error(`/${name} has no subcommand "${part}"`);
    path.push({ name: part, type: Number(next['type']) });
    options = optionsOf(next);
  }
  if (options.some(isNested)) throw new Error(`/${typed} needs a subcommand`);
  return { command, path, options };
}

/** Finds a message menu. @throws Error when there is none of this name here */
export function findMenu(
  world: World,
  who: { user: UserRecord; at: Standpoint },
  name: string,
): RegisteredCommand {
  return findByName(world, who, { name, type: commandType.message });
}

function findByName(
  world: World,
  who: { user: UserRecord; at: Standpoint },
  wanted: { name: string; type: number },
): RegisteredCommand {
  const here = world.commands.all.filter(
    (one) => one.type === wanted.type && one.name === wanted.name,
  );
  if (here.length === 0) throw new Error(`No command "${wanted.name}" is registered`);
  const obstacle = (one: RegisteredCommand): string | undefined => obstacleTo(world, one, who);
  const fitting = here.filter((one) => obstacle(one) === undefined);
  const command = fitting.find((one) => one.guildId !== undefined) ?? fitting[0];
  if (command !== undefined) return command;
  const why = here.map(obstacle).join('; ');
  throw new Error(`"${wanted.name}" cannot be used here: ${why}`);
}

/** Whether somebody can use a command where they stand. */
export function isUsable(
  world: World,
  command: RegisteredCommand,
  who: { user: UserRecord; at: Standpoint },
): boolean {
  return obstacleTo(world, command, who) === undefined;
}

function obstacleTo(
  world: World,
  command: RegisteredCommand,
  who: { user: UserRecord; at: Standpoint },
): string | undefined {
  return refusal(command, who) ?? missingRight(world, command, who);
}

function refusal(command: RegisteredCommand, who: { at: Standpoint }): string | undefined {
  const { at } = who;
  const { definition } = command;
  if (command.guildId !== undefined) {
    if (command.guildId !== at.guild?.id) return 'it belongs to another server';
  } else {
    if (!listOf(definition['contexts']).includes(at.context)) return 'not in this context';
    const isForeign = at.context === context.elsewhere || at.guild?.hasBot === false;
    const needed = isForeign ? 1 : at.context === context.guild ? 0 : undefined;
    const types = listOf(definition['integration_types']);
    if (needed !== undefined && !types.includes(needed)) return 'not for this kind of install';
  }
  if (definition['nsfw'] === true && at.guild !== undefined && !at.channel.nsfw) {
    return 'the channel is not age-restricted';
  }
  return undefined;
}

function missingRight(
  world: World,
  { name, definition }: RegisteredCommand,
  { at, user }: { user: UserRecord; at: Standpoint },
): string | undefined {
  const required = textOf(definition['default_member_permissions']);
  if (at.guild === undefined || required === undefined) return undefined;
  if (world.commands.isOpen(at.guild.id, name)) return undefined;
  const own = memberPermissions(at.guild, user.id);
  const isAdministrator = own === (1n << 53n) - 1n;
  const has = required === '0' ? isAdministrator : (own & BigInt(required)) === BigInt(required);
  return has ? undefined : 'the member lacks the permission';
}

function isNested(option: JsonObject): boolean {
  return option['type'] === optionType.subcommand || option['type'] === optionType.group;
}
