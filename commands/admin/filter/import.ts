import { isDeepStrictEqual } from 'node:util';
import { ApplicationCommandOptionType, type Attachment } from 'discord.js';
import { fetchAttached } from '../../../src/discord/attached-file.ts';
import type { Intention } from '../../../src/discord/definitions.ts';
import { findListProblem, withRules } from '../../../src/guard/words/change-list.ts';
import { readList } from '../../../src/guard/words/list-file.ts';
import { isSameRule, type WordRule } from '../../../src/guard/words/rule.ts';
import { choiceOf, wording } from '../../../src/locales/wording.ts';
import { sentence } from '../../../src/views/message.ts';
import type { StaffUse } from '../part.ts';
import type { FilterPart } from './part.ts';
import { recordChange } from './record.ts';
import { refusedList } from './refused-list.ts';
import { ruleProblem } from './rule-text.ts';

const modes = ['add', 'replace'] as const;
const maxBytes = 256 * 1024;

/** Rules from a file: all of them, or none where one is wrong. */
export const importRules: FilterPart = {
  option: {
    type: ApplicationCommandOptionType.Subcommand,
    ...wording('admin.filter.import'),
    options: [
      {
        type: ApplicationCommandOptionType.Attachment,
        ...wording('admin.filter.import.file'),
        required: true,
      },
      {
        type: ApplicationCommandOptionType.String,
        ...wording('admin.filter.import.mode'),
        choices: modes.map((value) => {
          return choiceOf(value, (text) => text.words.choices.mode[value]);
        }),
      },
    ],
  },

  run: (use): Intention => {
    const file = use.interaction.options.getAttachment('file', true);
    return { kind: 'work', run: async (signal) => sentence(await readFile(use, file, signal)) };
  },
};

/** @returns what to say */
async function readFile(use: StaffUse, file: Attachment, signal: AbortSignal): Promise<string> {
  const { text } = use.tools;
  const { import: sentences } = text.words;
  const fetched = await fetchAttached(file, maxBytes, signal);
  if (fetched.kind === 'too-large') return sentences.tooLarge;
  if (fetched.kind === 'not-fetched') return sentences.notFetched;
  const reading = readList(fetched.bytes);
  return reading.kind === 'rules' ? take(use, reading.rules) : refusedList(reading, text);
}

async function take(use: StaffUse, rules: readonly WordRule[]): Promise<string> {
  const { interaction, tools, guildId } = use;
  const { text } = tools;
  const isReplacing = interaction.options.getString('mode') === 'replace';
  let before: readonly WordRule[] = [];
  let wanted: readonly WordRule[] = [];
  await tools.moderation.words.listOf(guildId).change((old) => {
    before = old;
    // Also a list of its own holds each rule once.
    wanted = withRules(isReplacing ? [] : old, rules);
    return findListProblem(wanted) === undefined ? wanted : old;
  });
  const excess = findListProblem(wanted);
  if (excess !== undefined) return ruleProblem(excess, text);
  if (isReplacing) {
    const { length } = wanted;
    await recordChange(use, ({ words }) => words.detail.replaced(before.length, length));
    return text.words.import.replaced(length);
  }
  const [added, changed] = difference(before, wanted);
  const total = wanted.length;
  await recordChange(use, ({ words }) => words.detail.imported(added, changed, total));
  return text.words.import.imported(added, changed, total);
}

/** How many rules are new, and how many do something else than before. */
function difference(
  before: readonly WordRule[],
  after: readonly WordRule[],
): readonly [added: number, changed: number] {
  const different = after.filter((rule) => {
    const old = before.find((one) => isSameRule(one, rule));
    return old === undefined || !isDeepStrictEqual(old, rule);
  });
  const added = after.length - before.length;
  return [added, different.length - added];
}
