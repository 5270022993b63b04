import { defineForm, tell } from '../../src/discord/definitions.ts';
import { refusedUse } from '../../src/discord/may-use.ts';
import { findPressedJob } from '../../src/discord/own-jobs.ts';
import { promptRefusal } from '../../src/guard/prompt.ts';
import { refusesLate } from '../../src/guard/review/late-words.ts';
import { defaultAnswer } from '../../src/jobs/job.ts';
import { fields } from '../../src/views/forms.ts';

/** Remix: the edited prompt for a task that waits for it. */
export const answerForm = defineForm({
  action: 'answer',
  run: async (press, interaction, tools) => {
    const { desk, text } = tools;
    const job = await findPressedJob(press, interaction, tools);
    if (typeof job === 'string') return tell(job);
    const refused = await refusedUse('buttons', tools);
    if (refused !== undefined) return refused;
    // No gate is passed after this: where they are has to be known before words are judged.
    const visitor = await tools.visit.placed();
    const prompt = interaction.fields.getTextInputValue(fields.prompt).trim();
    const refusal = promptRefusal(prompt, tools);
    if (refusal !== undefined) return tell(refusal);
    if (job.state === 'needs-input' && prompt !== defaultAnswer(job)) {
      // What a moderator has to see first cannot be said while the job runs already.
      const scene = { ...tools.moderation, visitor, guild: tools.visit.guild };
      if (await refusesLate({ prompt, job }, scene)) return tell(text.review.notEditable);
    }
    const taken = await desk.answer(job.id, prompt);
    return tell(taken ? text.notice.running : text.notice.formClosed);
  },
});
