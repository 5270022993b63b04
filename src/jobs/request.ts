import { z } from 'zod';
import { referenceRoles } from '../upstreams/port.ts';
import { offeredActionSchema, variations } from '../upstreams/result.ts';
import { jobIdSchema } from './job-id.ts';

/** In pixels. */
export const sizeSchema = z.object({ width: z.int().positive(), height: z.int().positive() });
export type Size = z.infer<typeof sizeSchema>;

/** Cells of a 3 by 3 grid over a picture of that size, 0 to 8 from the top left. */
const regionSchema = sizeSchema.extend({ cells: z.array(z.int().min(0).max(8)).min(1) });

/** Set when the request was made before and is made once more. */
const rerollSchema = z.literal(true).optional();

/** What a person asked for: a picture out of words, or something below a picture. */
export const requestSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('imagine'),
    prompt: z.string(),
    references: z.array(z.object({ role: z.enum(referenceRoles), url: z.string() })),
    reroll: rerollSchema,
  }),
  z.object({
    kind: z.literal('action'),
    action: offeredActionSchema,
    /** The job whose picture it is about, and that job's task. */
    parentId: jobIdSchema,
    taskId: z.string(),
    parentPrompt: z.string(),
    /** What the person wrote in the form, where there was one. */
    prompt: z.string().optional(),
    /** How strongly it shall vary the picture, where the person has said so. */
    strength: z.enum(variations).optional(),
    /** What to repaint, where that was asked for. */
    region: regionSchema.optional(),
    /** Short-lived links to the picture as it stood in the message whose button was pressed. */
    copies: z.array(z.string()).max(10).optional(),
    reroll: rerollSchema,
  }),
]);
export type JobRequest = z.infer<typeof requestSchema>;
/** What was asked for below a picture. */
export type FollowUp = Extract<JobRequest, { kind: 'action' }>;
