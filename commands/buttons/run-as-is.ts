import { defineButton, tell } from '../../src/discord/definitions.ts';
import { mayControl } from '../../src/guard/access.ts';
import { promptOf } from '../../src/jobs/job.ts';

/** Answers a task that waits for a prompt with the one it suggests. */
export const runAsIsButton = defineButton({
  action: 'asis',
  run: async ({ jobId }, interaction, { jobs, desk, text }) => {
    const job = await jobs.get(jobId);
    if (job === undefined) return tell(text.notice.jobGone);
    if (!mayControl(job, interaction.user.id)) return tell(text.notice.notYours);
    if (job.state !== 'needs-input') return tell(text.notice.formClosed);
    const taken = await desk.answer(jobId, job.suggestedPrompt ?? promptOf(job));
    return tell(taken ? text.notice.running : text.notice.formClosed);
  },
});
