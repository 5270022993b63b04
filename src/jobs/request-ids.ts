import { z } from 'zod';
import { type JobId, jobIdSchema } from './job-id.ts';

/** Made like a job's id from the interaction that asked, which it names. */
const requestId = z.string().regex(/^[0-9a-z]{12,13}$/);

/** Names what a person was asked to confirm. */
export const proposalIdSchema = requestId.brand<'ProposalId'>();
export type ProposalId = z.infer<typeof proposalIdSchema>;

/** Names several jobs that were asked for together. */
export const seriesIdSchema = requestId.brand<'SeriesId'>();
export type SeriesId = z.infer<typeof seriesIdSchema>;

/**
 * The id of one job of several.
 * @param index from 0, at most 1295
 */
export function jobIdInSeries(seriesId: SeriesId, index: number): JobId {
  return jobIdSchema.parse(`${seriesId}-${index.toString(36)}`);
}
