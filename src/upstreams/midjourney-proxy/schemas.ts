import { z } from 'zod';
import { integer, listOf, taskId, text } from '../tolerant.ts';

const properties = z
  .object({ finalPrompt: text, bannedWord: text, remix: z.boolean().nullish().catch(undefined) })
  .nullish()
  .catch(undefined)
  .transform((value) => value ?? undefined);

/** The answer to a submit, of every flavour: the envelope, the second envelope, the OpenAI form. */
export const envelopeSchema = z.object({
  code: integer,
  description: text,
  message: text,
  result: text,
  properties,
  error: z.object({ message: text, type: text }).nullish().catch(undefined),
});
export type Envelope = z.infer<typeof envelopeSchema>;

const button = z.object({
  customId: text,
  emoji: text,
  label: text,
  type: integer,
  style: integer,
  url: text,
});
export type Button = z.infer<typeof button>;

const link = z.object({ url: text });

export const taskSchema = z.object({
  id: taskId.pipe(z.string()),
  action: text,
  status: text,
  progress: text,
  prompt: text,
  promptEn: text,
  description: text,
  state: text,
  imageUrl: text,
  imageUrls: listOf(link),
  videoUrl: text,
  videoUrls: listOf(link),
  failReason: text,
  mode: text,
  properties,
  buttons: listOf(button),
});
export type Task = z.infer<typeof taskSchema>;

export const taskListSchema = listOf(taskSchema);
