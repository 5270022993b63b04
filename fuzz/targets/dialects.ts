import { ManualClock } from '../../sandbox/manual-clock.ts';
import { Secret } from '../../src/config/secret.ts';
import { createKie } from '../../src/upstreams/kie/adapter.ts';
import { createMidjourneyProxy } from '../../src/upstreams/midjourney-proxy/adapter.ts';
import { createNanoGpt } from '../../src/upstreams/nanogpt/adapter.ts';
import { canaries } from '../canaries.ts';
import * as kie from '../examples/kie.ts';
import * as proxy from '../examples/midjourney-proxy.ts';
import * as nanogpt from '../examples/nanogpt.ts';
import type { Dialect } from './upstreams.ts';

const key = new Secret(canaries.key);
const url = 'https://api.example.com';
const clock = new ManualClock(1_730_000_000_000);

/** Every dialect that Easel speaks. */
export const dialects: readonly Dialect[] = [
  {
    examples: proxy.examples,
    taskIds: proxy.taskIds,
    name: 'midjourney-proxy',
    create: (transport) =>
      createMidjourneyProxy({ url, key, auth: 'bearer', flavour: undefined }, transport),
  },
  {
    examples: kie.examples,
    taskIds: kie.taskIds,
    name: 'kie',
    create: (transport) =>
      createKie(
        {
          key,
          url,
          uploadUrl: url,
          varyIndexBase: 1,
          webhookKey: undefined,
          watermark: undefined,
        },
        transport,
        { clock },
      ),
  },
  {
    examples: nanogpt.examples,
    taskIds: nanogpt.taskIds,
    name: 'nanogpt',
    create: (transport) => createNanoGpt({ url, key, model: undefined }, transport, { clock }),
  },
];
