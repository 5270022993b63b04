import { defineButton, tell } from '../../src/discord/definitions.ts';
import { answerDecision, findHeldJob } from '../../src/discord/held-jobs.ts';
import { readGuild } from '../../src/discord/own-defaults.ts';

/** A moderator lets something go on that was held. */
export const approveButton = defineButton({
  action: 'approve',
  run: async (press, interaction, tools) => {
    const { desk, text } = tools;
    const job = await findHeldJob(press, tools);
    if (typeof job === 'string') return tell(job);
    // A result that is there costs nothing more; a prompt would be sent and paid.
    const wouldSend = job.found === undefined;
    const guild = wouldSend ? await readGuild(interaction, tools) : undefined;
    if (guild?.paused !== undefined) return tell(text.review.press.paused);
    const yes = { byId: interaction.user.id, of: press.of };
    return answerDecision(await desk.approve(job.id, yes), job.id, tools);
  },
});
