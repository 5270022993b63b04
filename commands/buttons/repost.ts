import { defineButton, tell } from '../../src/discord/definitions.ts';
import { findHeldJob } from '../../src/discord/held-jobs.ts';

/** What is held is posted to the staff channel anew, as that is set now. */
export const repostButton = defineButton({
  action: 'repost',
  run: async (press, _interaction, tools) => {
    const { desk, text } = tools;
    const job = await findHeldJob(press, tools);
    if (typeof job === 'string') return tell(job);
    const isHeld = await desk.repost(job.id);
    return tell(isHeld ? text.review.press.reposted : text.review.press.over);
  },
});
