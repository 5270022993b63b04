import { onTestFinished } from 'vitest';
import type { ManualClock } from '../../../sandbox/manual-clock.ts';
import type { UpstreamSandbox } from '../../../sandbox/upstreams/index.ts';
import { createTransport, type Transport } from '../../../src/upstreams/transport.ts';
import { settle } from '../../fakes/settle.ts';
import type { UpstreamRig } from './rig.ts';

/** One twentieth of a job. */
export const stepMs = 100;
/** How long a job takes. */
export const paceMs = 20 * stepMs;

/** Where submits and queries of a dialect arrive. */
export interface Paths {
  readonly submit: RegExp;
  readonly query: RegExp;
}

type Controls = Pick<
  UpstreamRig,
  'faults' | 'arrived' | 'queried' | 'asked' | 'now' | 'step' | 'served' | 'nextArrival' | 'leave'
>;

/** What every rig has in common. */
export function controls(sandbox: UpstreamSandbox, clock: ManualClock, paths: Paths): Controls {
  const count = (path: RegExp): number =>
    sandbox.requests.filter((request) => path.test(request.path)).length;
  return {
    faults: sandbox.faults,
    arrived: () => count(paths.submit),
    queried: () => count(paths.query),
    asked: () => sandbox.requests.length,
    now: () => clock.now(),
    step: () => {
      clock.advance(stepMs);
    },
    served: (url) => sandbox.served(url),
    nextArrival: (of) => {
      const before = count(paths[of]);
      return sandbox.waitFor(() => count(paths[of]) > before, `a ${of}`);
    },
    leave: () => sandbox.stop(),
  };
}

/**
 * A transport that closes with the test, and a way to wait for what it still reads. Submits have to
 * be written: what may be sent again without asking must cost nothing.
 */
export function openTransport({
  submit,
}: Paths): { readonly transport: Transport } & Pick<UpstreamRig, 'quiet'> {
  const transport = createTransport();
  onTestFinished(() => transport.close());
  const reading = new Set<Promise<unknown>>();
  return {
    transport: {
      ...transport,
      read: (call) => {
        if (submit.test(new URL(call.url).pathname)) throw new Error('A submit was read');
        const reply = transport.read(call);
        reading.add(reply);
        const done = (): void => void reading.delete(reply);
        reply.then(done, done);
        return reply;
      },
    },
    quiet: async () => {
      while (reading.size > 0) await Promise.allSettled(reading);
      await settle();
    },
  };
}
