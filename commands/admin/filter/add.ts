import { ApplicationCommandOptionType } from 'discord.js';
import { type Intention, tell } from '../../../src/discord/definitions.ts';
import { findListProblem, withRules } from '../../../src/guard/words/change-list.ts';
import { findRuleProblem } from '../../../src/guard/words/check-rule.ts';
import { wordActions } from '../../../src/guard/words/judgement.ts';
import {
  isSameRule,
  maxPatternLength,
  ruleKinds,
  type WordRule,
} from '../../../src/guard/words/rule.ts';
import { choiceOf, wording } from '../../../src/locales/wording.ts';
import type { StaffUse } from '../part.ts';
import { commandLine, type FilterPart } from './part.ts';
import { recordChange } from './record.ts';
import { plainRuleLine, ruleLine, ruleProblem } from './rule-text.ts';

const { Boolean: yesOrNo, String: words, Subcommand: subcommand } = ApplicationCommandOptionType;

/** One more rule, or another action for one that is there. */
export const addRule: FilterPart = {
  option: {
    type: subcommand,
    ...wording('admin.filter.add'),
    options: [
      {
        type: words,
        ...wording('admin.filter.add.text'),
        required: true,
        max_length: maxPatternLength,
      },
      {
        type: words,
        ...wording('admin.filter.add.action'),
        choices: wordActions.map((value) => {
          return choiceOf(value, (text) => text.words.choices.action[value]);
        }),
      },
      {
        type: words,
        ...wording('admin.filter.add.kind'),
        choices: ruleKinds.map((value) => {
          return choiceOf(value, (text) => text.words.choices.kind[value]);
        }),
      },
      { type: yesOrNo, ...wording('admin.filter.add.except_age_restricted') },
    ],
  },
  run: add,
};

async function add(use: StaffUse): Promise<Intention> {
  const { tools, guildId, server } = use;
  const { text } = tools;
  const rule = readRule(use);
  const refuse = (problem: string): Intention => tell(`${text.words.problem.refused} ${problem}`);
  const problem = findRuleProblem(rule);
  if (problem !== undefined) return refuse(ruleProblem(problem, text));
  let before: readonly WordRule[] = [];
  const after = await tools.moderation.words.listOf(guildId).change((rules) => {
    before = rules;
    const next = withRules(rules, [rule]);
    return findListProblem(next) === undefined ? next : rules;
  });
  if (after === before) {
    const excess = findListProblem(withRules(before, [rule]));
    if (excess !== undefined) return refuse(ruleProblem(excess, text));
    return tell([text.words.add.same, ruleLine(rule, text)].join('\n'));
  }
  const isNew = !before.some((old) => isSameRule(old, rule));
  const change = isNew ? 'added' : 'changed';
  await recordChange(use, (spoken) => spoken.words.detail[change](plainRuleLine(rule, spoken)));
  const { reportChannel } = await server.get();
  const isBlocking = rule.action === 'hold' && reportChannel === undefined;
  const warning = text.words.add.holdWithoutStaff(commandLine('admin.notify', text));
  return tell(
    [
      text.words.add[change],
      ruleLine(rule, text),
      ...(isBlocking ? [warning] : []),
      text.words.add.tryIt(commandLine('admin.filter.test', text)),
    ].join('\n'),
  );
}

function readRule({ interaction: { options } }: StaffUse): WordRule {
  const action = options.getString('action');
  const kind = options.getString('kind');
  const rule: WordRule = {
    kind: ruleKinds.find((one) => one === kind) ?? 'word',
    text: options.getString('text', true).trim(),
    action: wordActions.find((one) => one === action) ?? 'block',
  };
  const isExcepted = options.getBoolean('except_age_restricted') === true;
  return isExcepted ? { ...rule, exceptAgeRestricted: true } : rule;
}
