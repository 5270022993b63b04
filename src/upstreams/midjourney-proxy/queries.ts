import { parseJsonWithLongIds } from '../../lib/json.ts';
import { UpstreamError } from '../failure.ts';
import { type Reply, TransportError } from '../transport.ts';
import type { Client } from './client.ts';
import { failureOfSubmit } from './failures.ts';
import { envelopeSchema, type Task, taskListSchema, taskSchema } from './schemas.ts';

/** Many tasks in one request. @returns undefined where the gateway has no such endpoint */
export async function listTasks(
  client: Client,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<readonly Task[] | undefined> {
  const call = { path: 'list-by-condition', json: { ids } };
  const reply = await read(client, call, signal);
  if (reply.status === 404 || reply.status === 405) return undefined;
  const parsed = parseJsonWithLongIds(reply.text);
  if (reply.status === 200 && Array.isArray(parsed)) return taskListSchema.parse(parsed);
  throw toError(reply);
}

/** One task. @returns undefined where the upstream does not know it (any more) */
export async function fetchTask(
  client: Client,
  id: string,
  signal: AbortSignal,
): Promise<Task | undefined> {
  const reply = await read(client, { path: `${encodeURIComponent(id)}/fetch` }, signal);
  if (reply.status < 300 && reply.text.trim() === '') return undefined;
  const parsed = parseJsonWithLongIds(reply.text);
  const task = taskSchema.safeParse(parsed);
  if (reply.status === 200 && task.success) return task.data;
  if (isUnknownTask(reply, parsed)) return undefined;
  throw toError(reply);
}

/**
 * The tasks that the server lists for everybody; used only to find one of ours again, the rest is
 * dropped unread. @returns undefined where the flavour has no such list
 */
export async function recentTasks(
  client: Client,
  signal: AbortSignal,
): Promise<readonly Task[] | undefined> {
  const reply = await read(client, { path: 'list' }, signal);
  if (reply.status === 404 || reply.status === 405) return undefined;
  const parsed = parseJsonWithLongIds(reply.text);
  if (reply.status === 200 && Array.isArray(parsed)) return taskListSchema.parse(parsed);
  throw toError(reply);
}

/**
 * new-api: HTTP 400, code 4, `task_no_found`; others: HTTP 404 with code 3. A bare 404 may be a
 * proxy whose gateway is away, so it tells nothing about the task.
 */
function isUnknownTask(reply: Reply, body: unknown): boolean {
  const envelope = envelopeSchema.safeParse(body);
  if (!envelope.success) return false;
  const { code, description } = envelope.data;
  return (reply.status === 404 && code === 3) || /task_no(?:t)?_found/i.test(description ?? '');
}

async function read(
  client: Client,
  call: { path: string; json?: unknown },
  signal: AbortSignal,
): Promise<Reply> {
  try {
    return await client.read(call, signal);
  } catch (error) {
    if (!(error instanceof TransportError)) throw error;
    throw new UpstreamError({ kind: 'maintenance' }, error.message, { cause: error });
  }
}

function toError(reply: Reply): UpstreamError {
  const envelope = envelopeSchema.safeParse(parseJsonWithLongIds(reply.text));
  const failure =
    reply.status < 400
      ? ({ kind: 'malformed' } as const)
      : failureOfSubmit(reply, envelope.success ? envelope.data : undefined);
  return new UpstreamError(failure, `A query was answered with HTTP ${reply.status}`);
}
