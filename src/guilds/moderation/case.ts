import { z } from 'zod';

/** Everything that is written down about a server, in the words of its history. */
export const caseKinds = [
  'refused',
  'logged',
  'held',
  'approved',
  'rejected',
  'expired',
  'removed',
  'reported',
  'dismissed',
  'struck',
  'blocked',
  'unblocked',
  'appealed',
  'appeal-accepted',
  'appeal-declined',
  'granted',
  'paused',
  'resumed',
  'setting',
  'limit-near',
] as const;

/** Why something was refused. */
export const refusalReasons = ['word', 'access', 'newcomer', 'blocked', 'quota', 'paused'] as const;

/** One numbered entry of a server's record. */
export const caseSchema = z.object({
  schema: z.literal(1),
  /** 1 for a server's first. */
  number: z.int().min(1),
  /** Milliseconds since the Unix epoch. */
  at: z.number(),
  kind: z.enum(caseKinds),
  /** Whom it is about; undefined for settings. */
  userId: z.string().optional(),
  /** Who did it; undefined where Easel did by itself. */
  byId: z.string().optional(),
  /** Why it was refused. */
  because: z.enum(refusalReasons).optional(),
  jobId: z.string().optional(),
  channelId: z.string().optional(),
  /** The message that it is about. */
  messageId: z.string().optional(),
  /** What somebody typed as a reason; at most 500 characters. */
  reason: z.string().max(500).optional(),
  /** The prompt that it is about, cut to 300 characters; never that of a private job. */
  prompt: z.string().max(300).optional(),
  /** The rule, the limit or the setting in question, in the server's language; at most 500 characters. */
  detail: z.string().max(500).optional(),
  /** The number of an earlier case that this one goes on with. */
  about: z.int().optional(),
});
export type Case = z.infer<typeof caseSchema>;
