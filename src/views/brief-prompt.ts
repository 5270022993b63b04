import type { Job, JobRequest } from '../jobs/job.ts';
import { shorten } from './prompt-text.ts';

/** How much of a prompt is shown where everything else needs the room, in characters. */
const briefly = 600;

/** The job as it is shown where its prompt leaves no room for what has to be said. */
export function withBriefPrompt(job: Job): Job {
  return { ...job, request: briefOf(job.request, job.unasked === true) };
}

/** Only the prompt that is shown: whether it was edited can still be told. */
function briefOf(request: JobRequest, isUnasked: boolean): JobRequest {
  switch (request.kind) {
    case 'blend':
    case 'describe':
      return request;
    case 'action':
      return isUnasked || request.prompt === undefined
        ? { ...request, parentPrompt: shorten(request.parentPrompt, briefly) }
        : { ...request, prompt: shorten(request.prompt, briefly) };
    default:
      return { ...request, prompt: shorten(request.prompt, briefly) };
  }
}
