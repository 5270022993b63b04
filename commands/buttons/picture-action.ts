import { defineButton, type Intention, type Tools, tell } from '../../src/discord/definitions.ts';
import {
  findPicture,
  type PressedPicture,
  startAction,
} from '../../src/discord/picture-actions.ts';
import { promptRefusal } from '../../src/guard/prompt.ts';
import { takesOwnPrompt } from '../../src/guard/remix.ts';
import { promptOf } from '../../src/jobs/job.ts';
import { actionForm } from '../../src/views/action-forms.ts';
import { problemSentence } from '../../src/views/job.ts';
import { sentence } from '../../src/views/message.ts';

/** Every button below a finished picture: U, V, 🔄, upscales, zooms, pans and the rest. */
export const pictureActionButton = defineButton({
  action: 'act',
  run: async ({ jobId, key }, interaction, tools) => {
    const { people, text } = tools;
    const { user, message } = interaction;
    const picture = await findPicture({ jobId, key, userId: user.id }, tools);
    if (typeof picture === 'string') return tell(picture);
    const { job, action } = picture;
    const isLost = action.kind === 'vary-region' && job.state === 'done' && job.size === undefined;
    if (isLost) return tell(text.notice.buttonGone);
    const person = await people.get(user.id);
    const isRemix = person.remix && takesOwnPrompt(action, job.request);
    const form = actionForm({ job, action, isRemix }, text);
    if (form !== undefined) return { kind: 'ask', form };
    // What Easel takes out of a picture that is there already says nothing new.
    const refusal = action.means === 'pick' ? undefined : promptRefusal(promptOf(job), tools);
    if (refusal !== undefined) return tell(refusal);
    if (!tools.isFirstPress(`${jobId} ${key}`)) return tell(text.notice.alreadyPressed);
    if (action.kind === 'favourite') return markFavourite(picture, tools);
    const copies = message.attachments.map(({ url }) => url);
    return startAction(picture, person, { copies });
  },
});

/** Free, and nothing new to draw: done at once, with no job of its own. */
function markFavourite({ job, action }: PressedPicture, tools: Tools): Intention {
  const { desk, text, upstreams } = tools;
  return {
    kind: 'work',
    run: async (signal) => {
      const outcome = await upstreams.get(job.upstream)?.submit(
        { kind: 'action', taskId: job.taskId, action, prompt: promptOf(job) },
        {
          correlationId: `${job.id}-${action.key}`,
          callbackUrl: undefined,
          speed: job.speed,
          signal,
        },
      );
      if (outcome === undefined) return sentence(text.notice.buttonGone);
      if (outcome.kind === 'failed') {
        const { failure } = outcome;
        return sentence(problemSentence({ code: 'upstream', failure }, text));
      }
      await desk.markUsed(job.id, action.key);
      return sentence(text.notice.favourite);
    },
  };
}
