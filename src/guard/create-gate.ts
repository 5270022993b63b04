import type { Guilds } from '../guilds/repository.ts';
import type { Logger } from '../observe/logger.ts';
import { StoreError } from '../storage/store.ts';
import { closedVisit } from './closed-visit.ts';
import type { Gate } from './gate.ts';
import { createVisit, type VisitParts } from './visit.ts';
import type { WordJudges } from './words/judgement.ts';

interface GateParts extends VisitParts {
  readonly guilds: Guilds;
  readonly words: WordJudges;
  readonly logger: Logger;
}

const unreadable = 'what is set for a server could not be read';

/** Reads what holds where somebody is; people themselves are looked up when something is started. */
export function createGate(parts: GateParts): Gate {
  const { guilds, words, logger } = parts;
  return {
    enter: async (visitor, text, waits = { learn: () => Promise.resolve(false) }) => {
      const { guildId } = visitor;
      try {
        const [guild, judge] = await Promise.all([
          guildId === null ? undefined : guilds.of(guildId).get(),
          words.of(guildId),
        ]);
        // Beside what comes first: whoever asks for something hardly waits for it then.
        if (guildId !== null && guild !== undefined) parts.quota.prepare({ ...guild, id: guildId });
        return createVisit(parts, { visitor, guild, judge, text, ...waits });
      } catch (error) {
        if (!(error instanceof StoreError)) throw error;
        logger.error({ err: error, guildId }, unreadable);
        return closedVisit(visitor, waits.learn, new StoreError(unreadable));
      }
    },
  };
}
