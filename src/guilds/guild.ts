import { z } from 'zod';
import { maxSavedFlags } from '../prompt/limits.ts';
import { modelIdSchema } from '../prompt/model-id.ts';
import { presetLimits, presetSchema } from '../prompt/preset.ts';
import { accessSchema, newAccess } from './moderation/access-rules.ts';
import { newQuota, quotaSchema } from './moderation/limits.ts';
import { pauseSchema } from './moderation/pause.ts';
import { newReview, reviewSchema } from './moderation/review.ts';
import { newStrikePolicy, strikePolicySchema } from './moderation/strikes.ts';
import { pings } from './ping.ts';

/** The most jobs that one request may start, whoever sets it. */
export const mostJobsAtOnce = 40;

/** What those who run a server have set for it: one document per server. */
export const guildSchema = z.object({
  schema: z.literal(1),
  /** Its id at Discord; whatever a repository gives out has one. */
  id: z.string().optional(),
  /** The model of prompts that name none, of people who have chosen none. */
  version: modelIdSchema.optional(),
  /** Flags behind every prompt here; whatever a person says is stronger. */
  flags: z.string().min(1).max(maxSavedFlags).optional(),
  /** How many jobs one request may start. */
  jobsAtOnce: z.int().min(1).max(mostJobsAtOnce),
  /** A price above which even one job is asked about first. */
  confirmAbove: z.number().min(0).optional(),
  /** Whether messages show the unfinished picture while it is drawn. */
  previews: z.boolean().default(false),
  /** When people are notified that their job is done. */
  ping: z.enum(pings).default('slow'),
  /** The staff channel: what waits for a decision, reports and appeals are posted there. */
  reportChannel: z.string().optional(),
  /** The role that is notified of them. */
  staffRole: z.string().optional(),
  /** Where every case is told in a line. */
  logChannel: z.string().optional(),
  /** Discord's locale tag of the server, for what is posted in these channels. */
  locale: z.string().optional(),
  /** Who may do what, and where. */
  access: accessSchema.default(newAccess),
  /** How much may be asked for and spent. */
  quota: quotaSchema.default(newQuota),
  /** What waits for a moderator. */
  review: reviewSchema.default(newReview),
  /** What strikes lead to. */
  strikes: strikePolicySchema.default(newStrikePolicy),
  /** Set while nothing new is taken here. */
  paused: pauseSchema.optional(),
  /** Shared by everybody here. */
  presets: z.array(presetSchema).max(presetLimits.shared),
});
export type Guild = z.infer<typeof guildSchema>;

/** A server that nobody has set anything for. */
export const newGuild: Guild = {
  schema: 1,
  jobsAtOnce: 10,
  previews: false,
  ping: 'slow',
  access: newAccess,
  quota: newQuota,
  review: newReview,
  strikes: newStrikePolicy,
  presets: [],
};
