import { defineButton, tell } from '../../src/discord/definitions.ts';
import { findPressedJob } from '../../src/discord/own-jobs.ts';
import { placeOf, removedSentence } from '../../src/discord/removal.ts';
import { removeAsOwner } from '../../src/discord/removal-by-owner.ts';
import { hasEnded } from '../../src/jobs/job.ts';
import { sentence } from '../../src/views/message.ts';

/** Delete: the message of one's own result in which ⋯ was pressed is taken away. */
export const removeButton = defineButton({
  action: 'remove',
  run: async (press, interaction, tools) => {
    const { clock, text } = tools;
    const job = await findPressedJob(press, interaction, tools);
    if (typeof job === 'string') return tell(job);
    if (!hasEnded(job)) return tell(text.notice.stillFinishing);
    const message = { id: press.messageId, channelId: interaction.channelId };
    return {
      kind: 'work',
      run: async () => {
        const address = placeOf(job, message, { interaction, clock });
        const { guildId } = interaction;
        const removed = await removeAsOwner(tools, job, { guildId, address });
        return sentence(removedSentence(removed, address, text));
      },
    };
  },
});
