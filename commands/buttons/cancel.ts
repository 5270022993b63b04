import { EmbedType, type Message } from 'discord.js';
import { defineButton, type Intention, type Tools, tell } from '../../src/discord/definitions.ts';
import { findPressedJob } from '../../src/discord/own-jobs.ts';
import { hasEnded, type JobId } from '../../src/jobs/job.ts';
import { sentence } from '../../src/views/message.ts';

/** Stops a job that waits or runs. */
export const cancelButton = defineButton({
  action: 'cancel',
  run: async (press, interaction, tools) => {
    const job = await findPressedJob(press, interaction, tools);
    if (typeof job === 'string') return tell(job);
    const { messageId } = job.address;
    // A message that a crash has left behind is told where the job went on.
    const isElsewhere = messageId !== undefined && messageId !== interaction.message.id;
    if (hasEnded(job) && isElsewhere && !isPanel(interaction.message)) {
      return { kind: 'update', view: sentence(tools.text.status.continuedElsewhere) };
    }
    return cancelJob(job.id, tools);
  },
});

/** Whether a message is about several jobs and not one's own: those alone have embeds of the bot's. */
function isPanel({ embeds }: Message): boolean {
  return embeds.some(({ data: { type } }) => type === undefined || type === EmbedType.Rich);
}

/** Stops a job and says what came of it; shared with `/cancel`. */
export async function cancelJob(
  jobId: JobId,
  { desk, text }: Pick<Tools, 'desk' | 'text'>,
): Promise<Intention> {
  const stopped = await desk.cancel(jobId);
  if (stopped === undefined) return tell(text.notice.alreadyEnded);
  return tell(stopped.state === 'submitting' ? text.notice.cancelling : text.notice.cancelled);
}
