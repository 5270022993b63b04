import { z } from 'zod';
import { jobIdSchema } from '../jobs/job.ts';
import { type ProposalId, proposalIdSchema } from '../jobs/request-ids.ts';
import type { Clock } from '../lib/clock.ts';
import { type Store, StoreError } from '../storage/store.ts';
import { createSweep } from '../storage/sweep.ts';
import { foundPictureSchema } from './find-pictures.ts';

const findSchema = z.object({
  schema: z.literal(1),
  /** Made from the interaction with which the menu was used. */
  id: proposalIdSchema,
  requesterId: z.string(),
  purpose: z.enum(['describe', 'animate', 'report']),
  /** The still pictures of the message. */
  pictures: z.array(foundPictureSchema).max(25),
  /** The job that the message shows, where it shows one of ours. */
  jobId: jobIdSchema.optional(),
  /** They were made where Discord lets in only those who are old enough. */
  ageRestricted: z.literal(true).optional(),
  /** The message that the menu was used on. */
  channelId: z.string(),
  messageId: z.string(),
  createdAt: z.number(),
});

/** What a menu was used on, until its person has said which picture they mean, or why they report. */
export type Find = z.infer<typeof findSchema>;

/** Finds in the store: a form may be sent after a restart. */
export interface Finds {
  put(find: Omit<Find, 'schema' | 'createdAt'>): Promise<void>;
  /** @returns undefined for one that is not there (any more) */
  get(id: ProposalId): Promise<Find | undefined>;
}

/** Nobody keeps a form open for longer. */
const lifeMs = 60 * 60_000;

export function createFinds(store: Store, clock: Clock): Finds {
  const isOld = ({ createdAt }: Find): boolean => clock.now() - createdAt > lifeMs;

  const sweep = createSweep(store, prefix, (value) => {
    const { success, data } = findSchema.safeParse(value);
    if (!success) return 'unknown';
    return isOld(data) ? 'old' : 'fresh';
  });

  return {
    put: async (find) => {
      await sweep();
      await store.put(`${prefix}${find.id}`, { schema: 1, ...find, createdAt: clock.now() });
    },
    get: async (id) => {
      const document = await store.get(`${prefix}${id}`);
      if (document === undefined) return undefined;
      const find = findSchema.safeParse(document.value);
      if (!find.success) {
        throw new StoreError('A find in the store cannot be read', { cause: find.error });
      }
      return isOld(find.data) ? undefined : find.data;
    },
  };
}

const prefix = 'finds:';
/** What the keys of all finds begin with. */
export const findKeys = prefix;
