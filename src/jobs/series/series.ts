import { z } from 'zod';
import type { Origin } from '../desk.ts';
import { addressSchema, type JobDraft, type JobId, jobDraftSchema } from '../job.ts';
import { jobIdInSeries, type SeriesId, seriesIdSchema } from '../request-ids.ts';
import { isUnderReview } from '../review.ts';

/** The fewest and the most jobs of one series. */
export const seriesSize = { least: 2, most: 40 } as const;

/**
 * Several jobs that were asked for together: everything that is needed to open them, so that a
 * start of the program opens those that were not.
 */
export const seriesSchema = z.object({
  /** The version of this document's shape. */
  schema: z.literal(1),
  id: seriesIdSchema,
  /** As it was typed, braces and all. */
  prompt: z.string(),
  drafts: z.array(jobDraftSchema).min(seriesSize.least).max(seriesSize.most),
  requesterId: z.string(),
  guildId: z.string().optional(),
  locale: z.string(),
  /** Where its summary stands: the first answer to the interaction. */
  address: addressSchema,
  /** The largest file that may be uploaded there, in bytes. */
  uploadLimit: z.number(),
  createdAt: z.number(),
  /**
   * `asked`: written down, but nobody knows whether Discord has been told. `begun`: Discord shows
   * the summary, so the jobs may be opened. `abandoned`: Discord has never shown it.
   */
  state: z.enum(['asked', 'begun', 'abandoned']),
  /** Somebody has stopped it: what is not open yet is not opened any more. */
  stopped: z.boolean(),
  /** Who, where that was not its person but somebody who stopped everything in the server. */
  stoppedById: z.string().optional(),
  /** It stood in a backup: jobs that are not open in it may have been opened since. */
  restored: z.literal(true).optional(),
});
export type Series = z.infer<typeof seriesSchema>;

/** Several jobs as a person asked for them. */
export interface SeriesPlan {
  readonly id: SeriesId;
  /** As it was typed, braces and all. */
  readonly prompt: string;
  /** 2 to 40. */
  readonly drafts: readonly JobDraft[];
  /** Shown to the requester alone. */
  readonly private: boolean;
}

/** Where and by whom a series was asked for. */
export type SeriesOrigin = Omit<Origin, 'jobId' | 'series'>;

/**
 * @returns a series as it is written down first
 * @throws {ZodError} for too few or too many jobs
 */
export function toSeries(
  { id, prompt, drafts }: SeriesPlan,
  origin: SeriesOrigin,
  createdAt: number,
): Series {
  const plan = { ...origin, schema: 1, id, prompt, drafts, createdAt };
  return seriesSchema.parse({ ...plan, state: 'asked', stopped: false });
}

/** The ids of its jobs, in order, whether they are open or not. */
export function jobIdsOf({ id, drafts }: Series): readonly JobId[] {
  return drafts.map((_draft, index) => jobIdInSeries(id, index));
}

/** An address without the message that stands there. */
const channelSchema = addressSchema.omit({ messageId: true });

/**
 * Where one of its jobs is asked for: like the series itself, but in a message of its own. The summary
 * tells all that was typed, so that its person alone sees it where one of the jobs is held; of the jobs,
 * those that are held are seen by them alone, and the others by all.
 */
export function originInSeries(series: Series, index: number): Origin {
  const { id, requesterId, guildId, locale, uploadLimit, drafts } = series;
  const address = channelSchema.parse(series.address);
  const draft = drafts[index];
  const isForAll = draft !== undefined && !draft.private && !isUnderReview(draft);
  return {
    ...{ requesterId, guildId, locale, uploadLimit },
    jobId: jobIdInSeries(id, index),
    address: { ...address, ephemeral: address.ephemeral && !isForAll, followUp: true },
    series: { id, index, count: drafts.length },
  };
}
