import { z } from 'zod';

/** From so many strikes on a person is blocked for a while. */
export const strikeStepSchema = z.object({
  strikes: z.int().min(1).max(20),
  /** Undefined: until somebody lifts it. */
  blockHours: z.int().min(1).max(8760).optional(),
});

export const strikePolicySchema = z.object({
  /** The step with the most strikes that a person has reached holds. */
  steps: z.array(strikeStepSchema).max(10),
  /** How long a strike counts, in days. */
  days: z.int().min(1).max(3650),
});
export type StrikePolicy = z.infer<typeof strikePolicySchema>;

/** Three strikes within 90 days: a day; four: a week; five: until somebody lifts it. */
export const newStrikePolicy: StrikePolicy = {
  steps: [{ strikes: 3, blockHours: 24 }, { strikes: 4, blockHours: 168 }, { strikes: 5 }],
  days: 90,
};
