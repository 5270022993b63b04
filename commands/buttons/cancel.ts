import { defineButton, type Intention, type Tools, tell } from '../../src/discord/definitions.ts';
import { mayControl } from '../../src/guard/access.ts';
import type { JobId } from '../../src/jobs/job.ts';

/** Stops a job that waits or runs. */
export const cancelButton = defineButton({
  action: 'cancel',
  run: async ({ jobId }, interaction, tools) => {
    const job = await tools.jobs.get(jobId);
    if (job === undefined) return tell(tools.text.notice.jobGone);
    if (!mayControl(job, interaction.user.id)) return tell(tools.text.notice.notYours);
    return cancelJob(jobId, tools);
  },
});

/** Stops a job and says what came of it; shared with `/cancel`. */
export async function cancelJob(
  jobId: JobId,
  { desk, text }: Pick<Tools, 'desk' | 'text'>,
): Promise<Intention> {
  const stopped = await desk.cancel(jobId);
  if (stopped === undefined) return tell(text.notice.alreadyEnded);
  return tell(stopped.state === 'submitting' ? text.notice.cancelling : text.notice.cancelled);
}
