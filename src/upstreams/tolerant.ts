import { z } from 'zod';

/*
 * Tolerant on purpose: gateways leave fields out, send numbers for strings and null for anything.
 * A field that cannot be read counts as absent; unknown fields are dropped.
 */

/** A string of any length, or a number for one; blank counts as absent. */
export const longText = z
  .union([z.string(), z.number()])
  .transform((value) => (typeof value === 'number' ? String(value) : value.trim()))
  .transform((value) => (value === '' ? undefined : value))
  .nullish()
  .catch(undefined)
  .transform((value) => value ?? undefined);

/** Whatever stands behind it is no text that a person wrote; bounds the work on it. */
const longestText = 30_000;

/** The same, no longer than people write, without NUL and halves of characters. */
export const text = longText.transform((value) =>
  value?.slice(0, longestText).replace(/[\0\p{Surrogate}]/gu, '\uFFFD'),
);

const plausibleId = /^[!-~]{1,200}$/;

/** The name of a task: it becomes a part of addresses, and stands in logs. */
export const taskId = text.transform((value) =>
  value !== undefined && plausibleId.test(value) ? value : undefined,
);

/** A whole number, or a string that holds one. */
export const integer = z
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

/** A list in which what is not understood is left out instead of spoiling the rest. */
export function listOf<T extends z.ZodType>(item: T): z.ZodType<z.output<T>[]> {
  return z
    .array(z.unknown())
    .nullish()
    .catch(undefined)
    .transform((entries) =>
      (entries ?? []).flatMap((entry) => {
        const parsed = item.safeParse(entry);
        return parsed.success ? [parsed.data] : [];
      }),
    );
}
