/** Anything JSON can say. */
export type Json = string | number | boolean | null | Json[] | JsonObject;

/** A JSON object; a member set to `undefined` is left out when written. */
export interface JsonObject {
  [key: string]: Json | undefined;
}

/** Whether a value is a JSON object (neither a list nor null). */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value when it is an object, else an empty one. */
export function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** The value when it is a list, else an empty one. */
export function listOf(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}

/** The objects of a list; everything else in it is left out. */
export function objectsOf(value: Json | undefined): JsonObject[] {
  return listOf(value).filter(isObject);
}

/** The value when it is text. */
export function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The value when it is a number. */
export function numberOf(value: Json | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/** Text members of a list. */
export function textsOf(value: Json | undefined): string[] {
  return listOf(value).filter((entry) => typeof entry === 'string');
}

/**
 * Reads JSON text.
 * @throws SyntaxError when it is not JSON
 */
export function parseJson(text: string): Json {
  return JSON.parse(text) as Json;
}

/** The text of a member that names something; empty when it is none. A number is written out. */
export function nameIn(from: JsonObject, key: string): string {
  const value = from[key];
  return typeof value === 'number' ? String(value) : (textOf(value) ?? '');
}
