import type { NanoGptConfig } from '../../config/upstreams.ts';
import type { Clock } from '../../lib/clock.ts';
import { parseJsonWithLongIds } from '../../lib/json.ts';
import type { TaskSnapshot, Upstream } from '../port.ts';
import { queryEach } from '../query-each.ts';
import type { Transport } from '../transport.ts';
import { createClient } from './client.ts';
import { objectionTo } from './imagine.ts';
import { createModels } from './models.ts';
import { fetchBalance, fetchClip, fetchPicture } from './queries.ts';
import { hintSchema } from './schemas.ts';
import { submit } from './submit.ts';
import { readTaskId } from './task-ids.ts';

/**
 * The NanoGPT dialect: drawings by its OpenAI-compatible endpoint, followed by its own status
 * endpoint; clips by its video endpoints. It has no callbacks, no look-up, no cancelling, no seeds.
 * @param parts `submitTimeoutMs`: how long a submit may take before its answer counts as lost, 60 s
 *   at most
 */
export function createNanoGpt(
  config: NanoGptConfig,
  transport: Transport,
  parts: { readonly clock: Clock; readonly submitTimeoutMs?: number },
): Upstream {
  const client = createClient(config, transport, parts);
  const models = createModels({ config, client, clock: parts.clock });

  function look(id: string, signal: AbortSignal): Promise<TaskSnapshot | undefined> {
    const name = readTaskId(id);
    switch (name.kind) {
      case 'picture':
        return fetchPicture({ client, models }, name.taskId, signal);
      case 'clip':
        return fetchClip(client, name.runId, signal);
      case 'at-once':
        return Promise.resolve(undefined);
    }
  }

  return {
    name: 'nanogpt',
    defaultModel: undefined,
    objectionTo,
    can: (ability) => ability === 'video' && !models.video.isMissing(),
    // The relay behind the service reads prompts as Midjourney does.
    doubtfulFlags: () => [],
    submit: (request, context) => submit({ client, models }, request, context),
    batchLimit: () => 1,
    query: (ids, signal) => queryEach(ids, (id) => look(id, signal)),
    find: () => Promise.resolve({ kind: 'cannot-look' }),
    cancel: () => Promise.resolve('cannot-cancel'),
    seedOf: () => Promise.resolve(undefined),
    balance: (signal) => fetchBalance(client, signal),
    readCallback: ({ body }) => ({
      kind: 'hint',
      taskId: hintSchema.safeParse(parseJsonWithLongIds(body)).data?.task_id,
    }),
  };
}
