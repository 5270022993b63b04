import { z } from 'zod';
import { maxSavedFlags } from '../prompt/limits.ts';
import { speeds } from '../upstreams/result.ts';
import { presetLimits, presetSchema } from './presets.ts';

/** How strongly the buttons below a picture vary it. */
export const variations = ['strong', 'subtle'] as const;
export type Variation = (typeof variations)[number];

/** A model as the catalogue names it; it may have left the catalogue since. */
export const modelIdSchema = z.string().regex(/^(niji )?\d{1,4}(\.\d{1,4})?$/);

/**
 * What somebody has set for themselves, wherever they are: one document per person. What is not
 * there is not set.
 */
export const personSchema = z.object({
  schema: z.literal(1),
  version: modelIdSchema.optional(),
  raw: z.boolean(),
  stylize: z.int().min(0).max(1000).optional(),
  speed: z.enum(speeds).optional(),
  aspect: z
    .string()
    .regex(/^\d{1,4}:\d{1,4}$/)
    .optional(),
  remix: z.boolean(),
  variation: z.enum(variations).optional(),
  /** Only they see their results. */
  private: z.boolean(),
  /** Flags behind each of their prompts, as they are printed. */
  suffix: z.string().min(1).max(maxSavedFlags).optional(),
  /** The name of the preset in use: their own or a server's; it need not exist any more. */
  preset: presetSchema.shape.name.optional(),
  presets: z.array(presetSchema).max(presetLimits.own),
});
export type Person = z.infer<typeof personSchema>;

/** Somebody who has never set anything. */
export const newPerson: Person = {
  schema: 1,
  raw: false,
  remix: false,
  private: false,
  presets: [],
};
