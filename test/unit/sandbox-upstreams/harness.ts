import { onTestFinished } from 'vitest';
import { z } from 'zod';
import { ManualClock } from '../../../sandbox/manual-clock.ts';
import {
  type MidjourneyProxyOptions,
  MidjourneyProxySandbox,
} from '../../../sandbox/upstreams/index.ts';
import { exchange, type Reply } from './wire.ts';

export { objectOf } from './wire.ts';

const envelope = z.object({
  code: z.number(),
  description: z.string(),
  result: z.string().nullable().optional(),
  properties: z.record(z.string(), z.unknown()).nullish(),
});

/** A submit envelope; throws if the reply is none. */
export function envelopeOf(reply: Reply): z.output<typeof envelope> {
  return envelope.parse(JSON.parse(reply.text));
}

/** A sandbox, the clock that moves it, and a client with its key. */
export interface Rig {
  readonly sandbox: MidjourneyProxySandbox;
  readonly clock: ManualClock;
  /** Sends JSON to a path below `/mj`, or to any path starting with a slash. */
  readonly post: (path: string, body: unknown) => Promise<Reply>;
  readonly get: (path: string) => Promise<Reply>;
  /** Submits, ends the task at once and returns its id; throws if it was not accepted. */
  readonly made: (endpoint: string, body: unknown) => Promise<string>;
  /** Presses the button whose customId starts so; throws if the task has no such button. */
  readonly press: (taskId: string, start: string, more?: Record<string, unknown>) => Promise<Reply>;
}

/** Starts a sandbox that stops with the test; small pictures, time by hand. */
export async function rig(options: MidjourneyProxyOptions = {}): Promise<Rig> {
  const clock = new ManualClock(1_754_200_000_000);
  const sandbox = await MidjourneyProxySandbox.start({ clock, cellSize: 64, ...options });
  onTestFinished(() => sandbox.stop());
  const send = (method: 'GET' | 'POST', path: string, body?: unknown): Promise<Reply> => {
    const url = path.startsWith('http')
      ? path
      : sandbox.url + (path.startsWith('/') ? path : `/mj/${path}`);
    const headers = { ...keyHeader(sandbox, options), 'content-type': 'application/json' };
    const text = typeof body === 'string' ? body : JSON.stringify(body ?? null);
    return exchange(url, { method, headers, ...(method === 'POST' && { body: text }) });
  };
  const post: Rig['post'] = (path, body) => send('POST', path, body);
  return {
    sandbox,
    clock,
    post,
    get: (path) => send('GET', path),
    made: async (endpoint, body) => {
      const { result } = envelopeOf(await post(`submit/${endpoint}`, body));
      sandbox.finish(result ?? '');
      return result ?? '';
    },
    press: (taskId, start, more = {}) => {
      const found = sandbox.tasks
        .get(taskId)
        ?.buttons.find(({ customId }) => customId?.startsWith(start));
      if (found === undefined) throw new Error(`No button ${start}`);
      return post('submit/action', { taskId, customId: found.customId, ...more });
    },
  };
}

function keyHeader(
  sandbox: MidjourneyProxySandbox,
  options: MidjourneyProxyOptions,
): Record<string, string> {
  const style = options.auth ?? (options.flavour === 'new-api' ? 'bearer' : 'mj-api-secret');
  if (style === 'bearer') return { authorization: `Bearer ${sandbox.key}` };
  return style === 'raw' ? { authorization: sandbox.key } : { 'mj-api-secret': sandbox.key };
}
