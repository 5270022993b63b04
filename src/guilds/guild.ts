import { z } from 'zod';
import { maxSavedFlags } from '../prompt/limits.ts';
import { modelIdSchema } from '../prompt/model-id.ts';
import { presetLimits, presetSchema } from '../prompt/preset.ts';
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
  /** Where reports of pictures are posted; none are taken without it. */
  reportChannel: z.string().optional(),
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
  presets: [],
};
