import { z } from 'zod';
import { taskResultSchema } from '../upstreams/result.ts';

/** A message, wherever the bot can reach it as its own. */
export const messagePlaceSchema = z.object({ channelId: z.string(), messageId: z.string() });
export type MessagePlace = z.infer<typeof messagePlaceSchema>;

/** Whether a moderator has still to look at it. */
const needSchema = z.enum(['needed', 'approved']);

/** What of a job is looked at by a moderator before anybody else sees it. */
export const reviewNeedSchema = z.object({
  /** Its words, before anything is sent. */
  prompt: needSchema.optional(),
  /** What comes of it, before it is shown. */
  result: needSchema.optional(),
  /** How long each waits for a decision, in hours. */
  hours: z.int(),
  /** The rule about words that it was held for, as it stands in the list. */
  rule: z.string().optional(),
  /** Who has decided last, and what. */
  decision: z
    .object({ byId: z.string(), what: z.enum(['approved', 'rejected']), at: z.number() })
    .optional(),
});
export type ReviewNeed = z.infer<typeof reviewNeedSchema>;

/** A result that is there and is shown to nobody yet. */
export const foundSchema = z.object({ taskId: z.string(), result: taskResultSchema });

/** Whether something of a job is still to be decided, so that nobody else may see it. */
export function isUnderReview({ review }: { readonly review?: ReviewNeed | undefined }): boolean {
  return review?.prompt === 'needed' || review?.result === 'needed';
}
