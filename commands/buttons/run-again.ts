import { defineButton, tell } from '../../src/discord/definitions.ts';
import { findPressedJob } from '../../src/discord/own-jobs.ts';
import { promptRefusal } from '../../src/guard/prompt.ts';
import { type JobState, promptOf } from '../../src/jobs/job.ts';

/** Whatever else has happened to a job since its button was drawn, it is not paid again. */
const canBeRepeated = new Set<JobState>(['unclear', 'failed', 'timed-out']);

/** Starts the same request anew, as a job of its own. */
export const runAgainButton = defineButton({
  action: 'again',
  run: async (press, interaction, tools) => {
    const { text } = tools;
    const job = await findPressedJob(press, interaction, tools);
    if (typeof job === 'string') return tell(job);
    if (job.state === 'done') return tell(text.notice.alreadyDone);
    if (!canBeRepeated.has(job.state)) return tell(text.notice.stillRunning);
    const refusal = promptRefusal(promptOf(job), tools);
    if (refusal !== undefined) return tell(refusal);
    if (!tools.isFirstPress(`again ${job.id}`)) return tell(text.notice.alreadyPressed);
    const { request, upstream, speed } = job;
    return { kind: 'start', draft: { request, upstream, speed, private: job.private } };
  },
});
