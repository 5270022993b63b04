import type { MidjourneyProxyConfig } from '../../config/upstreams.ts';
import { parseJsonWithLongIds } from '../../lib/json.ts';
import type { FindOutcome, TaskSnapshot, Upstream } from '../port.ts';
import { queryEach } from '../query-each.ts';
import type { Transport } from '../transport.ts';
import { cancelTask } from './cancel.ts';
import { type Client, createClient, type Gateway } from './client.ts';
import { fetchTask, listTasks, recentTasks } from './queries.ts';
import { taskSchema } from './schemas.ts';
import { readSeed } from './seed.ts';
import { submit } from './submit.ts';
import { snapshotOf } from './tasks.ts';
import { canDo, firstTraits } from './traits.ts';

type Snapshots = ReadonlyMap<string, TaskSnapshot>;

/**
 * The midjourney-proxy dialect: java, trueai, plus and new-api gateways such as YeScale. It tells no
 * balance and objects to nothing beforehand: Midjourney itself reads the prompt.
 * @param parts `submitTimeoutMs`: how long a submit may take before its answer counts as lost
 */
export function createMidjourneyProxy(
  config: MidjourneyProxyConfig,
  transport: Transport,
  parts: { readonly submitTimeoutMs?: number } = {},
): Upstream {
  const client = createClient(config, transport, parts);
  const gateway: Gateway = { client, traits: firstTraits(config.flavour) };
  return {
    name: 'midjourney-proxy',
    defaultModel: undefined,
    objectionTo: () => undefined,
    can: (ability) => canDo(gateway.traits, ability),
    doubtfulFlags: () => [],
    submit: (request, context) => submit(gateway, request, context),
    query: (ids, signal) => query(gateway, ids, signal),
    find: (correlationId, signal) => find(client, correlationId, signal),
    cancel: (taskId, signal) => cancelTask(gateway, taskId, signal),
    seedOf: (taskId, signal) => readSeed(gateway, taskId, signal),
    balance: () => Promise.resolve(undefined),
    readCallback: ({ body }) => {
      const task = taskSchema.safeParse(parseJsonWithLongIds(body)).data;
      return { kind: 'hint', taskId: task?.id, correlationId: task?.state };
    },
  };
}

async function query(
  { client, traits }: Gateway,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<Snapshots> {
  if (ids.length === 0) return new Map();
  const tasks = traits.batchQuery === false ? undefined : await listTasks(client, ids, signal);
  if (tasks !== undefined) {
    const wanted = new Set(ids);
    const known = tasks.filter(({ id }) => wanted.has(id));
    return new Map(known.map((task) => [task.id, snapshotOf(task, traits.unknownActions)]));
  }
  const snapshots = await queryEach(ids, async (id) => {
    const task = await fetchTask(client, id, signal);
    return task && snapshotOf(task, traits.unknownActions);
  });
  // Only now is it certain that the list is missing, and not the whole gateway.
  traits.batchQuery = false;
  return snapshots;
}

async function find(
  client: Client,
  correlationId: string,
  signal: AbortSignal,
): Promise<FindOutcome> {
  const tasks = await recentTasks(client, signal);
  if (tasks === undefined) return { kind: 'cannot-look' };
  const taskId = tasks.find(({ state }) => state === correlationId)?.id;
  return taskId === undefined ? { kind: 'absent' } : { kind: 'found', taskId };
}
