import { defineForm, tell } from '../../src/discord/definitions.ts';
import { findPressedJob } from '../../src/discord/own-jobs.ts';
import { promptRefusal } from '../../src/guard/prompt.ts';
import { fields } from '../../src/views/forms.ts';

/** Remix: the edited prompt for a task that waits for it. */
export const answerForm = defineForm({
  action: 'answer',
  run: async (press, interaction, tools) => {
    const { desk, text } = tools;
    const job = await findPressedJob(press, interaction, tools);
    if (typeof job === 'string') return tell(job);
    const prompt = interaction.fields.getTextInputValue(fields.prompt).trim();
    const refusal = promptRefusal(prompt, tools);
    if (refusal !== undefined) return tell(refusal);
    const taken = await desk.answer(job.id, prompt);
    return tell(taken ? text.notice.running : text.notice.formClosed);
  },
});
