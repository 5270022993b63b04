import { onTestFinished } from 'vitest';
import { z } from 'zod';
import { ManualClock } from '../../../../sandbox/manual-clock.ts';
import { type NanoGptOptions, NanoGptSandbox } from '../../../../sandbox/upstreams/index.ts';
import { exchange, objectOf, type Reply } from '../wire.ts';

const submitted = z.object({ task_id: z.string(), status: z.string(), cost: z.number() });
const run = z.object({ runId: z.string() });
const status = z.object({
  status: z.string(),
  task_id: z.string(),
  progress: z.string().nullable(),
  imageUrl: z.string().nullable(),
  failReason: z.string().nullable(),
});
const film = z.object({
  data: z.object({
    status: z.string(),
    output: z.object({ video: z.object({ url: z.string() }) }).nullable(),
    error: z.string().nullable(),
    isNSFWError: z.boolean(),
  }),
});

/** A sandbox, the clock that moves it, and a client with its key. */
export interface Rig {
  readonly sandbox: NanoGptSandbox;
  readonly clock: ManualClock;
  /** Posts JSON to a path. */
  readonly post: (path: string, body: unknown) => Promise<Reply>;
  readonly get: (path: string) => Promise<Reply>;
  /** Asks for pictures and gives the task's id; throws if it was not accepted. */
  readonly imagine: (prompt: string) => Promise<string>;
  /** Asks for a film and gives its id; throws if it was not accepted. */
  readonly animate: (body: Record<string, unknown>) => Promise<string>;
  /** The state of an image task. */
  readonly status: (taskId: string) => Promise<z.output<typeof status>>;
  /** The state of a film. */
  readonly film: (runId: string) => Promise<z.output<typeof film>['data']>;
}

/** Starts a sandbox that stops with the test; small pictures, time by hand. */
export async function rig(options: NanoGptOptions = {}): Promise<Rig> {
  const clock = new ManualClock(1_754_200_000_000);
  const sandbox = await NanoGptSandbox.start({ clock, cellSize: 64, ...options });
  onTestFinished(() => sandbox.stop());
  const post: Rig['post'] = (path, body) => {
    const headers = { 'x-api-key': sandbox.key, 'content-type': 'application/json' };
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return exchange(sandbox.url + path, { method: 'POST', headers, body: text });
  };
  const get: Rig['get'] = (path) =>
    exchange(sandbox.url + path, { headers: { authorization: `Bearer ${sandbox.key}` } });
  return {
    sandbox,
    clock,
    post,
    get,
    imagine: async (prompt) =>
      submitted.parse(objectOf(await post(images, { model: 'midjourney', prompt }))).task_id,
    animate: async (body) => run.parse(objectOf(await post('/api/generate-video', body))).runId,
    status: async (task_id) =>
      status.parse(objectOf(await post('/api/check-midjourney-status', { task_id }))),
    film: async (runId) =>
      film.parse(objectOf(await get(`/api/video/status?requestId=${runId}`))).data,
  };
}

/** The images endpoint of the OpenAI-compatible base. */
export const images = '/v1/images/generations';
