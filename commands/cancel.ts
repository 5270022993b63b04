import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { defineCommand, tell } from '../src/discord/definitions.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { findOwnJob, suggestOwnJobs } from '../src/discord/own-jobs.ts';
import { isStoppable } from '../src/jobs/repository.ts';
import { cancelJob } from './buttons/cancel.ts';

export const cancel = defineCommand({
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'cancel',
    description: 'Stop one of your jobs that waits or runs',
    ...everywhere(),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'job',
        description: 'Which one; type a word of its prompt',
        required: true,
        autocomplete: true,
      },
    ],
  },

  run: async (interaction, tools) => {
    const typed = interaction.options.getString('job', true);
    const job = await findOwnJob(tools.jobs, typed, interaction.user.id);
    return job === undefined ? tell(tools.text.notice.unknownJob) : cancelJob(job.id, tools);
  },

  suggest: (interaction, { jobs }) => suggestOwnJobs(interaction, jobs, isStoppable),
});
