import { z } from 'zod';
import { maxSavedFlags } from '../prompt/limits.ts';
import { speeds, variations } from '../upstreams/result.ts';
import { presetLimits, presetSchema } from './presets.ts';

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
  /** The buttons that draw from a picture's prompt let them edit it first. */
  remix: z.boolean(),
  /** How strongly V1–V4 vary a picture, where the upstream can be told. */
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
