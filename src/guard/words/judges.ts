import { Kept } from '../../lib/kept.ts';
import type { Store } from '../../storage/store.ts';
import { compileRules, type FindRules } from './compile.ts';
import type { JudgeText, WordJudges } from './judgement.ts';
import { createWordLists, type WordListRepository } from './repository.ts';
import type { WordRule } from './rule.ts';

/** The rules about words, of every server and of the operator. */
export interface Words extends WordJudges {
  /** The operator's words: they hold in every server. */
  readonly operatorRules: readonly WordRule[];
  /** The rules that one server has of its own. */
  listOf(guildId: string): WordListRepository;
  /**
   * Finds every rule that a text meets in a server, the operator's among them, and where.
   * @throws {StoreError}
   */
  finderOf(guildId: string | null): Promise<FindRules>;
}

interface WordParts {
  readonly store: Store;
  /** The operator's list: block rules everywhere. */
  readonly operatorWords: readonly string[];
}

/** So many servers have their rules ready at once. */
const mostCompiled = 200;

/** Reads the rules of servers, and keeps those of the last ones ready until they are changed. */
export function createWordJudges({ store, operatorWords }: WordParts): Words {
  const operatorRules = operatorWords.map((text): WordRule => {
    return { kind: 'word', text, action: 'block' };
  });
  const everywhere = compileRules(operatorRules);
  const compiled = new Kept<FindRules>(mostCompiled);
  const lists = createWordLists(store, (guildId) => {
    compiled.forget(guildId);
  });

  async function compile(guildId: string): Promise<FindRules> {
    const rules = await lists.of(guildId).get();
    return rules.length === 0 ? everywhere : compileRules([...operatorRules, ...rules]);
  }

  async function finderOf(guildId: string | null): Promise<FindRules> {
    return guildId === null ? everywhere : compiled.get(guildId, () => compile(guildId));
  }

  return {
    operatorRules,
    listOf: (guildId) => lists.of(guildId),
    finderOf,
    of: async (guildId) => judgeWith(await finderOf(guildId)),
  };
}

/** @returns a judge that tells of rules only, as they stand in the list */
export function judgeWith(find: FindRules): JudgeText {
  return (text, place) =>
    find(text, place).map(({ rule }) => ({ action: rule.action, rule: rule.text }));
}
