import { isObject, type JsonObject, objectsOf, textOf } from '../json.ts';
import { componentType, optionType } from '../protocol.ts';
import { isUpload, type UploadedFile, upload } from './files.ts';
import type { SeenField, SeenModal } from './modal.ts';
import { type OptionSetting, resolve } from './options.ts';

/** What a person can put into a field. */
export type FieldValue = string | string[] | boolean | UploadedFile[];

/** A submitted modal as the payload has it. */
export interface FilledModal {
  readonly components: JsonObject[];
  readonly resolved: JsonObject;
}

type Ready = ReadonlyMap<string, string | string[] | boolean>;

/** Kinds whose values are ids, and as what option type an id is resolved. */
const idKinds: Readonly<Partial<Record<SeenField['kind'], number>>> = {
  'user-select': optionType.user,
  'role-select': optionType.role,
  'mentionable-select': optionType.mentionable,
  'channel-select': optionType.channel,
  files: optionType.attachment,
};

/**
 * Checks values against the fields of the modal, as the client does before it sends.
 * @throws Error naming the first field that is unknown, missing or out of its bounds
 */
export async function fillModal(
  setting: OptionSetting,
  modal: SeenModal,
  values: Readonly<Record<string, FieldValue>>,
): Promise<FilledModal> {
  const unknown = Object.keys(values).find(
    (id) => !modal.fields.some((field) => field.customId === id),
  );
  if (unknown !== undefined) throw new Error(`The modal has no field "${unknown}"`);
  const ready = new Map<string, string | string[] | boolean>();
  const resolved: Record<string, JsonObject> = {};
  for (const field of modal.fields) {
    const value = await readyValue(setting, field, values[field.customId]);
    checkField(field, value);
    ready.set(field.customId, value);
    const type = idKinds[field.kind];
    if (type === undefined || !Array.isArray(value)) continue;
    for (const id of value) resolve(setting, resolved, { type, id });
  }
  return { components: modal.components.map((part) => filledPart(part, ready)), resolved };
}

async function readyValue(
  setting: OptionSetting,
  field: SeenField,
  given: FieldValue | undefined,
): Promise<string | string[] | boolean> {
  const value = given ?? field.value ?? emptyOf(field);
  if (!Array.isArray(value)) return value;
  const ids: string[] = [];
  for (const entry of value) {
    const isFile = isUpload(entry);
    if (isFile !== (field.kind === 'files')) throw misfit(field, 'a value of another kind');
    ids.push(isFile ? (await upload(setting.world, entry, setting.attachmentSizeLimit)).id : entry);
  }
  return ids;
}

function emptyOf(field: SeenField): string | string[] | boolean {
  if (field.kind === 'text' || field.kind === 'radio') return '';
  return field.kind === 'checkbox' ? false : [];
}

function misfit(field: SeenField, what: string): Error {
  return new Error(`The field "${field.customId}" does not take ${what}`);
}

function checkField(field: SeenField, value: string | string[] | boolean): void {
  const wanted = emptyOf(field);
  const isList = Array.isArray(value);
  if (isList !== Array.isArray(wanted) || typeof value !== typeof wanted) {
    throw misfit(field, JSON.stringify(value));
  }
  if (typeof value === 'boolean') return;
  if (value.length === 0) {
    if (field.required) throw new Error(`The field "${field.customId}" is required`);
    return;
  }
  const [least, most] = isList
    ? [
        field.minValues ?? 1,
        field.maxValues ?? (field.kind === 'checkboxes' ? (field.options?.length ?? 10) : 1),
      ]
    : [field.minLength ?? 0, field.maxLength ?? 4000];
  if (value.length < least || value.length > most) {
    throw misfit(field, `${value.length} (bounds are ${least} to ${most})`);
  }
  checkChoices(field, isList ? value : [value]);
}

function checkChoices(field: SeenField, values: readonly string[]): void {
  const { options } = field;
  if (options === undefined) return;
  const foreign = values.find((value) => !options.some((option) => option.value === value));
  if (foreign !== undefined) throw misfit(field, JSON.stringify(foreign));
}

function filledPart(part: JsonObject, values: Ready): JsonObject {
  const { type, id } = part;
  if (type === componentType.row) {
    const components = objectsOf(part['components']).map((one) => filledField(one, values));
    return { type, id, components };
  }
  const child = part['component'];
  if (!isObject(child)) return { type, id };
  return { type, id, component: filledField(child, values) };
}

function filledField(field: JsonObject, values: Ready): JsonObject {
  const customId = textOf(field['custom_id']) ?? '';
  const value = values.get(customId) ?? '';
  const common: JsonObject = { type: field['type'], id: field['id'], custom_id: customId };
  if (Array.isArray(value)) return { ...common, values: value };
  const isUnset = field['type'] === componentType.radioGroup && value === '';
  return { ...common, value: isUnset ? null : value };
}
