import { parseJsonWithLongIds } from '../../lib/json.ts';
import { type Reply, TransportError } from '../transport.ts';
import type { Client } from './client.ts';
import { isBlank, isDialect, namesUnknownTask, readEnvelope } from './envelope.ts';
import { taskSchema } from './schemas.ts';

/** A look at a task that cannot exist: harmless, and every flavour answers it in its own way. */
export const nobodysTask = '0/fetch';

/** Whether a path is not served: HTTP 404 or 405 that is not the dialect's own. */
export function isAbsent(reply: Reply): boolean {
  if (reply.status !== 404 && reply.status !== 405) return false;
  const envelope = readEnvelope(reply);
  return !isDialect(envelope) && !namesUnknownTask(envelope);
}

/**
 * What the answer to `nobodysTask` says of the path that it went through.
 * @returns true where a gateway answered (java: 200 without a body, trueai: 204, new-api: 400
 * `task_no_found`), false where nobody serves the path, undefined where nobody can know
 */
export function presenceIn(reply: Reply): boolean | undefined {
  const { status } = reply;
  if (status < 300) return isTaskAnswer(reply);
  if (status < 400 || isAbsent(reply)) return false;
  const envelope = readEnvelope(reply);
  const inWords = (status === 400 || status === 404) && isDialect(envelope);
  return inWords || namesUnknownTask(envelope) ? true : undefined;
}

/**
 * Whether the gateway itself answers at the configured address. Only then does a missing path mean
 * that the gateway lacks it, and not that a server in front of it has lost the gateway.
 */
export async function isPresent(client: Client, signal: AbortSignal): Promise<boolean> {
  try {
    return presenceIn(await client.read({ path: nobodysTask }, signal)) === true;
  } catch (error) {
    if (!(error instanceof TransportError)) throw error;
    return false;
  }
}

/** No body, as for an unknown task; a task; or the dialect's own words. */
function isTaskAnswer(reply: Reply): boolean {
  if (isBlank(reply) || isDialect(readEnvelope(reply))) return true;
  return taskSchema.safeParse(parseJsonWithLongIds(reply.text)).success;
}
