import { ApplicationCommandOptionType } from 'discord.js';
import { wording } from '../../src/locales/wording.ts';
import type { CommandPart } from './part.ts';
import { changeRule, ruleOption } from './rules.ts';

/** What members with a role may use. */
export const role: CommandPart = {
  option: ruleOption('role', {
    type: ApplicationCommandOptionType.Role,
    ...wording('admin.role.role'),
  }),
  run: (use) => changeRule(use, 'role', use.interaction.options.getRole('role')?.id),
};
