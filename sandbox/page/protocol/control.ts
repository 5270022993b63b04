import { z } from 'zod';

/** The dialects. Named anew: the page's own code must not bring the bot's into the browser. */
export const upstreamSchema = z.enum(['midjourney-proxy', 'kie', 'nanogpt']);

/** What can be made to go wrong, and what is seen of it. */
export const faultKinds = [
  'lost-answer',
  'too-many-requests',
  'failure',
  'hang',
  'wrong-key',
  'discord-rate-limit',
  'discord-error',
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** What one can do to the world around the bot. */
export const controlSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('use-upstream'), name: upstreamSchema }),
  /** How long a job takes, in milliseconds. */
  z.object({ kind: z.literal('set-pace'), paceMs: z.int().min(200).max(120_000) }),
  z.object({ kind: z.literal('inject'), fault: z.enum(faultKinds) }),
  z.object({ kind: z.literal('clear-faults') }),
  z.object({ kind: z.literal('kill') }),
  z.object({ kind: z.literal('restart') }),
  z.object({ kind: z.literal('expire-tokens') }),
  z.object({ kind: z.literal('delete-message'), messageId: z.string() }),
]);
export type Control = z.infer<typeof controlSchema>;

/** What came of it; `why` says so to a person. */
export const controlAnswerSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('done') }),
  z.object({ outcome: z.literal('refused'), why: z.string() }),
]);
export type ControlAnswer = z.infer<typeof controlAnswerSchema>;
