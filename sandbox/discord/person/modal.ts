import { type JsonObject, numberOf, objectsOf, textOf } from '../json.ts';
import { componentType } from '../protocol.ts';
import { numberComponents, place } from '../world/component-ids.ts';

/** What kind of field it is. */
export type FieldKind =
  | 'text'
  | 'select'
  | 'user-select'
  | 'role-select'
  | 'mentionable-select'
  | 'channel-select'
  | 'radio'
  | 'checkboxes'
  | 'checkbox'
  | 'files';

/** A field of a modal as a person sees it. */
export interface SeenField {
  readonly customId: string;
  readonly label: string;
  /** What is said about it in small print. */
  readonly description?: string;
  readonly kind: FieldKind;
  /** Of a text: whether it has more than one line. */
  readonly multiline?: boolean;
  readonly required: boolean;
  /** What stands in it already; for a select or checkboxes the chosen values. */
  readonly value?: string | string[] | boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minValues?: number;
  readonly maxValues?: number;
  readonly placeholder?: string;
  readonly options?: readonly SeenFieldOption[];
}

/** Something to choose in a field. */
export interface SeenFieldOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
}

/** A modal as a person sees it. */
export interface SeenModal {
  readonly customId: string;
  readonly title: string;
  /** What stands between the fields, in Discord's markdown. */
  readonly texts: readonly string[];
  readonly fields: readonly SeenField[];
  /** The interaction that opened it. */
  readonly interactionId: string;
  /** Its components, numbered. */
  readonly components: readonly JsonObject[];
}

const kinds: Readonly<Record<number, FieldKind>> = {
  [componentType.textInput]: 'text',
  [componentType.stringSelect]: 'select',
  [componentType.userSelect]: 'user-select',
  [componentType.roleSelect]: 'role-select',
  [componentType.mentionableSelect]: 'mentionable-select',
  [componentType.channelSelect]: 'channel-select',
  [componentType.radioGroup]: 'radio',
  [componentType.checkboxGroup]: 'checkboxes',
  [componentType.checkbox]: 'checkbox',
  [componentType.fileUpload]: 'files',
};

/** The style of a text of several lines (Discord docs: components/reference, Text Input). */
const paragraph = 2;

/** Reads the data of a modal answer. */
export function seeModal(data: JsonObject, interactionId: string): SeenModal {
  const components = numberComponents(objectsOf(data['components']));
  return {
    customId: textOf(data['custom_id']) ?? '',
    title: textOf(data['title']) ?? '',
    texts: components.flatMap(({ type, content }) =>
      type === componentType.textDisplay ? (textOf(content) ?? []) : [],
    ),
    fields: components.flatMap(fieldsOf),
    interactionId,
    components,
  };
}

function fieldsOf(part: JsonObject): SeenField[] {
  return place([part]).flatMap(({ component }) => {
    const kind = kinds[numberOf(component['type']) ?? 0];
    const customId = textOf(component['custom_id']);
    if (kind === undefined || customId === undefined) return [];
    const label = textOf(part['label']) ?? textOf(component['label']) ?? '';
    const description = optional('description', textOf(part['description']));
    return [{ customId, label, ...description, kind, ...detailsOf(component, kind) }];
  });
}

function detailsOf(
  component: JsonObject,
  kind: FieldKind,
): Omit<SeenField, 'customId' | 'label' | 'description' | 'kind'> {
  const options = objectsOf(component['options']).map((option) => ({
    label: textOf(option['label']) ?? '',
    value: textOf(option['value']) ?? '',
    ...optional('description', textOf(option['description'])),
  }));
  return {
    required: kind !== 'checkbox' && component['required'] !== false,
    ...(kind === 'text' && component['style'] === paragraph ? { multiline: true } : {}),
    ...optional('value', initialValue(component, kind)),
    ...optional('minLength', numberOf(component['min_length'])),
    ...optional('maxLength', numberOf(component['max_length'])),
    ...optional('minValues', numberOf(component['min_values'])),
    ...optional('maxValues', numberOf(component['max_values'])),
    ...optional('placeholder', textOf(component['placeholder'])),
    ...(options.length === 0 ? {} : { options }),
  };
}

function optional<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, V>);
}

function initialValue(
  component: JsonObject,
  kind: FieldKind,
): string | string[] | boolean | undefined {
  if (kind === 'text') return textOf(component['value']);
  if (kind === 'checkbox') return component['default'] === true;
  const chosen = objectsOf(component['options']).filter((option) => option['default'] === true);
  const values = chosen.flatMap((option) => textOf(option['value']) ?? []);
  if (values.length === 0) return undefined;
  return kind === 'radio' ? values[0] : values;
}
