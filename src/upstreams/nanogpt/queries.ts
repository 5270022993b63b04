import { parseJsonWithLongIds } from '../../lib/json.ts';
import { UpstreamError } from '../failure.ts';
import type { Balance, TaskSnapshot } from '../port.ts';
import type { Client } from './client.ts';
import { isOk, problemOf, toError } from './failures.ts';
import type { Models } from './models.ts';
import { isMissingTask } from './problem.ts';
import { balanceSchema, clipTaskSchema, pictureTaskSchema } from './schemas.ts';
import { snapshotOfClip, snapshotOfPicture } from './snapshots.ts';

interface QueryParts {
  readonly client: Client;
  readonly models: Models;
}

/**
 * The state of a drawing.
 * @returns undefined where the service does not know it (any more)
 * @throws {UpstreamError}
 */
export async function fetchPicture(
  { client, models }: QueryParts,
  taskId: string,
  signal: AbortSignal,
): Promise<TaskSnapshot | undefined> {
  // A restart forgets what is offered: by the time that the picture is finished, it is known again.
  models.video.wake();
  const question = { path: '/api/check-midjourney-status', json: { task_id: taskId } };
  const reply = await client.ask(question, signal);
  const body = parseJsonWithLongIds(reply.text);
  const task = pictureTaskSchema.safeParse(body);
  if (!isOk(reply) || !task.success || !isState(task.data.status)) {
    if (isMissingTask(problemOf(reply, body))) return undefined;
    throw toError(reply, body);
  }
  if (task.data.task_id !== undefined && task.data.task_id !== taskId) {
    throw new UpstreamError({ kind: 'malformed' }, 'A query was answered for another task');
  }
  return snapshotOfPicture(task.data, models.video.known() !== undefined);
}

/**
 * The state of a clip.
 * @returns undefined where the service does not know it (any more)
 * @throws {UpstreamError}
 */
export async function fetchClip(
  client: Client,
  runId: string,
  signal: AbortSignal,
): Promise<TaskSnapshot | undefined> {
  const path = `/api/video/status?requestId=${encodeURIComponent(runId)}`;
  const reply = await client.ask({ path }, signal);
  const body = parseJsonWithLongIds(reply.text);
  const task = clipTaskSchema.safeParse(body);
  if (!isOk(reply) || !task.success || task.data.status === undefined) {
    if (isMissingTask(problemOf(reply, body))) return undefined;
    throw toError(reply, body);
  }
  return snapshotOfClip(task.data);
}

/**
 * What is left on the account (NanoGPT docs: check-balance).
 * @throws {UpstreamError}
 */
export async function fetchBalance(client: Client, signal: AbortSignal): Promise<Balance> {
  const reply = await client.ask({ path: '/api/check-balance', json: {} }, signal);
  const body = parseJsonWithLongIds(reply.text);
  const amount = balanceSchema.safeParse(body).data?.usd_balance;
  if (!isOk(reply) || amount === undefined || !/^-?\d+(?:\.\d+)?$/.test(amount)) {
    throw toError(reply, body);
  }
  return { amount, unit: 'USD' };
}

/** The word "error" belongs to an error body, not to the life of a drawing. */
function isState(status: string | undefined): boolean {
  return status !== undefined && status !== 'error';
}
