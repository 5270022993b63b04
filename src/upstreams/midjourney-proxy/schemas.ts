import { z } from 'zod';

/*
 * Tolerant on purpose: gateways leave fields out, send numbers for strings and null for anything.
 * A field that cannot be read counts as absent; unknown fields are dropped.
 */
const text = z
  .union([z.string(), z.number()])
  .transform((value) => (typeof value === 'number' ? String(value) : value.trim()))
  .transform((value) => (value === '' ? undefined : value))
  .nullish()
  .catch(undefined)
  .transform((value) => value ?? undefined);

const integer = z
  .union([
    z.int(),
    z
      .string()
      .trim()
      .regex(/^-?\d+$/)
      .transform(Number),
  ])
  .nullish()
  .catch(undefined);

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

/** A list in which what is not understood is left out instead of spoiling the rest. */
const listOf = <T extends z.ZodType>(item: T) =>
  z
    .array(z.unknown())
    .nullish()
    .catch(undefined)
    .transform((entries) =>
      (entries ?? []).flatMap((entry) => {
        const parsed = item.safeParse(entry);
        return parsed.success ? [parsed.data] : [];
      }),
    );

const link = z.object({ url: text });

export const taskSchema = z.object({
  id: z.union([z.string().min(1), z.number()]).transform(String),
  action: text,
  status: text,
  progress: text,
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
