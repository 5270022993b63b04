import { parseJsonWithLongIds } from '../../lib/json.ts';
import type { TaskSnapshot, Upstream } from '../port.ts';
import type { Transport } from '../transport.ts';
import { createClient, type MidjourneyProxyAccount } from './client.ts';
import { fetchTask, listTasks, recentTasks } from './queries.ts';
import { taskSchema } from './schemas.ts';
import { submit } from './submit.ts';
import { snapshotOf } from './tasks.ts';

type Snapshots = Map<string, TaskSnapshot>;

/** How many single queries run at once where the gateway has no batch query. */
const parallelQueries = 4;

/**
 * The midjourney-proxy dialect: java, trueai, plus and new-api gateways such as YeScale.
 * @param limits `submitTimeoutMs`: how long a submit may take before its answer counts as lost
 */
export function createMidjourneyProxy(
  account: MidjourneyProxyAccount,
  transport: Transport,
  limits: { readonly submitTimeoutMs?: number } = {},
): Upstream {
  const client = createClient(account, transport, limits);
  let hasBatchQuery = true;

  async function snapshotsAtOnce(
    ids: readonly string[],
    signal: AbortSignal,
  ): Promise<Snapshots | undefined> {
    const tasks = hasBatchQuery ? await listTasks(client, ids, signal) : undefined;
    if (tasks === undefined) return undefined;
    const wanted = new Set(ids);
    const known = tasks.filter(({ id }) => wanted.has(id));
    return new Map(known.map((task) => [task.id, snapshotOf(task)]));
  }

  /** One by one: a task whose query fails spoils nobody else's. */
  async function snapshotsOneByOne(
    ids: readonly string[],
    signal: AbortSignal,
  ): Promise<Snapshots> {
    const snapshots: Snapshots = new Map();
    const failures: unknown[] = [];
    for (let start = 0; start < ids.length; start += parallelQueries) {
      const some = ids.slice(start, start + parallelQueries);
      const tasks = await Promise.allSettled(some.map((id) => fetchTask(client, id, signal)));
      for (const [index, task] of tasks.entries()) {
        const id = some[index] ?? '';
        if (task.status === 'rejected') {
          failures.push(task.reason);
          snapshots.set(id, { status: 'unanswered' });
        } else if (task.value !== undefined) {
          snapshots.set(id, snapshotOf(task.value));
        }
      }
    }
    if (failures.length === ids.length) throw failures[0];
    // Only now is it certain that the list is missing, and not the whole gateway.
    hasBatchQuery = false;
    return snapshots;
  }

  return {
    name: 'midjourney-proxy',
    submit: (request, context) => submit(client, request, context),
    query: async (ids, signal) =>
      ids.length === 0
        ? new Map()
        : ((await snapshotsAtOnce(ids, signal)) ?? (await snapshotsOneByOne(ids, signal))),
    find: async (correlationId, signal) => {
      const tasks = await recentTasks(client, signal);
      if (tasks === undefined) return { kind: 'cannot-look' };
      const taskId = tasks.find(({ state }) => state === correlationId)?.id;
      return taskId === undefined ? { kind: 'absent' } : { kind: 'found', taskId };
    },
    taskOfCallback: (body) => {
      const task = taskSchema.safeParse(parseJsonWithLongIds(body));
      return task.success ? task.data.id : undefined;
    },
  };
}
