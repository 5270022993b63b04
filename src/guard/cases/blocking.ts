import { randomUUID } from 'node:crypto';
import type { Guilds } from '../../guilds/repository.ts';
import type { Documents } from '../../storage/document.ts';
import { type NewBlock, recordBlock, type Whom } from './block-case.ts';
import type { CaseLog } from './case.ts';
import type { Block } from './standing.ts';
import {
  type StandingDocument,
  standingKey,
  withBlock,
  withDueBlock,
} from './standing-document.ts';

/** Blocks of one person at a time. Each operation rejects with a StoreError when the store fails. */
interface Blocking {
  /** Puts a block in the place of the one before: it holds first, and is told then. */
  enter(whom: Whom, entry: Omit<NewBlock, 'once'>): Promise<Block>;
  /** Writes down the case of a block in whose middle the program has ended. */
  finish(whom: Whom): Promise<void>;
}

interface BlockingParts {
  readonly documents: Documents<StandingDocument>;
  readonly guilds: Guilds;
  readonly cases: Pick<CaseLog, 'record'>;
}

export function createBlocking({ documents, guilds, cases }: BlockingParts): Blocking {
  async function tell(whom: Whom, due: NewBlock): Promise<Block> {
    const block = await recordBlock({ guilds, cases }, whom, due);
    await documents.change(standingKey(whom), (standing) => withBlock(standing, block));
    return block;
  }

  return {
    enter: async (whom, entry) => {
      const due = { ...entry, once: `block:${whom.userId}:${randomUUID()}` };
      await documents.change(standingKey(whom), (standing) => withDueBlock(standing, due));
      return tell(whom, due);
    },
    finish: async (whom) => {
      const { block } = await documents.get(standingKey(whom));
      if (block?.due === undefined) return;
      const { until, reason, due } = block;
      await tell(whom, { until, reason, byId: undefined, ...due });
    },
  };
}
