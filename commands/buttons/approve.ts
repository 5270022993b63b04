import { defineButton, tell } from '../../src/discord/definitions.ts';
import { answerDecision, findHeldJob } from '../../src/discord/held-jobs.ts';

/** A moderator lets something go on that was held. */
export const approveButton = defineButton({
  action: 'approve',
  run: async (press, interaction, tools) => {
    const { desk, text, visit } = tools;
    const job = await findHeldJob(press, tools);
    if (typeof job === 'string') return tell(job);
    // A result that is there costs nothing more; a prompt would be sent and paid.
    const wouldSend = job.found === undefined;
    if (wouldSend && visit.guild?.paused !== undefined) return tell(text.review.press.paused);
    return answerDecision(await desk.approve(job.id, interaction.user.id), job.id, tools);
  },
});
