import { defineButton, tell } from '../../src/discord/definitions.ts';
import { refusedUse } from '../../src/discord/may-use.ts';
import { findPressedJob } from '../../src/discord/own-jobs.ts';
import { pressInStale } from '../../src/discord/stale-message.ts';
import { defaultAnswer } from '../../src/jobs/job.ts';

/** Answers a task that waits for a prompt with the one it suggests. */
export const runAsIsButton = defineButton({
  action: 'asis',
  run: async (press, interaction, tools) => {
    const { desk, text } = tools;
    const job = await findPressedJob(press, interaction, tools);
    if (typeof job === 'string') return tell(job);
    const stale = pressInStale(job, interaction, tools);
    if (stale !== undefined) return stale;
    const refused = await refusedUse('buttons', tools);
    if (refused !== undefined) return refused;
    if (job.state !== 'needs-input') return tell(text.notice.formClosed);
    const taken = await desk.answer(job.id, defaultAnswer(job));
    return tell(taken ? text.notice.running : text.notice.formClosed);
  },
});
