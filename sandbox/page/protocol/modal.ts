import { z } from 'zod';

/** A field of a form; see `SeenField` of the local Discord. */
export const fieldSchema = z.object({
  customId: z.string(),
  label: z.string(),
  description: z.string().optional(),
  kind: z.enum([
    'text',
    'select',
    'user-select',
    'role-select',
    'mentionable-select',
    'channel-select',
    'radio',
    'checkboxes',
    'checkbox',
    'files',
  ]),
  /** Of a text: more than one line. */
  multiline: z.boolean().optional(),
  required: z.boolean(),
  value: z.union([z.string(), z.array(z.string()), z.boolean()]).optional(),
  minLength: z.int().optional(),
  maxLength: z.int().optional(),
  minValues: z.int().optional(),
  maxValues: z.int().optional(),
  placeholder: z.string().optional(),
  options: z
    .array(z.object({ label: z.string(), value: z.string(), description: z.string().optional() }))
    .optional(),
});
export type FieldView = z.infer<typeof fieldSchema>;

/** A form that the bot has opened for somebody. */
export const modalSchema = z.object({
  interactionId: z.string(),
  title: z.string(),
  /** What stands above the fields, in Discord's markdown. */
  texts: z.array(z.string()),
  fields: z.array(fieldSchema),
});
export type ModalView = z.infer<typeof modalSchema>;
