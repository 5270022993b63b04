import { defineButton, tell } from '../../src/discord/definitions.ts';
import { mayControl } from '../../src/guard/access.ts';
import { promptRefusal } from '../../src/guard/prompt.ts';
import { promptOf } from '../../src/jobs/job.ts';

/** Starts the same request anew, as a job of its own. */
export const runAgainButton = defineButton({
  action: 'again',
  run: async ({ jobId }, interaction, tools) => {
    const { jobs, text } = tools;
    const job = await jobs.get(jobId);
    if (job === undefined) return tell(text.notice.jobGone);
    if (!mayControl(job, interaction.user.id)) return tell(text.notice.notYours);
    const refusal = promptRefusal(promptOf(job), tools);
    if (refusal !== undefined) return tell(refusal);
    if (!tools.isFirstPress(`again ${jobId}`)) return tell(text.notice.alreadyPressed);
    const { request, upstream, speed } = job;
    return { kind: 'start', draft: { request, upstream, speed, private: job.private } };
  },
});
