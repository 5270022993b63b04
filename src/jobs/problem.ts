import { z } from 'zod';
import { failureSchema } from '../upstreams/failure.ts';

/** Why a job ended without its picture; closed, and stored with the job. */
export const problemSchema = z.discriminatedUnion('code', [
  /** The upstream refused the job or failed at it. */
  z.object({ code: z.literal('upstream'), failure: failureSchema }),
  /** A picture handed in by the person could not be read any more. */
  z.object({ code: z.literal('reference-unreadable') }),
  /** The picture that a follow-up starts from can be had nowhere any more. */
  z.object({ code: z.literal('picture-gone') }),
  /** The upstream reported success and served no usable picture. */
  z.object({ code: z.literal('result-unreadable') }),
  /**
   * Somebody who moderates has said no; the reason is theirs, if they gave one. `blocked`: its person has
   * been blocked since they asked.
   */
  z.object({
    code: z.literal('rejected'),
    reason: z.string().optional(),
    because: z.literal('blocked').optional(),
  }),
  /** Nobody has decided in time. */
  z.object({ code: z.literal('review-expired') }),
  /** What came back holds words that are not allowed where it was asked for. */
  z.object({ code: z.literal('words-withheld') }),
  /** Easel itself failed at it, again and again. */
  z.object({ code: z.literal('internal') }),
  /** Discord never learnt of the job, so nobody waits for it. */
  z.object({ code: z.literal('never-acknowledged') }),
]);

export type Problem = z.infer<typeof problemSchema>;
