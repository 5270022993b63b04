import { z } from 'zod';

/** The numbers that Discord gives to options (Discord docs: interactions/application-commands). */
export const optionNumber = {
  string: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
  attachment: 11,
} as const;

/** An option of a command. */
export const optionSchema = z.object({
  type: z.int(),
  name: z.string(),
  description: z.string(),
  required: z.boolean(),
  autocomplete: z.boolean(),
  choices: z.array(z.object({ name: z.string(), value: z.union([z.string(), z.number()]) })),
  minValue: z.number().optional(),
  maxValue: z.number().optional(),
  minLength: z.int().optional(),
  maxLength: z.int().optional(),
});
export type OptionView = z.infer<typeof optionSchema>;

/** A command that one can type here: group and subcommand are part of its name, after blanks. */
export const commandSchema = z.object({
  name: z.string(),
  description: z.string(),
  options: z.array(optionSchema),
});
export type CommandView = z.infer<typeof commandSchema>;
