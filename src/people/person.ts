import { z } from 'zod';
import { maxSavedFlags } from '../prompt/limits.ts';
import { modelIdSchema } from '../prompt/model-id.ts';
import { presetLimits, presetNameSchema, presetSchema } from '../prompt/preset.ts';
import { speeds } from '../prompt/speed.ts';
import { variations } from '../upstreams/result.ts';

/** Which preset is in use: one of a person's own, or of the server that it was chosen in. */
const usedPresetSchema = z.object({ name: presetNameSchema, guildId: z.string().optional() });
export type UsedPreset = z.infer<typeof usedPresetSchema>;

/**
 * What somebody has set for themselves, wherever they are: one document per person. What is not
 * there is not set.
 */
const fieldsSchema = z.object({
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
  /** The preset in use; it need not exist any more. */
  preset: usedPresetSchema.optional(),
  presets: z.array(presetSchema).max(presetLimits.own),
});
export type Person = z.infer<typeof fieldsSchema>;

/** The same as it is stored. */
export const personSchema: z.ZodType<Person> = z.preprocess(withOrigin, fieldsSchema);

/**
 * Documents of old name the preset in use and not where it came from: then it is one's own, or
 * nobody can say which.
 */
function withOrigin(stored: unknown): unknown {
  const { data } = namedPresetSchema.safeParse(stored);
  if (data === undefined) return stored;
  const { preset: name, ...others } = data;
  const isOwn = data.presets.some((preset) => preset.name === name);
  return isOwn ? { ...others, preset: { name } } : others;
}

const namedPresetSchema = z.looseObject({
  preset: z.string(),
  presets: z.array(z.looseObject({ name: z.string() })),
});

/** Somebody who has never set anything. */
export const newPerson: Person = {
  schema: 1,
  raw: false,
  remix: false,
  private: false,
  presets: [],
};
