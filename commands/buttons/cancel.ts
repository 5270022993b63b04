import { defineButton, type Intention, type Tools, tell } from '../../src/discord/definitions.ts';
import { findPressedJob } from '../../src/discord/own-jobs.ts';
import { pressInStale } from '../../src/discord/stale-message.ts';
import type { JobId } from '../../src/jobs/job.ts';

/** Stops a job that waits or runs. */
export const cancelButton = defineButton({
  action: 'cancel',
  run: async (press, interaction, tools) => {
    const job = await findPressedJob(press, interaction, tools);
    if (typeof job === 'string') return tell(job);
    return pressInStale(job, interaction, tools) ?? cancelJob(job.id, tools);
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
