import { ApplicationCommandOptionType } from 'discord.js';
import { type Intention, tell } from '../../../src/discord/definitions.ts';
import { wording } from '../../../src/locales/wording.ts';
import { maxPromptLength } from '../../../src/prompt/limits.ts';
import type { StaffUse } from '../part.ts';
import type { FilterPart } from './part.ts';
import { wordTrial } from './trial-text.ts';

/** What the rules would do with a text, told to whoever asks and kept nowhere. */
export const testText: FilterPart = {
  option: {
    type: ApplicationCommandOptionType.Subcommand,
    ...wording('admin.filter.test'),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...wording('admin.filter.test.text'),
        required: true,
        max_length: maxPromptLength,
      },
    ],
  },
  run: test,
};

async function test({ interaction, tools, guildId, server }: StaffUse): Promise<Intention> {
  const { words } = tools.moderation;
  const { isAgeRestricted } = await tools.visit.placed();
  const find = await words.finderOf(guildId);
  const findings = find(interaction.options.getString('text', true), { isAgeRestricted: false });
  const isExcepted = ({ rule }: (typeof findings)[number]): boolean => {
    return isAgeRestricted && rule.exceptAgeRestricted === true;
  };
  const trial = {
    here: findings.filter((finding) => !isExcepted(finding)),
    elsewhere: findings.filter(isExcepted),
    operatorRules: words.operatorRules,
    hasStaff: (await server.get()).reportChannel !== undefined,
  };
  return tell(wordTrial(trial, tools.text));
}
