import { defineButton, tell } from '../../src/discord/definitions.ts';
import { findHeldJob } from '../../src/discord/held-jobs.ts';

/** What is held is posted to the staff channel anew, as that is set now. */
export const repostButton = defineButton({
  action: 'repost',
  run: async (press, { message }, tools) => {
    const { desk, text } = tools;
    const job = await findHeldJob({ ...press, message }, tools);
    if ('kind' in job) return job;
    const isHeld = await desk.repost(job.id);
    return tell(isHeld ? text.review.press.reposted : text.review.press.over);
  },
});
