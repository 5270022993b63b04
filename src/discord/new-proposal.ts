import type { BaseInteraction } from 'discord.js';
import { completeDraft } from '../jobs/job.ts';
import type { ImagineAsk, Proposal } from '../jobs/proposals.ts';
import { proposalIdSchema } from '../jobs/request-ids.ts';
import type { Offer } from '../plan/imagine-offer.ts';
import type { Parent } from './definitions.ts';
import { originOf } from './origin.ts';

/** What a question offers, and what it came from. */
interface Offered {
  /** Undefined where there is no prompt that could be edited. */
  readonly ask?: ImagineAsk;
  readonly fixed?: Offer | undefined;
  readonly typed: Offer | undefined;
  /** The picture whose button was pressed for it. */
  readonly parent?: Parent | undefined;
}

/**
 * What is kept until its person has answered: exactly the jobs that were shown to them.
 * @param now milliseconds since the Unix epoch
 */
export function newProposal(
  { ask, fixed, typed, parent }: Offered,
  interaction: BaseInteraction,
  now: number,
): Proposal {
  const { jobId, requesterId, address } = originOf(interaction, true, now);
  const { applicationId, token = '', tokenExpiresAt = now } = address;
  return {
    schema: 1,
    id: proposalIdSchema.parse(jobId),
    requesterId,
    ask,
    fixed: fixed && draftsOf(fixed),
    typed: typed && draftsOf(typed),
    question: { applicationId, token, expiresAt: tokenExpiresAt },
    parent,
    createdAt: now,
  };
}

function draftsOf({ drafts }: Offer): Proposal['typed'] {
  return drafts.map(completeDraft);
}
