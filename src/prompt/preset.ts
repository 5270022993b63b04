import { z } from 'zod';
import { maxSavedFlags } from './limits.ts';

/** How presets are called: in small letters, at most 32 characters. */
export const presetNameSchema = z.string().regex(/^[a-z][a-z0-9-]{0,31}$/);

/** Flags under a name, used as `--name` in a prompt. Belongs to a person or to a server. */
export const presetSchema = z.object({
  name: presetNameSchema,
  flags: z.string().min(1).max(maxSavedFlags),
});
export type Preset = z.infer<typeof presetSchema>;

/** How many presets a person may have, and how many a server. */
export const presetLimits = { own: 20, shared: 50 } as const;
