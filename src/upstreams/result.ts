import { z } from 'zod';
import { speeds } from '../prompt/speed.ts';

/**
 * What can be done next with a picture, in Easel's own words. `other` is a button that the upstream
 * offers and Easel does not know: it is drawn with the upstream's own label.
 */
export const actionKinds = [
  'upscale',
  'variation',
  'reroll',
  'upscale-subtle',
  'upscale-creative',
  'upscale-2x',
  'upscale-4x',
  'vary-subtle',
  'vary-strong',
  'vary-region',
  'zoom-out-2x',
  'zoom-out-1.5x',
  'zoom-custom',
  'make-square',
  'pan-left',
  'pan-right',
  'pan-up',
  'pan-down',
  'animate-high',
  'animate-low',
  'extend-high',
  'extend-low',
  'extend-auto',
  'extend-manual',
  'favourite',
  'imagine-prompt',
  'imagine-all',
  'other',
] as const;

/** How strongly V1–V4 vary a picture. */
export const variations = ['strong', 'subtle'] as const;
export type Variation = (typeof variations)[number];

/** What lets people edit the prompt first while they have remix on (Midjourney help: Remix). */
const remixKinds: ReadonlySet<ActionKind> = new Set([
  'variation',
  'reroll',
  'vary-subtle',
  'vary-strong',
  'pan-left',
  'pan-right',
  'pan-up',
  'pan-down',
  'animate-high',
  'animate-low',
]);

/** Whether Midjourney's remix is about actions of this kind. */
export function isRemixable(kind: ActionKind): boolean {
  return remixKinds.has(kind);
}

const quarterSchema = z.int().min(1).max(4);

/**
 * Who carries an action out.
 * - `upstream`: the upstream itself, by the adapter's own handle
 * - `repeat`: the request that made the picture is sent once more
 * - `pick`: Easel takes one picture out of the result; free, and at once
 * - `animate`: the picture goes to the upstream as the first frame of a clip
 * - `imagine`: a prompt of the result is drawn, by whichever upstream draws
 */
export const actionMeans = ['upstream', 'repeat', 'pick', 'animate', 'imagine'] as const;

/**
 * What becomes of a prompt that a person writes for an action of the upstream's own, where the
 * upstream does not ask for it: it goes along with the submit, or it can never be said.
 */
const promptUses = ['sent', 'unused'] as const;

export const offeredActionSchema = z.object({
  /** Unique within one result, short, `[a-z0-9]`: what a custom id carries. */
  key: z.string().regex(/^[a-z0-9]{1,8}$/),
  kind: z.enum(actionKinds),
  /** From 1, where the action is about one picture of a grid or one prompt of several. */
  index: z.int().min(1).max(9).optional(),
  label: z.string().max(80),
  emoji: z.string().max(32),
  means: z.enum(actionMeans).default('upstream'),
  /** The adapter's own handle, opaque to everybody else; empty where it is not needed. */
  reference: z.string(),
  /** Undefined: a prompt of a person's own is used where the upstream asks for one. */
  prompt: z.enum(promptUses).optional(),
});

/** One thing the upstream can do next. */
export type OfferedAction = z.infer<typeof offeredActionSchema>;
export type ActionKind = OfferedAction['kind'];

export const mediaItemSchema = z.object({
  kind: z.enum(['image', 'video']),
  /**
   * A web address, or the file itself as a data URL where the upstream gave no address; empty once
   * only Discord has such a file.
   */
  url: z.string(),
  /** Only this quarter of the picture: 1 and 2 above, 3 and 4 below. */
  quarter: quarterSchema.optional(),
});

/** One finished file. */
export type MediaItem = z.infer<typeof mediaItemSchema>;

/** How much a part of a prompt does for the picture, as the upstream says. */
export const tokenWeights = ['strong', 'plain', 'weak'] as const;

export const promptTokenSchema = z.object({
  /** With the blanks and the punctuation around it: all texts together are the prompt. */
  text: z.string().max(500),
  weight: z.enum(tokenWeights),
});

/** A part of a prompt that was made shorter. */
export type PromptToken = z.infer<typeof promptTokenSchema>;

export const taskResultSchema = z.object({
  /** The finished files, best first; a grid is one file or one per picture. */
  media: z.array(mediaItemSchema).max(10),
  /** What a describe or a shorten has found: prompts that can be drawn, best first. */
  prompts: z.array(z.string().min(1)).max(5).optional(),
  /** Which words of the prompt count, where a shorten tells; in their order. */
  tokens: z.array(promptTokenSchema).max(200).optional(),
  /** The prompt as it was really used, where the upstream tells. */
  finalPrompt: z.string().optional(),
  actions: z.array(offeredActionSchema).max(25),
  /** What can be done next with one picture that was picked out of it. */
  pickedActions: z.array(offeredActionSchema).max(25).default([]),
  /** How fast the upstream says it worked. */
  speed: z.enum(speeds).optional(),
  /** A page about this picture. */
  webUrl: z.string().optional(),
});

export type TaskResult = z.infer<typeof taskResultSchema>;
