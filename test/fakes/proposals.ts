import type { JobDraft } from '../../src/jobs/job.ts';
import type { Proposal } from '../../src/jobs/proposals.ts';
import { type ProposalId, proposalIdSchema } from '../../src/jobs/request-ids.ts';
import { imagineOf, jobIdOf, jobIn, sampleTime } from './jobs.ts';

/** Ids in the order of time: 0 is the oldest. */
export function proposalIdOf(index: number): ProposalId {
  return proposalIdSchema.parse(jobIdOf(index));
}

/** What would be started, one job for each prompt. */
export function draftsOf(...prompts: readonly string[]): NonNullable<Proposal['typed']> {
  return prompts.map((prompt) => ({
    request: imagineOf({ prompt }),
    upstream: 'midjourney-proxy' as const,
    movedFrom: [],
    notes: [],
    upstreamNotes: [],
    private: false,
  })) satisfies readonly JobDraft[];
}

/** A question about `a cat --ar 16x9`, asked of the person who has the sample jobs. */
export function proposalOf(overrides: Partial<Proposal> = {}): Proposal {
  return {
    schema: 1,
    id: proposalIdOf(1),
    requesterId: jobIn('asked').requesterId,
    ask: { typed: 'a cat --ar 16x9', options: [], references: [] },
    fixed: draftsOf('a cat --ar 16:9'),
    question: { applicationId: '200000000000000001', token: 'token', expiresAt: sampleTime + 1 },
    createdAt: sampleTime,
    ...overrides,
  };
}
