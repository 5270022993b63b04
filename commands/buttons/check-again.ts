import { defineButton, tell } from '../../src/discord/definitions.ts';
import { mayControl } from '../../src/guard/access.ts';

/** Looks for a job whose answer was lost. */
export const checkAgainButton = defineButton({
  action: 'check',
  run: async ({ jobId }, interaction, { jobs, desk, text }) => {
    const job = await jobs.get(jobId);
    if (job === undefined) return tell(text.notice.jobGone);
    if (!mayControl(job, interaction.user.id)) return tell(text.notice.notYours);
    return tell((await desk.checkAgain(jobId)) ? text.notice.checking : text.notice.alreadyEnded);
  },
});
