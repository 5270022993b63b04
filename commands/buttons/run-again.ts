import { defineButton, type Tools, tell } from '../../src/discord/definitions.ts';
import { findPressedJob } from '../../src/discord/own-jobs.ts';
import { chooseAble, needsOf } from '../../src/guard/able-upstream.ts';
import { promptRefusal } from '../../src/guard/prompt.ts';
import { chooseUpstream } from '../../src/guard/upstream-choice.ts';
import { type Job, type JobDraft, type JobState, promptOf } from '../../src/jobs/job.ts';

/** Whatever else has happened to a job since its button was drawn, it is not paid again. */
const canBeRepeated = new Set<JobState>(['unclear', 'failed', 'timed-out']);

/** What a job remembers of this button, beside the actions of its picture. */
const pressed = 'again';

/** Starts the same request anew, as a job of its own; once, since each time is paid. */
export const runAgainButton = defineButton({
  action: 'again',
  run: async (press, interaction, tools) => {
    const { text } = tools;
    const job = await findPressedJob(press, interaction, tools);
    if (typeof job === 'string') return tell(job);
    if (job.state === 'done') return tell(text.notice.alreadyDone);
    if (!canBeRepeated.has(job.state)) return tell(text.notice.stillRunning);
    // What came of it has a button of its own, should it fail too.
    if (job.usedActions.includes(pressed)) return tell(text.notice.alreadyStarted);
    const prompt = promptOf({ request: job.request });
    // Not every request has words.
    const refusal = prompt === '' ? undefined : promptRefusal(prompt, tools);
    if (refusal !== undefined) return tell(refusal);
    if (!tools.isFirstPress(`again ${job.id}`)) return tell(text.notice.alreadyPressed);
    const choice = upstreamFor(job, tools);
    if (typeof choice === 'string') return tell(choice);
    const { request, speed } = job;
    const parent = { jobId: job.id, key: pressed };
    return { kind: 'start', parent, draft: { ...choice, request, speed, private: job.private } };
  },
});

/** The upstream that was meant at first, where it is on and could do it; else one that can. */
function upstreamFor(
  { request, upstream: last, movedFrom: [first] }: Job,
  tools: Tools,
): Pick<JobDraft, 'upstream' | 'movedFrom'> | string {
  const { upstreams, text } = tools;
  switch (request.kind) {
    case 'action':
      return upstreams.has(last) ? { upstream: last } : text.notice.upstreamGone;
    case 'imagine': {
      const { prompt, references } = request;
      const sketch = { prompt, roles: references.map(({ role }) => role) };
      const meant = upstreams.get(first?.upstream ?? last);
      const isAble = meant !== undefined && meant.objectionTo(sketch) === undefined;
      return isAble ? { upstream: meant.name } : chooseUpstream(sketch, undefined, tools);
    }
    default:
      return chooseAble(needsOf(request, text), tools, last);
  }
}
