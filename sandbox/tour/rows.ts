import { z } from 'zod';
import type { Names } from './readable.ts';

const componentSchema = z.object({
  type: z.int(),
  custom_id: z.string().optional(),
  style: z.int().optional(),
  label: z.string().optional(),
  emoji: z.object({ name: z.string() }).optional(),
  disabled: z.boolean().default(false),
  placeholder: z.string().optional(),
  options: z
    .array(z.object({ label: z.string(), value: z.string(), default: z.boolean().default(false) }))
    .default([]),
  default_values: z.array(z.object({ id: z.string() })).default([]),
});
type Component = z.infer<typeof componentSchema>;

const rowSchema = z.object({ components: z.array(componentSchema) });

/** Discord docs: components/reference. */
const button = 2;

/** The rows below a message as text: buttons beside each other, a menu with what is chosen in it. */
export function drawRows(components: readonly unknown[], names: Names): string[] {
  const rows = z.array(rowSchema).parse(components);
  return rows.map((row) => row.components.map((one) => draw(one, names)).join(' '));
}

/**
 * Finds a choice in a menu below a message.
 * @throws Error when no menu offers it
 */
export function findChoice(
  components: readonly unknown[],
  label: string,
): { readonly customId: string; readonly value: string } {
  const menus = z
    .array(rowSchema)
    .parse(components)
    .flatMap((row) => row.components);
  for (const { custom_id: customId, options } of menus) {
    const option = options.find((one) => one.label === label);
    if (option !== undefined && customId !== undefined) return { customId, value: option.value };
  }
  throw new Error(`No menu offers "${label}"`);
}

function draw(component: Component, names: Names): string {
  const { type, disabled } = component;
  const face = type === button ? buttonFace(component) : menuFace(component, names);
  return `\`[\`${disabled ? `~~${face}~~` : face}\`]\``;
}

/** A used button is blurple: drawn in bold. */
function buttonFace({ label, emoji, style }: Component): string {
  const face = [emoji?.name, label].filter((part) => part !== undefined).join(' ');
  return style === 1 ? `**${face}**` : face;
}

function menuFace({ options, default_values, placeholder = '' }: Component, names: Names): string {
  const chosen = [
    ...options.filter((option) => option.default).map(({ label }) => label),
    ...default_values.map(({ id }) => names.get(id) ?? id),
  ].join(', ');
  return `${chosen === '' ? placeholder : chosen} ▾`;
}
