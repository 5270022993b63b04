import { ApplicationCommandOptionType } from 'discord.js';
import { type Intention, tell } from '../../../src/discord/definitions.ts';
import { mayManageServer } from '../../../src/guard/server-rights.ts';
import type { WordRule } from '../../../src/guard/words/rule.ts';
import { findRule, ruleId } from '../../../src/guard/words/rule-id.ts';
import { wording } from '../../../src/locales/wording.ts';
import { quote } from '../../../src/views/problems.ts';
import { plainPrompt } from '../../../src/views/prompt-text.ts';
import type { StaffUse } from '../part.ts';
import type { FilterPart } from './part.ts';
import { recordChange } from './record.ts';
import { plainRuleLine, ruleLine } from './rule-text.ts';

/** Discord shows so many suggestions, with so many characters each. */
const maxSuggestions = 25;
const maxSuggestion = 100;

/** One rule less. */
export const removeRule: FilterPart = {
  option: {
    type: ApplicationCommandOptionType.Subcommand,
    ...wording('admin.filter.remove'),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...wording('admin.filter.remove.rule'),
        required: true,
        autocomplete: true,
      },
    ],
  },

  run: remove,

  suggest: async (interaction, tools) => {
    const { guildId, options } = interaction;
    // What the rules are is for those alone who may change them.
    if (guildId === null || !mayManageServer(interaction)) return [];
    const typed = options.getFocused().toLowerCase().trim();
    const rules = await tools.moderation.words.listOf(guildId).get();
    return rules
      .filter(({ text }) => text.toLowerCase().includes(typed))
      .slice(0, maxSuggestions)
      .map((rule) => ({ name: plainPrompt(rule.text, maxSuggestion), value: ruleId(rule) }));
  },
};

async function remove(use: StaffUse): Promise<Intention> {
  const { interaction, tools, guildId } = use;
  const { text } = tools;
  const typed = interaction.options.getString('rule', true);
  let removed: WordRule | undefined;
  await tools.moderation.words.listOf(guildId).change((rules) => {
    const found = findRule(rules, typed);
    removed = found;
    return found === undefined ? rules : rules.filter((rule) => rule !== found);
  });
  const rule = removed;
  if (rule === undefined) return tell(text.words.remove.unknown(quote(typed)));
  await recordChange(use, (spoken) => spoken.words.detail.removed(plainRuleLine(rule, spoken)));
  return tell(text.words.remove.removed(ruleLine(rule, text)));
}
