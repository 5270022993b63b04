import { ApplicationCommandType } from 'discord.js';
import { defineCommand } from '../src/discord/definitions.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { bringBack, jobOption, suggestOwnJobs } from '../src/discord/own-jobs.ts';
import { canBeShown } from '../src/jobs/history.ts';
import { wording } from '../src/locales/wording.ts';

export const show = defineCommand({
  data: {
    type: ApplicationCommandType.ChatInput,
    ...wording('show'),
    ...everywhere(),
    options: [jobOption('show.job')],
  },

  run: ({ options, user }, tools) =>
    bringBack(options.getString('job', true).trim(), user.id, tools),

  suggest: (interaction, tools) => suggestOwnJobs(interaction, tools, canBeShown),
});
