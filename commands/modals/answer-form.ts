import { defineForm, tell } from '../../src/discord/definitions.ts';
import { mayControl } from '../../src/guard/access.ts';
import { promptRefusal } from '../../src/guard/prompt.ts';
import { fields } from '../../src/views/forms.ts';

/** Remix: the edited prompt for a task that waits for it. */
export const answerForm = defineForm({
  action: 'answer',
  run: async ({ jobId }, interaction, tools) => {
    const { jobs, desk, text } = tools;
    const job = await jobs.get(jobId);
    if (job === undefined) return tell(text.notice.jobGone);
    if (!mayControl(job, interaction.user.id)) return tell(text.notice.notYours);
    const prompt = interaction.fields.getTextInputValue(fields.prompt).trim();
    const refusal = promptRefusal(prompt, tools);
    if (refusal !== undefined) return tell(refusal);
    const taken = await desk.answer(jobId, prompt);
    return tell(taken ? text.notice.running : text.notice.formClosed);
  },
});
