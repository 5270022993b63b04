import type { LineProblem, ListReading } from '../../../src/guard/words/list-file.ts';
import type { Sentences } from '../../../src/locales/index.ts';
import { fitLines, maxContent } from '../../../src/views/fit-lines.ts';
import { ruleProblem } from './rule-text.ts';

/** A list as JSON, as it may be written. */
const example = '```json\n[{ "text": "gore", "action": "block" }]\n```';

type Refused = Exclude<ListReading, { readonly kind: 'rules' }>;

/** Why a file of rules was not taken: everything at once, line by line. */
export function refusedList(reading: Refused, text: Sentences): string {
  const { import: sentences, more } = text.words;
  if ('max' in reading) return ruleProblem(reading, text);
  if (reading.kind === 'no-list') return sentences.noList(example);
  if (reading.kind !== 'wrong-lines') return sentences[reading.kind];
  const { problems, isNumbered } = reading;
  const lines = problems.map((problem) => `• ${problemLine(problem, isNumbered, text)}`);
  const room = maxContent - sentences.refused.length - 1;
  return [sentences.refused, fitLines(lines, room, more)].join('\n');
}

function problemLine({ line, problem }: LineProblem, isNumbered: boolean, text: Sentences): string {
  const { import: sentences } = text.words;
  const said =
    problem.kind === 'unreadable' ? sentences.unreadableEntry : ruleProblem(problem, text);
  return isNumbered ? sentences.atRule(line, said) : sentences.atLine(line, said);
}
