import { defineButton, tell } from '../../src/discord/definitions.ts';
import { findPressedJob } from '../../src/discord/own-jobs.ts';
import { pressInStale } from '../../src/discord/stale-message.ts';

/** Looks for a job whose answer was lost. */
export const checkAgainButton = defineButton({
  action: 'check',
  run: async (press, interaction, tools) => {
    const { desk, text } = tools;
    const job = await findPressedJob(press, interaction, tools);
    if (typeof job === 'string') return tell(job);
    const stale = pressInStale(job, interaction, tools);
    if (stale !== undefined) return stale;
    return tell((await desk.checkAgain(job.id)) ? text.notice.checking : text.notice.alreadyEnded);
  },
});
