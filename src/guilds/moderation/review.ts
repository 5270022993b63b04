import { z } from 'zod';

/** What waits for a moderator's decision before it goes on. */
export const reviewSchema = z.object({
  prompts: z.boolean().default(false),
  results: z.boolean().default(false),
  /** Roles whose members are trusted. */
  exemptRoles: z.array(z.string()).max(20).default([]),
  /** How long something waits before it counts as rejected, in hours. */
  hours: z.int().min(1).max(168).default(48),
});
export type Review = z.infer<typeof reviewSchema>;

/** Nothing waits, unless a rule about words says so. */
export const newReview: Review = { prompts: false, results: false, exemptRoles: [], hours: 48 };
