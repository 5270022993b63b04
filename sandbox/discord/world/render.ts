import { isObject, type JsonObject, numberOf, objectOf, objectsOf, textOf } from '../json.ts';
import { componentType } from '../protocol.ts';

/** What Discord fills in when a component does not say (Discord docs: components/reference). */
const defaults: Readonly<Record<number, JsonObject>> = {
  [componentType.stringSelect]: { min_values: 1, max_values: 1 },
  [componentType.userSelect]: { min_values: 1, max_values: 1 },
  [componentType.roleSelect]: { min_values: 1, max_values: 1 },
  [componentType.mentionableSelect]: { min_values: 1, max_values: 1 },
  [componentType.channelSelect]: { min_values: 1, max_values: 1 },
  [componentType.thumbnail]: { description: null, spoiler: false },
  [componentType.file]: { spoiler: false },
  [componentType.separator]: { spacing: 1, divider: true },
  [componentType.container]: { accent_color: null, spoiler: false },
};

/** A component as a message gives it out, everything inside it included. @param id given to media from outside */
export function renderComponent(component: JsonObject, id: string): JsonObject {
  const rendered: JsonObject = { ...defaults[numberOf(component['type']) ?? 0], ...component };
  if (component['components'] !== undefined) {
    rendered['components'] = objectsOf(component['components']).map((one) =>
      renderComponent(one, id),
    );
  }
  const { accessory, media, file, items } = component;
  if (isObject(accessory)) rendered['accessory'] = renderComponent(accessory, id);
  if (isObject(media)) rendered['media'] = renderMedia(media, id);
  if (isObject(file)) Object.assign(rendered, renderFile(file, id));
  if (items !== undefined) {
    rendered['items'] = objectsOf(items).map((item) => ({
      description: null,
      spoiler: false,
      ...item,
      media: renderMedia(objectOf(item['media']), id),
    }));
  }
  return rendered;
}

function renderMedia(media: JsonObject, id: string): JsonObject {
  const shared = { width: null, height: null, content_type: null };
  return { id, proxy_url: textOf(media['url']) ?? '', ...shared, ...media };
}

function renderFile(media: JsonObject, id: string): JsonObject {
  const name = textOf(media['filename']) ?? '';
  return { name, size: numberOf(media['size']) ?? 0, file: renderMedia(media, id) };
}

/** An embed as a message gives it out. */
export function renderEmbed(embed: JsonObject): JsonObject {
  const fields = objectsOf(embed['fields']).map((field) => ({ inline: false, ...field }));
  return { ...embed, type: 'rich', ...(fields.length === 0 ? {} : { fields }) };
}
