import type { House } from '../house.ts';
import type { Outcome } from '../outcome.ts';
import type { Task } from '../task.ts';
import { actionWord } from './action-word.ts';
import type { Submission } from './body.ts';
import type { FollowUp } from './follow-up.ts';
import { readMask } from './mask.ts';

/** A follow-up and the finished task it starts from. */
export interface Following {
  readonly parent: Task;
  readonly followUp: FollowUp;
}

/** Starts a follow-up without asking for its prompt. */
export function takeFollowUp(
  house: House,
  { common }: Submission,
  { parent, followUp }: Following,
): Outcome {
  const { prompt } = followUp;
  return house.take({
    action: actionWord(followUp.action, parent, house.flavour),
    prompt,
    description: `/up ${parent.id} ${followUp.action}`,
    common,
    parent,
    work: followUp.make(prompt, undefined),
    finalPrompt: parent.finalPrompt,
    strong: followUp.strong,
  });
}

/** Opens a task that waits for its prompt, and for a region its mask. */
export function awaitFollowUp(
  house: House,
  { common }: Submission,
  { parent, followUp }: Following,
): Outcome {
  const { action } = followUp;
  const outcome = house.await(
    {
      action: actionWord(action, parent, house.flavour),
      prompt: action === 'INPAINT' ? '' : followUp.prompt,
      description: '',
      common,
      parent,
      finalPrompt: suggestionOf({ parent, followUp }),
      strong: followUp.strong,
    },
    action === 'INPAINT' || action === 'CUSTOM_ZOOM',
  );
  if (outcome.kind === 'modal') answerable(house, outcome.task, { parent, followUp });
  return outcome;
}

/** Lets the waiting task go on when its modal arrives. */
function answerable(house: House, task: Task, { parent, followUp }: Following): void {
  task.onModal = async ({ prompt, maskBase64 }) => {
    const size = house.gallery.sizeOf(parent);
    const mask = followUp.action === 'INPAINT' ? await readMask(maskBase64, size) : undefined;
    if (typeof mask === 'string') return mask;
    const told = prompt.trim() === '' ? suggestionOf({ parent, followUp }) : prompt.trim();
    task.prompt = told;
    task.finalPrompt = told;
    task.work = followUp.make(told, mask);
    return undefined;
  };
}

/** The text a modal is filled with: the parent's prompt as drawn, with what the follow-up adds. */
function suggestionOf({ parent, followUp }: Following): string {
  if (parent.work?.kind === 'text') return followUp.prompt;
  return parent.finalPrompt + followUp.prompt.slice(parent.prompt.length);
}
