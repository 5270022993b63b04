import { withDeadline } from '../../lib/deadline.ts';
import type { CancelOutcome } from '../port.ts';
import type { Gateway } from './client.ts';
import { isAbsent, isPresent } from './presence.ts';
import { fetchTask } from './queries.ts';

/** All that cancelling may take, in milliseconds. */
const patienceMs = 10_000;

/** How a cancelled task ends: FAILURE in trueai, CANCEL in the enumerations of trueai and plus. */
const ended = new Set<string | undefined>(['FAILURE', 'CANCEL']);

/**
 * Asks for a task to be cancelled; never rejects. trueai takes it from administrators only (HTTP 400
 * for everybody else) and answers 200 whatever becomes of it, so the task itself is looked at.
 */
export async function cancelTask(
  gateway: Gateway,
  taskId: string,
  signal: AbortSignal,
): Promise<CancelOutcome> {
  if (gateway.traits.cancel === false) return 'cannot-cancel';
  try {
    return await withDeadline(signal, patienceMs, (ownSignal) => ask(gateway, taskId, ownSignal));
  } catch {
    return 'goes-on';
  }
}

async function ask(
  { client, traits }: Gateway,
  taskId: string,
  signal: AbortSignal,
): Promise<CancelOutcome> {
  const path = `${encodeURIComponent(taskId)}/cancel`;
  const reply = await client.read({ path, json: {} }, signal);
  if (isAbsent(reply)) {
    if (await isPresent(client, signal)) traits.cancel = false;
    return 'cannot-cancel';
  }
  if ([400, 401, 403].includes(reply.status)) return 'cannot-cancel';
  if (reply.status >= 300) return 'goes-on';
  const task = await fetchTask(client, taskId, signal);
  return ended.has(task?.status) ? 'cancelled' : 'goes-on';
}
