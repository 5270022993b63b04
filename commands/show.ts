import { ApplicationCommandType } from 'discord.js';
import { defineCommand, tell } from '../src/discord/definitions.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { findNamedJob, jobOption, suggestOwnJobs } from '../src/discord/own-jobs.ts';
import { hasEnded, type Job } from '../src/jobs/job.ts';
import { wording } from '../src/locales/wording.ts';

export const show = defineCommand({
  data: {
    type: ApplicationCommandType.ChatInput,
    ...wording('show'),
    ...everywhere(),
    options: [jobOption('show.job')],
  },

  run: async (interaction, { jobs, text }) => {
    const job = await findNamedJob(interaction, jobs);
    if (job === undefined) return tell(text.notice.unknownJob);
    if (job.state === 'delivering') return tell(text.notice.stillFinishing);
    return canBeShown(job) ? { kind: 'republish', job } : tell(text.notice.noPictureYet);
  },

  suggest: (interaction, { jobs }) => suggestOwnJobs(interaction, jobs, canBeShown),
});

/** Finished pictures and whatever is still on its way. */
function canBeShown(job: Job): boolean {
  return job.state === 'done' || !hasEnded(job);
}
