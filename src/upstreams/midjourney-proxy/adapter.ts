import { parseJsonWithLongIds } from '../../lib/json.ts';
import type { TaskSnapshot, Upstream } from '../port.ts';
import type { Transport } from '../transport.ts';
import { createClient, type MidjourneyProxyAccount } from './client.ts';
import { fetchTask, listTasks, recentTasks } from './queries.ts';
import { type Task, taskSchema } from './schemas.ts';
import { submit } from './submit.ts';
import { snapshotOf } from './tasks.ts';

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

  async function tasksOf(ids: readonly string[], signal: AbortSignal): Promise<readonly Task[]> {
    if (hasBatchQuery) {
      const tasks = await listTasks(client, ids, signal);
      if (tasks !== undefined) return tasks;
      hasBatchQuery = false;
    }
    const found: Task[] = [];
    for (let start = 0; start < ids.length; start += parallelQueries) {
      const some = ids.slice(start, start + parallelQueries);
      const tasks = await Promise.all(some.map((id) => fetchTask(client, id, signal)));
      found.push(...tasks.filter((task) => task !== undefined));
    }
    return found;
  }

  return {
    name: 'midjourney-proxy',
    submit: (request, context) => submit(client, request, context),
    query: async (ids, signal) => {
      const wanted = new Set(ids);
      const snapshots = new Map<string, TaskSnapshot>();
      for (const task of await tasksOf(ids, signal)) {
        if (wanted.has(task.id)) snapshots.set(task.id, snapshotOf(task));
      }
      return snapshots;
    },
    find: async (correlationId, signal) => {
      const tasks = await recentTasks(client, signal);
      return tasks.find(({ state }) => state === correlationId)?.id;
    },
    taskOfCallback: (body) => {
      const task = taskSchema.safeParse(parseJsonWithLongIds(body));
      return task.success ? task.data.id : undefined;
    },
  };
}
