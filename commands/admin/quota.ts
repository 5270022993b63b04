import { ApplicationCommandOptionType } from 'discord.js';
import { wording } from '../../src/locales/wording.ts';
import { changeLimits } from './change-limits.ts';
import { limitOptions } from './limit-options.ts';
import type { CommandPart } from './part.ts';

/** How many jobs may be asked for, by whom and where. */
export const quota: CommandPart = {
  option: {
    type: ApplicationCommandOptionType.Subcommand,
    ...wording('admin.quota'),
    options: limitOptions('jobs'),
  },
  run: (use) => changeLimits(use, 'jobs'),
};
