import type { UpstreamsConfig } from '../config/upstreams.ts';
import type { Clock } from '../lib/clock.ts';
import { createKie } from './kie/adapter.ts';
import { createMidjourneyProxy } from './midjourney-proxy/adapter.ts';
import { createNanoGpt } from './nanogpt/adapter.ts';
import type { Upstream } from './port.ts';
import type { Transport } from './transport.ts';

interface AdapterParts {
  readonly clock: Clock;
  /** How long a submit may take before its answer counts as lost, in milliseconds. */
  readonly submitTimeoutMs: number;
}

/** An adapter per upstream that is on, in the order in which one becomes the default. */
export function createUpstreams(
  config: UpstreamsConfig,
  transport: Transport,
  parts: AdapterParts,
): readonly Upstream[] {
  const { 'midjourney-proxy': proxy, kie, nanogpt } = config;
  return [
    ...(proxy === undefined ? [] : [createMidjourneyProxy(proxy, transport, parts)]),
    ...(kie === undefined ? [] : [createKie(kie, transport, parts)]),
    ...(nanogpt === undefined ? [] : [createNanoGpt(nanogpt, transport, parts)]),
  ];
}
