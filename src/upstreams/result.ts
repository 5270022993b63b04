import { z } from 'zod';

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
  'favourite',
  'other',
] as const;

export const speeds = ['relax', 'fast', 'turbo'] as const;
export type Speed = (typeof speeds)[number];

export const offeredActionSchema = z.object({
  /** Unique within one result, short, `[a-z0-9]`: what a custom id carries. */
  key: z.string().regex(/^[a-z0-9]{1,8}$/),
  kind: z.enum(actionKinds),
  /** 1 to 4 where the action is about one picture of a grid. */
  index: z.int().min(1).max(4).optional(),
  label: z.string().max(80),
  emoji: z.string().max(32),
  /** The adapter's own handle, opaque to everybody else. */
  reference: z.string(),
});

/** One thing the upstream can do next. */
export type OfferedAction = z.infer<typeof offeredActionSchema>;
export type ActionKind = OfferedAction['kind'];

export const taskResultSchema = z.object({
  /** The finished files, best first; most tasks have exactly one. */
  media: z.array(z.object({ kind: z.enum(['image', 'video']), url: z.string() })).max(10),
  /** The prompt as it was really used, where the upstream tells. */
  finalPrompt: z.string().optional(),
  actions: z.array(offeredActionSchema).max(25),
  /** How fast the upstream says it worked. */
  speed: z.enum(speeds).optional(),
  /** A page about this picture. */
  webUrl: z.string().optional(),
});

export type TaskResult = z.infer<typeof taskResultSchema>;
