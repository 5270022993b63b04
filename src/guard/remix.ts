import type { JobRequest } from '../jobs/job.ts';
import { isRemixable, type OfferedAction } from '../upstreams/result.ts';

/**
 * Whether a prompt that a person writes for this action may count: with remix on they are asked for
 * one first, but not for one that nobody could use.
 * @param request the one that made the picture: it is what a repetition repeats
 */
export function takesOwnPrompt(action: OfferedAction, request: JobRequest): boolean {
  return isRemixable(action.kind) && canUsePrompt(action, request);
}

function canUsePrompt({ means, prompt }: OfferedAction, request: JobRequest): boolean {
  switch (means) {
    case 'pick':
    case 'imagine':
      return false;
    case 'animate':
      return true;
    case 'upstream':
      return prompt !== 'unused';
    case 'repeat':
      // A variation that took no prompt takes none when it is repeated.
      return request.kind === 'action'
        ? request.action.prompt !== 'unused'
        : request.kind === 'imagine' || request.kind === 'video';
  }
}
