import { isObject, type Json, type JsonObject } from '../json.ts';
import type { MessageBody } from './records.ts';

const scheme = 'attachment://';

/** Keys under which a component holds media; in an embed it is the object with the `url` itself. */
const mediaKeys = ['media', 'file'];

/** The file name an `attachment://` link means. */
function referencedName(url: Json | undefined): string | undefined {
  return typeof url === 'string' && url.startsWith(scheme) ? url.slice(scheme.length) : undefined;
}

/** One `attachment://` link: the name it means and where in the payload it stands. */
export interface Reference {
  readonly name: string;
  readonly path: readonly string[];
}

/** Every `attachment://` link below a value. */
export function findReferences(value: Json | undefined, path: readonly string[]): Reference[] {
  if (Array.isArray(value)) {
    return value.flatMap((entry, index) => findReferences(entry, [...path, String(index)]));
  }
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, entry]) => {
    const name = key === 'url' || key === 'icon_url' ? referencedName(entry) : undefined;
    return name === undefined
      ? findReferences(entry, [...path, key])
      : [{ name, path: [...path, key] }];
  });
}

/** Names of the files that components or embeds of a message show. */
export function shownNames(body: MessageBody): Set<string> {
  const components = findReferences([...body.components], ['components']);
  const embeds = findReferences([...body.embeds], ['embeds']);
  return new Set([...components, ...embeds].map((reference) => reference.name));
}

/** Replaces each `attachment://` link by what `resolve` makes of its name. */
export function replaceReferences(
  value: Json | undefined,
  resolve: (name: string) => JsonObject | undefined,
): Json | undefined {
  if (Array.isArray(value)) return value.map((entry) => replaceReferences(entry, resolve) ?? null);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, replaceMember(key, entry, resolve)]),
  );
}

function replaceMember(
  key: string,
  entry: Json | undefined,
  resolve: (name: string) => JsonObject | undefined,
): Json | undefined {
  if (key === 'icon_url') {
    const icon = referencedName(entry);
    return icon === undefined ? entry : (resolve(icon)?.['url'] ?? entry);
  }
  if (!isObject(entry)) return replaceReferences(entry, resolve);
  const name = referencedName(entry['url']);
  const isMedia = mediaKeys.includes(key) || key === 'image' || key === 'thumbnail';
  const media = name === undefined || !isMedia ? undefined : resolve(name);
  return media === undefined ? replaceReferences(entry, resolve) : { ...entry, ...media };
}
