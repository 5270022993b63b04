import { z } from 'zod';
import { taskResultSchema } from '../upstreams/result.ts';

/** A message, wherever the bot can reach it as its own. */
export const messagePlaceSchema = z.object({ channelId: z.string(), messageId: z.string() });
export type MessagePlace = z.infer<typeof messagePlaceSchema>;

/** What is looked at: the words before anything is sent, or what came of them. */
export const reviewStages = ['prompt', 'result'] as const;
export type ReviewStage = (typeof reviewStages)[number];

/** What of a held job is before the moderators now. */
export function stageOf({ found }: { readonly found?: unknown }): ReviewStage {
  return found === undefined ? 'prompt' : 'result';
}

/** Whether a moderator has still to look at it. */
const needSchema = z.enum(['needed', 'approved']);

/**
 * What becomes of something that is held; `withdrawn`: its person wants it no more; `stopped`: somebody
 * has paused the server and stopped everything in it.
 */
const outcomes = ['approved', 'rejected', 'expired', 'withdrawn', 'stopped'] as const;

/** How a look of the moderators at something has ended. */
const decisionSchema = z.object({
  what: z.enum(outcomes),
  /** What was looked at. */
  of: z.enum(reviewStages),
  at: z.number(),
  /** The moderator; undefined where nobody has decided. */
  byId: z.string().optional(),
  reason: z.string().optional(),
  /** It counts against its person. */
  strike: z.literal(true).optional(),
  /** A moderator would have let it go on, but its person has been blocked since they asked. */
  because: z.literal('blocked').optional(),
  /** Where it was shown to those who moderate. */
  notice: messagePlaceSchema.optional(),
  /** Where it was shown before that, as long as it may still stand there. */
  stale: messagePlaceSchema.optional(),
  /** The number of the case that it was held under. */
  caseNumber: z.int().optional(),
  /** It is written down as a case, and the moderators' message says so. */
  told: z.literal(true).optional(),
});
export type ReviewDecision = z.infer<typeof decisionSchema>;

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
  /** Where it was asked for: there it is shown once nothing of it waits any more. */
  channelId: z.string().optional(),
  /** That has been done, or cannot be done. */
  surfaced: z.literal(true).optional(),
  /** The last one. */
  decision: decisionSchema.optional(),
});
export type ReviewNeed = z.infer<typeof reviewNeedSchema>;

/** A result that is there and is shown to nobody yet. */
export const foundSchema = z.object({ taskId: z.string(), result: taskResultSchema });

/** Whether something of a job is still to be decided, so that nobody else may see it. */
export function isUnderReview({ review }: { readonly review?: ReviewNeed | undefined }): boolean {
  return review?.prompt === 'needed' || review?.result === 'needed';
}
