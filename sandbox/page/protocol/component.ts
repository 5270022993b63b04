import { z } from 'zod';

/** The numbers that Discord gives to components (Discord docs: components/reference). */
export const componentNumber = {
  row: 1,
  button: 2,
  stringSelect: 3,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
} as const;

const emojiSchema = z.object({ name: z.string().nullish(), id: z.string().nullish() });

/** A button: `style` is 1 primary, 2 secondary, 3 success, 4 danger, 5 a link. */
export const buttonSchema = z.object({
  type: z.literal(componentNumber.button),
  style: z.int(),
  label: z.string().optional(),
  emoji: emojiSchema.optional(),
  custom_id: z.string().optional(),
  url: z.string().optional(),
  disabled: z.boolean().optional(),
});
export type ButtonView = z.infer<typeof buttonSchema>;

const choiceSchema = z.object({
  label: z.string(),
  value: z.string(),
  description: z.string().nullish(),
  default: z.boolean().nullish(),
});

/** A menu: of its own choices, or of people, roles or channels. */
export const selectSchema = z.object({
  type: z.union([
    z.literal(componentNumber.stringSelect),
    z.literal(componentNumber.userSelect),
    z.literal(componentNumber.roleSelect),
    z.literal(componentNumber.mentionableSelect),
    z.literal(componentNumber.channelSelect),
  ]),
  custom_id: z.string(),
  placeholder: z.string().nullish(),
  min_values: z.int().nullish(),
  max_values: z.int().nullish(),
  disabled: z.boolean().nullish(),
  options: z.array(choiceSchema).optional(),
  default_values: z.array(z.object({ id: z.string() })).optional(),
});
export type SelectView = z.infer<typeof selectSchema>;

/** A row below a message. */
export const rowSchema = z.object({
  type: z.literal(componentNumber.row),
  components: z.array(z.union([buttonSchema, selectSchema])),
});
export type RowView = z.infer<typeof rowSchema>;
