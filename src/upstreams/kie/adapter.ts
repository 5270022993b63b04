import type { KieConfig } from '../../config/upstreams.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Ability, Upstream } from '../port.ts';
import { queryEach } from '../query-each.ts';
import type { Transport } from '../transport.ts';
import { readCallback } from './callback.ts';
import { createClient } from './client.ts';
import { flagsWithoutField, newestModel } from './fields.ts';
import { planPicture } from './plan.ts';
import { fetchCredits, fetchSnapshot } from './queries.ts';
import { submit } from './submit.ts';

/** A clip has no last frame and no loop among its fields (kie.ai docs: Generate Midjourney Image). */
const abilities: ReadonlySet<Ability> = new Set(['video', 'video-batch', 'video-quality']);

/**
 * The dialect of kie.ai: parameters are fields, results are four single pictures, and what can be
 * done next is known here, since no buttons are sent.
 * @param parts `submitTimeoutMs`: how long a submit may take before its answer counts as lost
 */
export function createKie(
  config: KieConfig,
  transport: Transport,
  parts: { readonly clock: Clock; readonly submitTimeoutMs?: number },
): Upstream {
  const client = createClient(config, transport, parts);
  return {
    name: 'kie',
    defaultModel: newestModel,
    objectionTo: (sketch) => planPicture(sketch).objection,
    can: (ability) => abilities.has(ability),
    doubtfulFlags: ({ prompt }) => flagsWithoutField(prompt),
    submit: (request, context) => submit({ client, config, clock: parts.clock }, request, context),
    batchLimit: () => 1,
    query: (ids, signal) => queryEach(ids, (id) => fetchSnapshot(client, id, signal)),
    find: () => Promise.resolve({ kind: 'cannot-look' }),
    cancel: () => Promise.resolve('cannot-cancel'),
    seedOf: () => Promise.resolve(undefined),
    balance: (signal) => fetchCredits(client, signal),
    readCallback: (callback) => readCallback(callback, config.webhookKey),
  };
}
