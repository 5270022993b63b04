import { z } from 'zod';

/** Nothing new is taken in a server. */
export const pauseSchema = z.object({
  /** Shown to everybody who asks for something. */
  reason: z.string().max(200).optional(),
  /** Who paused it. */
  byId: z.string(),
  /** Milliseconds since the Unix epoch. */
  at: z.number(),
});
export type Pause = z.infer<typeof pauseSchema>;
