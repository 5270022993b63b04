import { defineButton, tell } from '../../src/discord/definitions.ts';
import { findPressedJob } from '../../src/discord/own-jobs.ts';
import { removedSentence } from '../../src/discord/removal.ts';
import { hasEnded } from '../../src/jobs/job.ts';
import { sentence } from '../../src/views/message.ts';

/** Delete: the message of one's own result is taken away. */
export const removeButton = defineButton({
  action: 'remove',
  run: async (press, interaction, tools) => {
    const { messages, text } = tools;
    const job = await findPressedJob(press, interaction, tools);
    if (typeof job === 'string') return tell(job);
    if (!hasEnded(job)) return tell(text.notice.stillFinishing);
    return {
      kind: 'work',
      run: async () => {
        const removed = await messages.remove(job, 'owner');
        return sentence(removedSentence(removed, job.address, text));
      },
    };
  },
});
