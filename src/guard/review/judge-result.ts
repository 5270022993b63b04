import type { Guilds } from '../../guilds/repository.ts';
import type { JudgeResult } from '../../jobs/result-judge.ts';
import type { OfferedAction, TaskResult } from '../../upstreams/result.ts';
import type { CaseLog } from '../cases/case.ts';
import type { Judgement, WordJudges } from '../words/judgement.ts';
import { writtenCase } from './written-case.ts';

interface JudgeParts {
  readonly words: WordJudges;
  readonly guilds: Guilds;
  readonly cases: Pick<CaseLog, 'note'>;
}

/** Judges what an upstream wrote by the rules of the server where it was asked for. */
export function createJudgeResult({ words, guilds, cases }: JudgeParts): JudgeResult {
  return async (job, result) => {
    if (!hasWords(result)) return { kind: 'shown', result };
    const { guildId, ageRestricted, review } = job;
    const judge = await words.of(guildId ?? null);
    const place = { isAgeRestricted: ageRestricted === true };
    const judged = (text: string): readonly Judgement[] => judge(text, place);
    const guild = guildId === undefined ? undefined : await guilds.of(guildId).get();
    // Outside of servers, nobody has made a rule that holds.
    const nobodyLooks = guild !== undefined && guild.reportChannel === undefined;
    // What a moderator has let through already is nothing new.
    const known = review?.prompt === 'approved' ? review.rule : undefined;
    const blocks = ({ action, rule }: Judgement): boolean =>
      action === 'block' || (action === 'hold' && nobodyLooks && rule !== known);
    const isBlocked = (text: string): boolean => judged(text).some(blocks);
    const left = withoutWords(result, isBlocked);
    const note = async (kind: 'refused' | 'logged', texts: readonly string[]): Promise<void> => {
      const meets = kind === 'refused' ? blocks : ({ action }: Judgement) => action === 'log';
      const rules = texts.flatMap(judged).filter(meets);
      if (guild === undefined || guildId === undefined || rules.length === 0) return;
      await cases.note(guildId, writtenCase(job, { kind, texts, rules, locale: guild.locale }));
    };
    await note('refused', wordsOf(result).filter(isBlocked));
    if (left === undefined) return { kind: 'withheld' };
    await note('logged', wordsOf(left));
    const rule = wordsOf(left)
      .flatMap(judged)
      .find((found) => found.action === 'hold' && found.rule !== known)?.rule;
    if (rule === undefined || guild === undefined) return { kind: 'shown', result: left };
    const { hours } = guild.review;
    return { kind: 'shown', result: left, hold: { rule, hours } };
  };
}

function hasWords(result: TaskResult): boolean {
  return wordsOf(result).length > 0;
}

/** What people are shown of it as words. */
function wordsOf({ prompts = [], tokens = [] }: TaskResult): string[] {
  const together = tokens.map(({ text }) => text).join('');
  return [...prompts, together].filter((words) => words.trim() !== '');
}

/** @returns what may be shown of it, or undefined where nothing is left of its words */
function withoutWords(
  result: TaskResult,
  isBlocked: (text: string) => boolean,
): TaskResult | undefined {
  const { prompts = [], tokens } = result;
  const kept = prompts.map((prompt, index) => ({ prompt, number: index + 1 }));
  const left = kept.filter(({ prompt }) => !isBlocked(prompt));
  if (prompts.length > 0 && left.length === 0) return undefined;
  const hasTokens = tokens !== undefined && !isBlocked(tokens.map(({ text }) => text).join(''));
  const numbers = left.map(({ number }) => number);
  return {
    ...result,
    prompts: result.prompts && left.map(({ prompt }) => prompt),
    tokens: hasTokens ? tokens : undefined,
    actions: result.actions.flatMap((action) => renumbered(action, numbers)),
  };
}

/** A button for each prompt that is left, and one for all where there are several. */
function renumbered(action: OfferedAction, numbers: readonly number[]): OfferedAction[] {
  if (action.kind === 'imagine-all') return numbers.length > 1 ? [action] : [];
  if (action.kind !== 'imagine-prompt') return [action];
  const place = numbers.indexOf(action.index ?? 1);
  return place < 0 ? [] : [{ ...action, index: place + 1 }];
}
