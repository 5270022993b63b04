import type { Guilds } from '../guilds/repository.ts';
import type { Gate } from './gate.ts';
import { createVisit, type VisitParts } from './visit.ts';
import type { WordJudges } from './words/judgement.ts';

interface GateParts extends VisitParts {
  readonly guilds: Guilds;
  readonly words: WordJudges;
}

/** Reads what holds where somebody is; people themselves are looked up when something is started. */
export function createGate(parts: GateParts): Gate {
  const { guilds, words } = parts;
  return {
    enter: async (visitor, text) => {
      const { guildId } = visitor;
      const [guild, judge] = await Promise.all([
        guildId === null ? undefined : guilds.of(guildId).get(),
        words.of(guildId),
      ]);
      return createVisit(parts, { visitor, guild, judge, text });
    },
  };
}
