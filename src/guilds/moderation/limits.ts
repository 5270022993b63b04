import { z } from 'zod';

/** The periods that limits hold for: by the calendar, in UTC. */
export const periods = ['hour', 'day', 'month'] as const;
export type Period = (typeof periods)[number];

/**
 * Whose jobs are counted together. `person`: each person's own, where `roleId` is told each that has
 * this role, and the most generous limit of all that fit holds; `role`: all who have it together.
 */
export const limitScopeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('server') }),
  z.object({ kind: z.literal('person'), roleId: z.string().optional() }),
  z.object({ kind: z.literal('role'), roleId: z.string() }),
  /** Its threads count as the channel. */
  z.object({ kind: z.literal('channel'), channelId: z.string() }),
]);
export type LimitScope = z.infer<typeof limitScopeSchema>;

export const limitSchema = z.object({
  scope: limitScopeSchema,
  per: z.enum(periods),
  /** Jobs, or money in the operator's unit. */
  unit: z.enum(['jobs', 'money']),
  most: z.number().min(0).max(1e9),
});
export type Limit = z.infer<typeof limitSchema>;

export const quotaSchema = z.object({
  /** At most one per scope, period and unit. */
  limits: z.array(limitSchema).max(100).default([]),
  /** How many jobs of one person may be under way at once. */
  running: z.int().min(1).max(100).optional(),
  /** How long one person waits from one request to the next, in seconds. */
  cooldownSeconds: z.int().min(1).max(86_400).optional(),
  /** The share of a limit of more than one person, in percent, at which those who moderate are told. */
  warnAt: z.int().min(1).max(100).default(80),
});
export type Quota = z.infer<typeof quotaSchema>;

/** Nothing is limited. */
export const newQuota: Quota = { limits: [], warnAt: 80 };

/** Whether anything is limited. */
export function isLimited({ limits, running, cooldownSeconds }: Quota): boolean {
  return limits.length > 0 || running !== undefined || cooldownSeconds !== undefined;
}
