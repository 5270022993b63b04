import { defineForm, tell } from '../../src/discord/definitions.ts';
import { answerDecision, findHeldJob } from '../../src/discord/held-jobs.ts';
import { rejectionField } from '../../src/views/reject-form.ts';

/** Why a moderator says no, and with that their decision. */
export const rejectedForm = defineForm({
  action: 'rejected',
  run: async (press, interaction, tools) => {
    const job = await findHeldJob(press, tools);
    if (typeof job === 'string') return tell(job);
    const typed = interaction.fields.getTextInputValue(rejectionField).trim();
    const no = {
      byId: interaction.user.id,
      of: press.of,
      reason: typed === '' ? undefined : typed,
      strike: press.key === 'strike',
    };
    return answerDecision(await tools.desk.reject(job.id, no), job.id, tools);
  },
});
