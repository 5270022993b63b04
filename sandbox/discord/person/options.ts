import { type Json, type JsonObject, nameIn, numberOf, objectsOf, textOf } from '../json.ts';
import { optionType } from '../protocol.ts';
import { roleJson } from '../world/guild-json.ts';
import { memberPermissions } from '../world/places.ts';
import type { GuildRecord } from '../world/records.ts';
import { channelJson, memberJson, uploadJson, userJson } from '../world/serialise.ts';
import type { World } from '../world/world.ts';
import { isUpload, type UploadedFile, upload } from './files.ts';

/** What a person can put into an option. Users, roles and channels are given by id. */
export type OptionValue = string | number | boolean | UploadedFile;

/** Options as the payload has them, with what their ids stand for. */
export interface FilledOptions {
  readonly options: JsonObject[];
  readonly resolved: JsonObject;
}

/** Where the values come from. */
export interface OptionSetting {
  readonly world: World;
  readonly guild: GuildRecord | undefined;
  readonly attachmentSizeLimit: number;
}

/**
 * Checks values against the registered options, as the client does before it sends.
 * @throws Error naming the first option that is unknown, missing or out of its bounds
 */
export function fillOptions(
  setting: OptionSetting,
  definitions: readonly JsonObject[],
  values: Readonly<Record<string, OptionValue>>,
): FilledOptions | Promise<FilledOptions> {
  checkNames(definitions, values);
  const files = definitions.flatMap((definition) => {
    const value = values[nameIn(definition, 'name')];
    return isUpload(value) ? [{ name: nameIn(definition, 'name'), file: value }] : [];
  });
  const rest = (ids: ReadonlyMap<string, string>): FilledOptions =>
    assemble(setting, definitions, { values, ids });
  if (files.length === 0) return rest(new Map());
  return uploadAll(setting, files).then(rest);
}

async function uploadAll(
  setting: OptionSetting,
  files: readonly { name: string; file: UploadedFile }[],
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { name, file } of files) {
    const record = await upload(setting.world, file, setting.attachmentSizeLimit);
    ids.set(name, record.id);
  }
  return ids;
}

function checkNames(
  definitions: readonly JsonObject[],
  values: Readonly<Record<string, OptionValue>>,
): void {
  const names = definitions.map((definition) => nameIn(definition, 'name'));
  const unknown = Object.keys(values).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new Error(`There is no option "${unknown}" (there are: ${names.join(', ') || 'none'})`);
  }
  for (const definition of definitions) {
    const name = nameIn(definition, 'name');
    if (definition['required'] === true && values[name] === undefined) {
      throw new Error(`The option "${name}" is required`);
    }
  }
}

function assemble(
  setting: OptionSetting,
  definitions: readonly JsonObject[],
  given: {
    values: Readonly<Record<string, OptionValue>>;
    ids: ReadonlyMap<string, string>;
  },
): FilledOptions {
  const resolved: Record<string, JsonObject> = {};
  const options = definitions.flatMap((definition) => {
    const name = nameIn(definition, 'name');
    const raw = given.values[name];
    if (raw === undefined) return [];
    const type = Number(definition['type']);
    const value = given.ids.get(name) ?? raw;
    if (typeof value === 'object') throw new Error(`The option "${name}" does not take a file`);
    checkValue(definition, value, isUpload(raw));
    resolve(setting, resolved, { type, id: String(value) });
    return [{ name, type, value }];
  });
  return { options, resolved };
}

function checkValue(
  definition: JsonObject,
  value: string | number | boolean,
  isFile: boolean,
): void {
  const name = nameIn(definition, 'name');
  const fits = fitsType(Number(definition['type']), value, isFile);
  if (!fits) throw new Error(`The option "${name}" does not take ${JSON.stringify(value)}`);
  if (typeof value === 'number')
    checkRange(name, value, [definition['min_value'], definition['max_value']]);
  if (typeof value === 'string' && definition['type'] === optionType.string) {
    checkRange(name, value.length, [definition['min_length'], definition['max_length'] ?? 6000]);
  }
  const choices = objectsOf(definition['choices']);
  if (choices.length > 0 && !choices.some((choice) => choice['value'] === value)) {
    throw new Error(`The option "${name}" has no choice ${JSON.stringify(value)}`);
  }
}

function fitsType(type: number, value: string | number | boolean, isFile: boolean): boolean {
  switch (type) {
    case optionType.integer:
      return Number.isInteger(value);
    case optionType.number:
      return typeof value === 'number';
    case optionType.boolean:
      return typeof value === 'boolean';
    case optionType.attachment:
      return isFile;
    default:
      return typeof value === 'string' && !isFile;
  }
}

function checkRange(name: string, value: number, bounds: readonly (Json | undefined)[]): void {
  const [least, most] = bounds.map(numberOf);
  if ((least !== undefined && value < least) || (most !== undefined && value > most)) {
    throw new Error(`The option "${name}" is out of its bounds: ${value}`);
  }
}

/** Adds what an id means to the payload's `resolved`. @throws Error when it means nothing */
export function resolve(
  setting: OptionSetting,
  into: Record<string, JsonObject>,
  given: { type: number; id: string },
): void {
  const { world } = setting;
  const { type, id } = given;
  const put = (kind: string, value: JsonObject): void => {
    into[kind] = { ...into[kind], [id]: value };
  };
  const user =
    type === optionType.user || type === optionType.mentionable ? world.users.get(id) : undefined;
  const role = setting.guild?.roles.find((one) => one.id === id);
  const channel = world.channels.get(id);
  const file = world.uploads.get(id);
  if (user !== undefined) {
    put('users', userJson(user));
    if (setting.guild !== undefined) {
      const permissions = memberPermissions(setting.guild, id).toString();
      put('members', { ...memberJson(setting.guild, id), permissions });
    }
  } else if ((type === optionType.role || type === optionType.mentionable) && role !== undefined) {
    put('roles', roleJson(role, 1));
  } else if (type === optionType.channel && channel !== undefined) {
    put('channels', { ...channelJson(world, channel), permissions: '0' });
  } else if (type === optionType.attachment && file !== undefined) {
    put('attachments', uploadJson(world, file));
  } else if (isReference(type)) throw new Error(`Nothing has the id ${id}`);
}

function isReference(type: number): boolean {
  const references: readonly number[] = [
    optionType.user,
    optionType.channel,
    optionType.role,
    optionType.mentionable,
    optionType.attachment,
  ];
  return references.includes(type);
}

/** Options of an unfinished command: only what was typed so far, one of them in focus. */
export function partialOptions(
  definitions: readonly JsonObject[],
  values: Readonly<Record<string, string>>,
  focused: string,
): JsonObject[] {
  const target = definitions.find((definition) => definition['name'] === focused);
  if (target?.['autocomplete'] !== true) {
    throw new Error(`The option "${focused}" offers no suggestions`);
  }
  checkNames(
    definitions.map((one) => ({ ...one, required: false })),
    values,
  );
  return definitions.flatMap((definition) => {
    const name = textOf(definition['name']) ?? '';
    const value = values[name] ?? (name === focused ? '' : undefined);
    if (value === undefined) return [];
    const type = Number(definition['type']);
    return [{ name, type, value, ...(name === focused ? { focused: true } : {}) }];
  });
}

/** Puts options below group and subcommand. */
export function nestOptions(
  path: readonly { name: string; type: number }[],
  options: readonly JsonObject[],
): JsonObject[] {
  return path.reduceRight<JsonObject[]>(
    (inner, { name, type }) => [{ name, type, options: inner }],
    [...options],
  );
}
