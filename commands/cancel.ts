import { ApplicationCommandType } from 'discord.js';
import { defineCommand, tell } from '../src/discord/definitions.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { findNamedJob, jobOption, suggestOwnJobs } from '../src/discord/own-jobs.ts';
import { isStoppable } from '../src/jobs/repository.ts';
import { wording } from '../src/locales/wording.ts';
import { cancelJob } from './buttons/cancel.ts';

export const cancel = defineCommand({
  data: {
    type: ApplicationCommandType.ChatInput,
    ...wording('cancel'),
    ...everywhere(),
    options: [jobOption('cancel.job')],
  },

  run: async (interaction, tools) => {
    const job = await findNamedJob(interaction, tools.jobs);
    return job === undefined ? tell(tools.text.notice.unknownJob) : cancelJob(job.id, tools);
  },

  suggest: (interaction, tools) => suggestOwnJobs(interaction, tools, isStoppable),
});
