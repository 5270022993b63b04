import { z } from 'zod';

/**
 * What can be given to some and not to others. `buttons`: whatever is pressed below a picture;
 * `private`: results that only their person sees; `costly`: turbo, HD, omni references, the highest
 * quality and sharp clips.
 */
export const features = [
  'imagine',
  'blend',
  'describe',
  'shorten',
  'video',
  'buttons',
  'private',
  'costly',
] as const;
export type Feature = (typeof features)[number];

/**
 * One rule of who may do what. A denial is stronger than a permission; once a feature is allowed to
 * some roles (or in some channels), everybody else (everywhere else) is without it.
 */
export const accessRuleSchema = z.object({
  feature: z.enum(features),
  kind: z.enum(['role', 'channel']),
  /** Of the role, or of the channel; a channel's threads count as the channel. */
  id: z.string(),
  rule: z.enum(['allow', 'deny']),
});
export type AccessRule = z.infer<typeof accessRuleSchema>;

export const accessSchema = z.object({
  rules: z.array(accessRuleSchema).max(200).default([]),
  /** Who may press what is below a picture that everybody sees. */
  buttons: z.enum(['anyone', 'owner']).default('anyone'),
  /** How old an account must be, in days. */
  accountDays: z.int().min(1).max(3650).optional(),
  /** How long somebody must have been here, in hours. */
  memberHours: z.int().min(1).max(8760).optional(),
});
export type Access = z.infer<typeof accessSchema>;

/** Everybody may do everything. */
export const newAccess: Access = { rules: [], buttons: 'anyone' };
