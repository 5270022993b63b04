import { z } from 'zod';
import { jobIdSchema } from '../jobs/job.ts';

/**
 * What a button or a form of ours means: `version:action:job[:key]`. Never an upstream's own id and
 * never state; both are looked up in the job, so that buttons outlive restarts and redeploys.
 */
const version = '1';

const key = z.string().regex(/^[a-z0-9]{1,8}$/);

const pressSchema = z.discriminatedUnion('action', [
  /** One of the actions that the picture offers. */
  z.object({ action: z.literal('act'), jobId: jobIdSchema, key }),
  z.object({ action: z.literal('cancel'), jobId: jobIdSchema }),
  z.object({ action: z.literal('check'), jobId: jobIdSchema }),
  z.object({ action: z.literal('again'), jobId: jobIdSchema }),
  /** Open the form for a task that waits for a prompt, or answer it with the suggested one. */
  z.object({ action: z.literal('edit'), jobId: jobIdSchema }),
  z.object({ action: z.literal('asis'), jobId: jobIdSchema }),
  /** Forms: an action's own, and the answer to a waiting task. */
  z.object({ action: z.literal('form'), jobId: jobIdSchema, key }),
  z.object({ action: z.literal('answer'), jobId: jobIdSchema }),
]);

export type Press = z.infer<typeof pressSchema>;

/** @returns at most 100 characters, which is Discord's limit for a custom id */
export function encodePress(press: Press): string {
  const parts = [version, press.action, press.jobId];
  if ('key' in press) parts.push(press.key);
  return parts.join(':');
}

/** @returns undefined for anything that {@link encodePress} did not make */
export function decodePress(customId: string): Press | undefined {
  const [head, action, jobId, key, ...rest] = customId.split(':');
  if (head !== version || rest.length > 0) return undefined;
  const parsed = pressSchema.safeParse({ action, jobId, ...(key === undefined ? {} : { key }) });
  if (!parsed.success || encodePress(parsed.data) !== customId) return undefined;
  return parsed.data;
}
