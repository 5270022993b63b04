import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { midjourney } from '../../src/prompt/catalogue.ts';
import { checkPrompt } from '../../src/prompt/check.ts';
import { parsePrompt } from '../../src/prompt/parse.ts';
import { countPermutations } from '../../src/prompt/permutations.ts';
import { printPrompt } from '../../src/prompt/print.ts';
import { anyText } from '../generate/text.ts';
import { target } from '../target.ts';

/** What fits into an option of a command. */
const longest = 6_000;

const flags = midjourney.flags.flatMap(({ name, aliases }) => [name, ...aliases]);
const pieces = [
  ...flags.map((name) => ` --${name} `),
  ...['--', '\u2014', '\u2013', '::', '::2', '::-0.5', '"', '{', '}', ',', '\\', '<', '>', ' '],
  ...['a fox', '16:9', '1e99', '-1', '100', '7', 'niji 6', 'random', 'p', '\n', '\u3000'],
  ...['https://x/a.png', '<https://x/b.png>', 'http://', '\u200D', '\uD83D', '\u202E', '{a,b}'],
];
const likely = fc
  .array(fc.constantFrom(...pieces), { maxLength: 24 })
  .map((parts) => parts.join(''));
const typed = fc
  .oneof({ arbitrary: likely, weight: 5 }, { arbitrary: anyText, weight: 2 })
  .map((text) => text.slice(0, longest));

/** What somebody types as a prompt, read and printed. */
export const prompts = target('prompts', () => ({
  cases: typed,
  run: (text) => {
    const read = parsePrompt(text);
    const printed = printPrompt(read);
    const again = parsePrompt(printed);
    if (!isDeepStrictEqual(again, read)) throw new Error('Printed, it is read as another one');
    if (printPrompt(again) !== printed) throw new Error('It is printed in two ways');
    if (countPermutations(text) < 1) throw new Error('It means no prompt at all');
  },
}));

const context = { catalogue: midjourney, defaultModel: '7', roles: [], now: 0 };
const cap = 40;

/** The same, judged and corrected. */
export const promptChecks = target('prompt-checks', () => ({
  cases: typed,
  run: (text) => {
    const asked = { typed: text, layers: [], findPreset: () => undefined, cap };
    const { typed: jobs, fixed } = checkPrompt(asked, context);
    if (jobs.length > cap || (fixed?.length ?? 0) > cap) throw new Error('They are too many');
    for (const { prompt } of jobs) {
      if (prompt.length > 10 * longest) throw new Error('It has become too long');
    }
  },
}));
