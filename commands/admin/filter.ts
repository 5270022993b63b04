import { ApplicationCommandOptionType } from 'discord.js';
import { type Intention, tell } from '../../src/discord/definitions.ts';
import { wording } from '../../src/locales/wording.ts';
import { addRule } from './filter/add.ts';
import { exportRules } from './filter/export.ts';
import { importRules } from './filter/import.ts';
import { listRules } from './filter/list.ts';
import type { FilterPart } from './filter/part.ts';
import { removeRule } from './filter/remove.ts';
import { testText } from './filter/test.ts';
import type { CommandPart, StaffUse } from './part.ts';

/** In the order in which Discord shows them. */
const parts: readonly FilterPart[] = [
  addRule,
  removeRule,
  listRules,
  testText,
  importRules,
  exportRules,
];

/** Rules about words in a server. */
export const filter: CommandPart = {
  option: {
    type: ApplicationCommandOptionType.SubcommandGroup,
    ...wording('admin.filter'),
    options: parts.map(({ option }) => option),
  },

  run: (use: StaffUse): Promise<Intention> | Intention => {
    const name = use.interaction.options.getSubcommand();
    const part = parts.find(({ option }) => option.name === name);
    return part === undefined ? tell(use.tools.text.notice.commandGone) : part.run(use);
  },

  suggest: async (interaction, tools) => {
    const name = interaction.options.getSubcommand();
    const part = parts.find(({ option }) => option.name === name);
    return (await part?.suggest?.(interaction, tools)) ?? [];
  },
};
