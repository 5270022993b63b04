import { defineButton, tell } from '../../src/discord/definitions.ts';
import { refusedUse } from '../../src/discord/may-use.ts';
import { findPressedJob } from '../../src/discord/own-jobs.ts';
import { pressInStale } from '../../src/discord/stale-message.ts';
import { defaultAnswer } from '../../src/jobs/job.ts';
import { promptForm } from '../../src/views/forms.ts';

/** Opens the form for a task that waits for a prompt. */
export const editPromptButton = defineButton({
  action: 'edit',
  run: async (press, interaction, tools) => {
    const { desk, text } = tools;
    const job = await findPressedJob(press, interaction, tools);
    if (typeof job === 'string') return tell(job);
    const stale = pressInStale(job, interaction, tools);
    if (stale !== undefined) return stale;
    const refused = await refusedUse('buttons', tools);
    if (refused !== undefined) return refused;
    if (job.state !== 'needs-input' || !(await desk.openForm(job.id))) {
      return tell(text.notice.formClosed);
    }
    const form = {
      press: { action: 'answer', jobId: job.id },
      title: text.form.remix,
      hint: text.form.remixHint,
      prompt: defaultAnswer(job),
    } as const;
    return { kind: 'ask', form: promptForm(form, text) };
  },
});
