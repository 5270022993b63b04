import { z } from 'zod';
import { parseJsonWithLongIds } from '../../lib/json.ts';
import { integer, listOf, taskId, text } from '../tolerant.ts';
import { isWebAddress } from '../web-address.ts';

/** The frame of every answer and callback: check `code` as well as the HTTP status. */
export const envelopeSchema = z.object({ code: integer, msg: text, data: z.unknown().optional() });
export type Envelope = z.infer<typeof envelopeSchema>;

/** @returns undefined where the text is not JSON, or no object */
export function readEnvelope(body: string): Envelope | undefined {
  return envelopeSchema.safeParse(parseJsonWithLongIds(body)).data;
}

/** JSON inside a string, as well as the value itself. */
const unpacked = <T extends z.ZodType>(inner: T) =>
  z.preprocess(
    (value) => (typeof value === 'string' ? parseJsonWithLongIds(value) : value),
    inner.nullish().catch(undefined),
  );

/** Task queries give objects, callbacks give strings. */
const link = z
  .union([z.string(), z.object({ resultUrl: z.string() }).transform(({ resultUrl }) => resultUrl)])
  .transform((url) => url.trim())
  .refine(isWebAddress);

/** What the vendor remembers of a task (kie.ai docs: Get Midjourney Task Details). */
export const recordSchema = z.object({
  taskType: text,
  paramJson: unpacked(z.object({ prompt: text, speed: text })),
  resultInfoJson: unpacked(z.object({ resultUrls: listOf(link) })),
  successFlag: integer,
  errorCode: integer,
  errorMessage: text,
});
export type TaskRecord = z.infer<typeof recordSchema>;

/** The data of an accepted submit; ids are opaque words (32 hex digits, or `mj_task_` and more). */
export const acceptedSchema = z.object({
  taskId: z
    .union([z.string(), z.int().transform(String)])
    .pipe(z.string().regex(/^[\w.:-]{1,100}$/)),
});

/** The answer to an upload (kie.ai docs: File Upload API). */
export const uploadedSchema = z
  .object({
    downloadUrl: link.optional().catch(undefined),
    fileUrl: link.optional().catch(undefined),
  })
  .transform(({ downloadUrl, fileUrl }) => downloadUrl ?? fileUrl);

/** A callback, whichever way it spells the task's id. */
export const callbackSchema = z.object({
  taskId,
  data: z.object({ taskId, task_id: taskId }).nullish().catch(undefined),
});
