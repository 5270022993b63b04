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

/**
 * No gateway names a limit (their sources have none). The answer about so many tasks has about half a
 * megabyte, which is read within a few milliseconds.
 */
const largestBatch = 500;
/** Fewer are not what stands in the way. */
const safeBatch = 100;

/** How many tasks go into one question; becomes less where that was too much. */
interface Batch {
  limit: number;
}

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
  const batch: Batch = { limit: largestBatch };
  return {
    name: 'midjourney-proxy',
    defaultModel: undefined,
    objectionTo: () => undefined,
    can: (ability) => canDo(gateway.traits, ability),
    doubtfulFlags: () => [],
    submit: (request, context) => submit(gateway, request, context),
    // Until it has answered for many once, a question may turn out to be one per task.
    batchLimit: () => (gateway.traits.batchQuery === true ? batch.limit : 1),
    query: (ids, signal) => query({ ...gateway, batch }, ids, signal),
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
  gateway: Gateway & { readonly batch: Batch },
  ids: readonly string[],
  signal: AbortSignal,
): Promise<Snapshots> {
  if (ids.length === 0) return new Map();
  const { client, traits } = gateway;
  const hadList = traits.batchQuery === true;
  const tasks = traits.batchQuery === false ? undefined : await list(gateway, ids, signal);
  if (tasks !== undefined) {
    traits.batchQuery = true;
    const wanted = new Set(ids);
    const known = tasks.filter(({ id }) => wanted.has(id));
    return new Map(known.map((task) => [task.id, snapshotOf(task, traits.unknownActions)]));
  }
  // A list that is gone was one question: one task tells whether the gateway is, the others wait.
  const asked = hadList ? ids.slice(0, 1) : ids;
  const snapshots = await queryEach(asked, async (id) => {
    const task = await fetchTask(client, id, signal);
    return task && snapshotOf(task, traits.unknownActions);
  });
  // Only now is it certain that the list is missing, and not the whole gateway.
  traits.batchQuery = false;
  const left = ids.slice(asked.length).map((id) => [id, { status: 'unanswered' }] as const);
  return new Map<string, TaskSnapshot>([...snapshots, ...left]);
}

/** What fails with many is asked with half as many from then on: it may have been too much. */
async function list(
  { client, batch }: Gateway & { readonly batch: Batch },
  ids: readonly string[],
  signal: AbortSignal,
): ReturnType<typeof listTasks> {
  try {
    return await listTasks(client, ids, signal);
  } catch (error) {
    const isLarge = ids.length > safeBatch && !signal.aborted;
    if (isLarge) batch.limit = Math.max(safeBatch, Math.floor(ids.length / 2));
    throw error;
  }
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
