import type { Job } from '../jobs/job.ts';
import type { Sentences } from '../locales/index.ts';
import type { OfferedAction } from '../upstreams/result.ts';

/** What a job was, in a few words: "Image #2", "Vary (Strong)", "Clip". */
export function whatWasDone({ request }: Pick<Job, 'request'>, text: Sentences): string {
  return request.kind === 'action'
    ? whatActionDid(request.action, text)
    : text.history.what[request.kind];
}

function whatActionDid(
  { kind, index = 1, label }: OfferedAction,
  { action, history: { what } }: Sentences,
): string {
  switch (kind) {
    case 'upscale':
      return what.image(index);
    case 'variation':
      return what.variation(index);
    case 'reroll':
    case 'imagine-prompt':
    case 'imagine-all':
      return what.imagine;
    case 'pan-left':
    case 'pan-right':
    case 'pan-up':
    case 'pan-down':
      return what[kind];
    case 'favourite':
      return what.other;
    case 'other':
      return label.trim() === '' ? what.other : label;
    default:
      return action[kind];
  }
}
