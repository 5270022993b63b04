import type { Finding } from '../../../src/guard/words/compile.ts';
import type { WordAction } from '../../../src/guard/words/judgement.ts';
import type { WordRule } from '../../../src/guard/words/rule.ts';
import type { Sentences } from '../../../src/locales/index.ts';
import { fitLines, maxContent } from '../../../src/views/fit-lines.ts';
import { quoteUpTo } from '../../../src/views/problems.ts';
import { ruleLine } from './rule-text.ts';

/** What came of trying a text. */
export interface Trial {
  /** The rules that hold in this channel, the strongest first. */
  readonly here: readonly Finding[];
  /** Those that do not hold here, since only adults are let in. */
  readonly elsewhere: readonly Finding[];
  readonly operatorRules: readonly WordRule[];
  /** Whether anybody would look at what is held. */
  readonly hasStaff: boolean;
}

const maxWords = 60;

/** What every rule would do with a text, and where it is met. */
export function wordTrial(trial: Trial, text: Sentences): string {
  const { here, elsewhere, hasStaff } = trial;
  const { test, more } = text.words;
  if (here.length + elsewhere.length === 0) return test.nothing;
  const line = (finding: Finding): string => `• ${findingLine(finding, trial, text)}`;
  const lines = [
    ...here.map(line),
    ...(elsewhere.length > 0 ? [test.here, ...elsewhere.map(line)] : []),
  ];
  const outcome = test.outcome[outcomeOf(here[0]?.rule.action, hasStaff)];
  const room = maxContent - test.title.length - outcome.length - 2;
  return [test.title, fitLines(lines, room, more), outcome].join('\n');
}

function outcomeOf(
  strongest: WordAction | undefined,
  hasStaff: boolean,
): keyof Sentences['words']['test']['outcome'] {
  if (strongest === 'hold' && !hasStaff) return 'holdWithoutStaff';
  return strongest ?? 'none';
}

function findingLine({ rule, words }: Finding, { operatorRules }: Trial, text: Sentences): string {
  const { test } = text.words;
  const line = ruleLine(rule, text);
  const named = operatorRules.includes(rule) ? test.operator(line) : line;
  return test.found(named, quoteUpTo(maxWords, words));
}
