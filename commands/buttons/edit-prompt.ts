import { defineButton, tell } from '../../src/discord/definitions.ts';
import { mayControl } from '../../src/guard/access.ts';
import { promptOf } from '../../src/jobs/job.ts';
import { promptForm } from '../../src/views/forms.ts';

/** Opens the form for a task that waits for a prompt. */
export const editPromptButton = defineButton({
  action: 'edit',
  run: async ({ jobId }, interaction, { jobs, desk, text }) => {
    const job = await jobs.get(jobId);
    if (job === undefined) return tell(text.notice.jobGone);
    if (!mayControl(job, interaction.user.id)) return tell(text.notice.notYours);
    if (job.state !== 'needs-input' || !(await desk.openForm(jobId))) {
      return tell(text.notice.formClosed);
    }
    const form = {
      press: { action: 'answer', jobId },
      title: text.form.remix,
      hint: text.form.remixHint,
      prompt: job.suggestedPrompt ?? promptOf(job),
    } as const;
    return { kind: 'ask', form: promptForm(form, text) };
  },
});
