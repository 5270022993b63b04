import { z } from 'zod';
import { modalSchema } from './modal.ts';
import { standpointSchema } from './names.ts';

/** A file that somebody hands over; its bytes are base64. */
export const fileSchema = z.object({
  filename: z.string().min(1),
  contentType: z.string(),
  base64: z.base64(),
});
export type FileGiven = z.infer<typeof fileSchema>;

const optionValueSchema = z.union([z.string(), z.number(), z.boolean(), fileSchema]);
export type OptionGiven = z.infer<typeof optionValueSchema>;
const fieldValueSchema = z.union([
  z.string(),
  z.boolean(),
  z.array(z.string()),
  z.array(fileSchema),
]);
export type FieldGiven = z.infer<typeof fieldValueSchema>;

/** Something that a person does in Discord. */
export const deedSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('run'),
    command: z.string(),
    options: z.record(z.string(), optionValueSchema),
  }),
  z.object({
    kind: z.literal('autocomplete'),
    command: z.string(),
    options: z.record(z.string(), z.string()),
    focused: z.string(),
  }),
  z.object({ kind: z.literal('press'), messageId: z.string(), button: z.string() }),
  z.object({
    kind: z.literal('select'),
    messageId: z.string(),
    customId: z.string(),
    values: z.array(z.string()),
  }),
  z.object({
    kind: z.literal('submit'),
    interactionId: z.string(),
    values: z.record(z.string(), fieldValueSchema),
  }),
  z.object({ kind: z.literal('menu'), name: z.string(), messageId: z.string() }),
  z.object({ kind: z.literal('say'), content: z.string(), files: z.array(fileSchema) }),
]);
export type Deed = z.infer<typeof deedSchema>;

/** What the page posts to `/deeds`. */
export const deedRequestSchema = z.object({ at: standpointSchema, deed: deedSchema });

/** What came of it. */
export const deedAnswerSchema = z.discriminatedUnion('outcome', [
  /** The bot has acknowledged it, or it needed no bot. */
  z.object({ outcome: z.literal('done') }),
  /** The bot did not acknowledge it within 3 seconds. */
  z.object({ outcome: z.literal('no-response') }),
  z.object({ outcome: z.literal('modal'), modal: modalSchema }),
  z.object({
    outcome: z.literal('choices'),
    choices: z.array(z.object({ name: z.string(), value: z.union([z.string(), z.number()]) })),
  }),
  /** Discord's own client would not have let it happen; `why` says so to a person. */
  z.object({ outcome: z.literal('refused'), why: z.string() }),
]);
export type DeedAnswer = z.infer<typeof deedAnswerSchema>;
