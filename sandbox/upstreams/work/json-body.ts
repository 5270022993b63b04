import { z } from 'zod';
import { Refused } from './refused.ts';

/** A JSON object as it came. */
export type JsonBody = Readonly<Record<string, unknown>>;

const anyObject = z.record(z.string(), z.unknown());

/** A body that is a JSON object; undefined if it is none. */
export function jsonObject(text: string): Record<string, unknown> | undefined {
  try {
    const read = anyObject.safeParse(JSON.parse(text));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A body that must be a JSON object.
 * @throws Refused 400
 */
export function requireObject(text: string): Record<string, unknown> {
  const body = jsonObject(text);
  if (body === undefined) throw new Refused(400, 'The body is not a JSON object');
  return body;
}
