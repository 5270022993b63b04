import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { defineCommand, tell } from '../src/discord/definitions.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { findOwnJob, suggestOwnJobs } from '../src/discord/own-jobs.ts';
import { hasEnded, type Job } from '../src/jobs/job.ts';

export const show = defineCommand({
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'show',
    description: 'Bring one of your jobs back, with live buttons',
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

  run: async (interaction, { jobs, text }) => {
    const typed = interaction.options.getString('job', true);
    const job = await findOwnJob(jobs, typed, interaction.user.id);
    if (job === undefined) return tell(text.notice.unknownJob);
    return canBeShown(job) ? { kind: 'republish', job } : tell(text.notice.noPictureYet);
  },

  suggest: (interaction, { jobs }) => suggestOwnJobs(interaction, jobs, canBeShown),
});

/** Finished pictures and whatever is still on its way. */
function canBeShown(job: Job): boolean {
  return job.state === 'done' || !hasEnded(job);
}
