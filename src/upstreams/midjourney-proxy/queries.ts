import { parseJsonWithLongIds } from '../../lib/json.ts';
import type { Reply } from '../transport.ts';
import type { Client } from './client.ts';
import { isBlank, namesUnknownTask, readEnvelope } from './envelope.ts';
import { read, toError } from './reading.ts';
import { type Task, taskListSchema, taskSchema } from './schemas.ts';

/** A finished task with all its buttons has a few thousand. */
const taskBytes = 64 * 1024;

/** Many tasks in one request. @returns undefined where the gateway has no such endpoint */
export async function listTasks(
  client: Client,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<readonly Task[] | undefined> {
  const call = { path: 'list-by-condition', json: { ids }, maxBodyBytes: ids.length * taskBytes };
  return readList(await read(client, call, signal));
}

/**
 * The tasks that the server lists for everybody; used only to find one of ours again, the rest is
 * dropped unread. @returns undefined where the flavour has no such list
 */
export async function recentTasks(
  client: Client,
  signal: AbortSignal,
): Promise<readonly Task[] | undefined> {
  return readList(await read(client, { path: 'list' }, signal));
}

/** One task. @returns undefined where the upstream does not know it (any more) */
export async function fetchTask(
  client: Client,
  id: string,
  signal: AbortSignal,
): Promise<Task | undefined> {
  const reply = await read(client, { path: `${encodeURIComponent(id)}/fetch` }, signal);
  if (reply.status < 300 && isBlank(reply)) return undefined;
  const task = taskSchema.safeParse(parseJsonWithLongIds(reply.text));
  if (reply.status === 200 && task.success) return task.data;
  if (isUnknownTask(reply)) return undefined;
  throw toError(reply);
}

/** A server written in Go may write null for a list with nothing in it. */
function readList(reply: Reply): readonly Task[] | undefined {
  if (reply.status === 404 || reply.status === 405) return undefined;
  const parsed = parseJsonWithLongIds(reply.text);
  if (reply.status === 200 && (parsed === null || Array.isArray(parsed))) {
    return taskListSchema.parse(parsed);
  }
  throw toError(reply);
}

/**
 * new-api: HTTP 400, code 4, `task_no_found`; others: HTTP 404 with code 3. A bare 404 may be a
 * proxy whose gateway is away, so it tells nothing about the task.
 */
function isUnknownTask(reply: Reply): boolean {
  const envelope = readEnvelope(reply);
  return (reply.status === 404 && envelope?.code === 3) || namesUnknownTask(envelope);
}
