import { z } from 'zod';
import type { Clock } from '../lib/clock.ts';
import { type Store, StoreError } from '../storage/store.ts';
import { createSweep } from '../storage/sweep.ts';
import { referenceRoles } from '../upstreams/port.ts';
import { jobDraftSchema, jobIdSchema } from './job.ts';
import { type ProposalId, proposalIdSchema } from './request-ids.ts';

const flagSchema = z.object({ name: z.string(), value: z.string() });

/** What a person asked to be drawn, before anything of it has been read. */
export const imagineAskSchema = z.object({
  typed: z.string(),
  /** What several jobs are called together, where nobody has typed them. */
  heading: z.string().optional(),
  /** The prompt of a picture that is there, edited: no default stands behind it a second time. */
  isWhole: z.literal(true).optional(),
  /** The options of the command that are flags. */
  options: z.array(flagSchema).readonly(),
  references: z.array(z.object({ role: z.enum(referenceRoles), url: z.string() })),
  /** Undefined: as the person has set it. */
  private: z.boolean().optional(),
  /** By name; undefined: whichever can do it. */
  upstream: z.string().optional(),
});
export type ImagineAsk = z.infer<typeof imagineAskSchema>;

const proposalSchema = z.object({
  schema: z.literal(1),
  id: proposalIdSchema,
  requesterId: z.string(),
  /** What it was read from, where that can be edited. */
  ask: imagineAskSchema.optional(),
  /** The jobs that it would start: with all corrections, or as it was typed. */
  fixed: z.array(jobDraftSchema).optional(),
  typed: z.array(jobDraftSchema).optional(),
  /** The interaction whose answer asks about it. */
  question: z.object({ applicationId: z.string(), token: z.string(), expiresAt: z.number() }),
  /** The picture whose button it came from. */
  parent: z.object({ jobId: jobIdSchema, key: z.string() }).optional(),
  createdAt: z.number(),
});

/** Jobs that are not started before their person says so: what they would be, to the letter. */
export type Proposal = z.infer<typeof proposalSchema>;

/** Proposals in the store: a question may be answered after a restart. */
export interface Proposals {
  put(proposal: Proposal): Promise<void>;
  /** @returns undefined for one that is not there (any more) */
  get(id: ProposalId): Promise<Proposal | undefined>;
  /** Takes one back: another question stands in its place. */
  withdraw(id: ProposalId): Promise<void>;
}

/** Links to what people attached live about a day (Discord docs: reference, signed attachments). */
const lifeMs = 12 * 60 * 60_000;

export function createProposals(store: Store, clock: Clock): Proposals {
  const isOld = ({ createdAt }: Proposal): boolean => clock.now() - createdAt > lifeMs;

  const sweep = createSweep(store, prefix, (value) => {
    const { success, data } = proposalSchema.safeParse(value);
    if (!success) return 'unknown';
    return isOld(data) ? 'old' : 'fresh';
  });

  return {
    withdraw: (id) => store.remove(`${prefix}${id}`),
    put: async (proposal) => {
      await sweep();
      await store.put(`${prefix}${proposal.id}`, proposal);
    },
    get: async (id) => {
      const document = await store.get(`${prefix}${id}`);
      if (document === undefined) return undefined;
      const proposal = proposalSchema.safeParse(document.value);
      if (!proposal.success) {
        throw new StoreError('A proposal in the store cannot be read', { cause: proposal.error });
      }
      return isOld(proposal.data) ? undefined : proposal.data;
    },
  };
}

const prefix = 'proposals:';
/** What the keys of all proposals begin with. */
export const proposalKeys = prefix;
