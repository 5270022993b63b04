import { onTestFinished } from 'vitest';
import { ManualClock } from '../../../../sandbox/manual-clock.ts';
import { type FlavourName, MidjourneyProxySandbox } from '../../../../sandbox/upstreams/index.ts';
import type { MidjourneyProxyAuth } from '../../../../src/config/environment.ts';
import { Secret } from '../../../../src/config/secret.ts';
import { createMidjourneyProxy } from '../../../../src/upstreams/midjourney-proxy/adapter.ts';
import { createTransport } from '../../../../src/upstreams/transport.ts';
import type { RigOptions, UpstreamRig } from '../rig.ts';

/** What only this dialect can be set to. */
export interface ProxyOptions extends RigOptions {
  readonly flavour: FlavourName;
  readonly auth?: MidjourneyProxyAuth;
  readonly numericResult?: boolean;
  readonly longIds?: boolean;
  readonly withoutKey?: boolean;
}

export interface ProxyRig extends UpstreamRig {
  readonly sandbox: MidjourneyProxySandbox;
}

/** One twentieth of a job, and how often a gateway looks at its upstream. */
const stepMs = 100;

/** Starts a sandbox of one flavour and an adapter that talks to it; both stop with the test. */
export async function startProxy(options: ProxyOptions): Promise<ProxyRig> {
  const clock = new ManualClock(1_754_200_000_000);
  const { flavour, remix = false, room = 13, submitTimeoutMs, ...more } = options;
  const auth = more.auth ?? (flavour === 'new-api' ? 'bearer' : 'mj-api-secret');
  const sandbox = await MidjourneyProxySandbox.start({
    clock,
    flavour,
    auth,
    remix,
    cellSize: 48,
    paceMs: 20 * stepMs,
    pollLoopMs: stepMs,
    concurrency: 1,
    queue: room - 1,
    ...more,
  });
  onTestFinished(() => sandbox.stop());
  const transport = createTransport();
  onTestFinished(() => transport.close());
  const key = keyOf(options, sandbox.key);
  const limits = submitTimeoutMs === undefined ? {} : { submitTimeoutMs };
  const upstream = createMidjourneyProxy({ url: sandbox.url, key, auth }, transport, limits);
  return { sandbox, upstream, ...controls(sandbox, clock) };
}

function keyOf(options: ProxyOptions, right: string): Secret | undefined {
  if (options.withoutKey === true) return undefined;
  return new Secret(options.wrongKey === true ? 'sk-another' : right);
}

function controls(
  sandbox: MidjourneyProxySandbox,
  clock: ManualClock,
): Omit<UpstreamRig, 'upstream'> {
  const count = (part: string): number =>
    sandbox.requests.filter(({ path }) => path.includes(part)).length;
  return {
    faults: sandbox.faults,
    arrived: () => count('/mj/submit/'),
    queried: () => count('/mj/task/'),
    taken: () => sandbox.submits.map(({ taskId }) => taskId),
    finish: (taskId) => {
      sandbox.finish(taskId);
    },
    step: () => {
      clock.advance(stepMs);
    },
    served: (url) => sandbox.served(url),
    nextArrival: () => {
      const before = sandbox.requests.length;
      return sandbox.waitFor(() => sandbox.requests.length > before, 'a request');
    },
    leave: () => sandbox.stop(),
  };
}
