import { z } from 'zod';
import { faultKinds, upstreamSchema } from './control.ts';

/** How the world around the bot is. */
export const statusSchema = z.object({
  bot: z.enum(['starting', 'running', 'stopped']),
  upstream: upstreamSchema,
  upstreams: z.array(upstreamSchema),
  paceMs: z.int(),
  /** Faults that wait to strike. */
  faults: z.array(z.enum(faultKinds)),
});
export type StatusView = z.infer<typeof statusSchema>;

/** A request that the bot has made. */
export const trafficEntrySchema = z.object({
  /** Counts from 1, over all of them. */
  number: z.int(),
  to: z.union([z.literal('discord'), upstreamSchema]),
  method: z.string(),
  /** Without the tokens of interactions. */
  path: z.string(),
  /** 0 where it got no answer; unknown for upstreams. */
  status: z.int().optional(),
  /** Unix milliseconds. */
  at: z.number(),
  /** The start of its body. */
  body: z.string(),
  /** Rules that it broke. */
  violations: z.array(z.string()),
});
export type TrafficEntry = z.infer<typeof trafficEntrySchema>;
