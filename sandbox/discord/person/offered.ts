import { type JsonObject, numberOf, objectsOf, textOf } from '../json.ts';
import { commandType, optionType } from '../protocol.ts';
import type { Standpoint } from '../world/interaction.ts';
import type { UserRecord } from '../world/records.ts';
import type { World } from '../world/world.ts';
import { isUsable } from './available.ts';

/** An option of a command as a person sees it while typing. */
export interface SeenOption {
  /** 3 string, 4 integer, 5 boolean, 6 user, 7 channel, 8 role, 9 mentionable, 10 number, 11 file. */
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  readonly autocomplete: boolean;
  readonly choices: readonly { readonly name: string; readonly value: string | number }[];
  readonly minValue?: number;
  readonly maxValue?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
}

/** A command as a person is offered it: group and subcommand stand in its name, after blanks. */
export interface SeenCommand {
  readonly name: string;
  readonly description: string;
  readonly options: readonly SeenOption[];
}

interface Somebody {
  readonly user: UserRecord;
  readonly at: Standpoint;
}

/** Every slash command that somebody can run where they stand, by name. */
export function offeredCommands(world: World, who: Somebody): SeenCommand[] {
  return usable(world, who, commandType.chat)
    .flatMap(({ name, definition }) => unfold(name, definition))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** The names of what somebody can do with a message where they stand. */
export function offeredMenus(world: World, who: Somebody): string[] {
  return usable(world, who, commandType.message).map(({ name }) => name);
}

function usable(world: World, who: Somebody, type: number): World['commands']['all'] {
  return world.commands.all.filter((one) => one.type === type && isUsable(world, one, who));
}

/** A command, or each of its subcommands. */
function unfold(name: string, definition: JsonObject): SeenCommand[] {
  const options = objectsOf(definition['options']);
  const nested = options.filter(
    ({ type }) => type === optionType.subcommand || type === optionType.group,
  );
  if (nested.length > 0) {
    return nested.flatMap((inner) => unfold(`${name} ${textOf(inner['name']) ?? ''}`, inner));
  }
  const description = textOf(definition['description']) ?? '';
  return [{ name, description, options: options.map(seeOption) }];
}

function seeOption(option: JsonObject): SeenOption {
  return {
    type: numberOf(option['type']) ?? 0,
    name: textOf(option['name']) ?? '',
    description: textOf(option['description']) ?? '',
    required: option['required'] === true,
    autocomplete: option['autocomplete'] === true,
    choices: objectsOf(option['choices']).map((choice) => ({
      name: textOf(choice['name']) ?? '',
      value: numberOf(choice['value']) ?? textOf(choice['value']) ?? '',
    })),
    ...bound('minValue', option['min_value']),
    ...bound('maxValue', option['max_value']),
    ...bound('minLength', option['min_length']),
    ...bound('maxLength', option['max_length']),
  };
}

function bound<K extends string>(key: K, value: JsonObject[string]): Partial<Record<K, number>> {
  return typeof value === 'number' ? ({ [key]: value } as Record<K, number>) : {};
}
