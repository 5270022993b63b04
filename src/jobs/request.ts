import { z } from 'zod';
import {
  blendDimensions,
  clipBatches,
  clipQualities,
  motions,
  referenceRoles,
} from '../upstreams/port.ts';
import { offeredActionSchema, variations } from '../upstreams/result.ts';
import { jobIdSchema } from './job-id.ts';

/** In pixels. */
export const sizeSchema = z.object({ width: z.int().positive(), height: z.int().positive() });
export type Size = z.infer<typeof sizeSchema>;

/** Cells of a 3 by 3 grid over a picture of that size, 0 to 8 from the top left. */
const regionSchema = sizeSchema.extend({ cells: z.array(z.int().min(0).max(8)).min(1) });

/** A picture that a person handed in. */
const handedInSchema = z.object({
  url: z.string(),
  /** They typed the address; it may lead anywhere, and is fetched with care. */
  isLink: z.literal(true).optional(),
});
export type HandedIn = z.infer<typeof handedInSchema>;

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
    kind: z.literal('blend'),
    images: z.array(handedInSchema).min(2).max(5),
    dimensions: z.enum(blendDimensions),
    reroll: rerollSchema,
  }),
  z.object({
    kind: z.literal('describe'),
    image: handedInSchema,
    /** Short-lived links to the picture as it stood in a message whose button was pressed. */
    copies: z.array(z.string()).max(10).optional(),
    reroll: rerollSchema,
  }),
  z.object({ kind: z.literal('shorten'), prompt: z.string(), reroll: rerollSchema }),
  z.object({
    kind: z.literal('video'),
    /** The first frame. */
    image: handedInSchema,
    /** What shall happen; empty where nothing was said. */
    prompt: z.string(),
    motion: z.enum(motions).default('low'),
    loop: z.literal(true).optional(),
    /** The last frame. */
    endImage: handedInSchema.optional(),
    batch: z.literal([...clipBatches]).optional(),
    quality: z.enum(clipQualities).optional(),
    reroll: rerollSchema,
  }),
  z.object({
    kind: z.literal('action'),
    action: offeredActionSchema,
    /** The job whose picture it is about, and that job's task. */
    parentId: jobIdSchema,
    taskId: z.string(),
    parentPrompt: z.string(),
    /** The parent's message, where others may see it too. */
    from: z
      .object({ guildId: z.string().optional(), channelId: z.string(), messageId: z.string() })
      .optional(),
    /** What the person wrote in the form, where there was one. */
    prompt: z.string().optional(),
    /** How strongly it shall vary the picture, where the person has said so. */
    strength: z.enum(variations).optional(),
    /** What to repaint, where that was asked for. */
    region: regionSchema.optional(),
    /** The same as a mask of the person's own: a PNG as a data URL, white where it is repainted. */
    mask: z.string().optional(),
    /** Short-lived links to the picture as it stood in the message whose button was pressed. */
    copies: z.array(z.string()).max(10).optional(),
    reroll: rerollSchema,
  }),
]);
export type JobRequest = z.infer<typeof requestSchema>;
/** What was asked for below a picture. */
export type FollowUp = Extract<JobRequest, { kind: 'action' }>;

/** Whether a person wrote another prompt for an action than that of the picture it starts from. */
export function isEdited({ prompt, parentPrompt }: FollowUp): boolean {
  return prompt !== undefined && prompt !== parentPrompt;
}
