import { UpstreamError } from '../failure.ts';
import type { Gateway } from './client.ts';
import { readEnvelope } from './envelope.ts';
import { isAbsent, isPresent } from './presence.ts';
import { read, toError } from './reading.ts';

/** trueai presses an emoji below the picture and waits for a letter: up to about 60 s. */
const seedTimeoutMs = 65_000;

/**
 * The seed of a finished picture, as digits.
 * @returns undefined where the gateway does not tell seeds; that is asked only once
 * @throws {UpstreamError}
 */
export async function readSeed(
  { client, traits }: Gateway,
  taskId: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  if (traits.imageSeed === false) return undefined;
  const path = `${encodeURIComponent(taskId)}/image-seed`;
  const reply = await read(client, { path, timeoutMs: seedTimeoutMs }, signal);
  if (isAbsent(reply)) {
    if (!(await isPresent(client, signal))) throw toError(reply);
    traits.imageSeed = false;
    return undefined;
  }
  const { code, result } = readEnvelope(reply) ?? {};
  if (reply.status >= 300 || code !== 1) throw toError(reply);
  if (/^\d{1,20}$/.test(result ?? '')) return result;
  throw new UpstreamError({ kind: 'malformed' }, 'A seed was no number');
}
