import { z } from 'zod';
import { countKeys } from '../../guilds/moderation/quota-keys.ts';
import { type JobId, jobIdSchema } from '../../jobs/job-id.ts';
import { type Month, monthOf } from './periods.ts';

/** What was counted for one job: a document of its own, so that no crash can count it twice. */
export const entrySchema = z.object({
  schema: z.literal(1),
  /** When it was asked for: the periods that it counts in, whenever it ends. */
  at: z.number(),
  /** Undefined once that person has had everything about them erased. */
  userId: z.string().optional(),
  /** Where it was asked for: a thread, and the channel that it hangs below. */
  channelIds: z.array(z.string()),
  /** Those of its person's roles that had a limit. */
  roleIds: z.array(z.string()),
  /** In the operator's unit; undefined: not known, which counts as nothing. */
  price: z.number().min(0).optional(),
  /** A refunded one counts no more. */
  state: z.enum(['reserved', 'settled', 'refunded']),
});

/** The same with the job that it is about. */
export interface Entry extends Readonly<z.infer<typeof entrySchema>> {
  readonly jobId: JobId;
}

export function entryKey(guildId: string, { at, jobId }: Pick<Entry, 'at' | 'jobId'>): string {
  return `${monthKeys(guildId, monthOf(at))}${jobId}`;
}

export function guildKeys(guildId: string): string {
  return `${countKeys}${guildId}:`;
}

export function monthKeys(guildId: string, month: Month): string {
  return `${guildKeys(guildId)}${month}:`;
}

/** @returns undefined for what this program cannot read */
export function readEntry(key: string, value: unknown): Entry | undefined {
  const jobId = jobIdSchema.safeParse(key.split(':').at(-1)).data;
  const entry = entrySchema.safeParse(value).data;
  return jobId && entry && { ...entry, jobId };
}
