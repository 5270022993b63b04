import { FormData } from 'undici';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import { ManualClock } from '../../../../sandbox/manual-clock.ts';
import { type KieOptions, KieSandbox } from '../../../../sandbox/upstreams/index.ts';
import { exchange, type Reply } from '../wire.ts';

const envelope = z.object({ code: z.number(), msg: z.string(), data: z.unknown().optional() });
const submitted = z.object({ code: z.literal(200), data: z.object({ taskId: z.string() }) });
const record = z.object({
  data: z.object({
    taskId: z.string(),
    taskType: z.string(),
    paramJson: z.string(),
    successFlag: z.number(),
    createTime: z.string(),
    completeTime: z.string().optional(),
    resultInfoJson: z
      .object({ resultUrls: z.array(z.object({ resultUrl: z.string() })) })
      .optional(),
    errorCode: z.number().nullable(),
    errorMessage: z.string().nullable(),
  }),
});

/** The envelope of any answer; throws if the reply has none. */
export function envelopeOf(reply: Reply): z.output<typeof envelope> {
  return envelope.parse(JSON.parse(reply.text));
}

/** A sandbox, the clock that moves it, and a client with its key. */
export interface Rig {
  readonly sandbox: KieSandbox;
  readonly clock: ManualClock;
  /** Posts JSON, or a form, to a path below `/api/v1/mj`, or to any path starting with a slash. */
  readonly post: (path: string, body: unknown) => Promise<Reply>;
  readonly get: (path: string) => Promise<Reply>;
  /** Submits and gives the task's id; throws if it was not accepted. */
  readonly submit: (path: string, body: unknown) => Promise<string>;
  /** Submits, ends the task at once and gives its id. */
  readonly made: (path: string, body: unknown) => Promise<string>;
  /** The task's record in its plain shape. */
  readonly record: (taskId: string) => Promise<z.output<typeof record>['data']>;
  /** The addresses of a task's results. */
  readonly results: (taskId: string) => Promise<string[]>;
}

/** Starts a sandbox that stops with the test; small pictures, time by hand. */
export async function rig(options: KieOptions = {}): Promise<Rig> {
  const clock = new ManualClock(1_754_200_000_000);
  const sandbox = await KieSandbox.start({ clock, cellSize: 64, ...options });
  onTestFinished(() => sandbox.stop());
  const at = (path: string): string =>
    path.startsWith('http')
      ? path
      : sandbox.url + (path.startsWith('/') ? path : `/api/v1/mj/${path}`);
  const authorization = `Bearer ${sandbox.key}`;
  const post: Rig['post'] = (path, body) => {
    if (body instanceof FormData) {
      return exchange(at(path), { method: 'POST', headers: { authorization }, body });
    }
    const headers = { authorization, 'content-type': 'application/json' };
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return exchange(at(path), { method: 'POST', headers, body: text });
  };
  const get: Rig['get'] = (path) => exchange(at(path), { headers: { authorization } });
  const submit: Rig['submit'] = async (path, body) =>
    submitted.parse(JSON.parse((await post(path, body)).text)).data.taskId;
  const recordOf: Rig['record'] = async (taskId) =>
    record.parse(JSON.parse((await get(`record-info?taskId=${taskId}`)).text)).data;
  return {
    sandbox,
    clock,
    post,
    get,
    submit,
    made: async (path, body) => {
      const taskId = await submit(path, body);
      sandbox.finish(taskId);
      return taskId;
    },
    record: recordOf,
    results: async (taskId) =>
      (await recordOf(taskId)).resultInfoJson?.resultUrls.map(({ resultUrl }) => resultUrl) ?? [],
  };
}

/** The smallest request for pictures. */
export const fox = { taskType: 'mj_txt2img', prompt: 'a red fox' } as const;
