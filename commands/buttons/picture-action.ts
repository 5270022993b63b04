import type { ButtonInteraction } from 'discord.js';
import { defineButton, type Intention, type Tools, tell } from '../../src/discord/definitions.ts';
import { answerImagine } from '../../src/discord/imagine-answer.ts';
import { refusedUse } from '../../src/discord/may-use.ts';
import {
  findPicture,
  type PressedPicture,
  startAction,
} from '../../src/discord/picture-actions.ts';
import { showRegions } from '../../src/discord/regions.ts';
import { isHidden, mayControl } from '../../src/guard/access/pictures.ts';
import { promptRefusal } from '../../src/guard/prompt.ts';
import { takesOwnPrompt } from '../../src/guard/remix.ts';
import { promptOf } from '../../src/jobs/job.ts';
import { groupOf } from '../../src/prompt/group.ts';
import type { OfferedAction } from '../../src/upstreams/result.ts';
import { actionForm } from '../../src/views/action-forms.ts';
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
    // Before anything is remembered of the press: who may not is in nobody's way.
    const refused = await refusedUse('buttons', tools, job);
    if (refused !== undefined) return refused;
    const copies = message.attachments.map(({ url }) => url);
    const person = await people.get(user.id);
    const isRemix = person.remix && takesOwnPrompt(action, job.request);
    const isRegion = action.kind === 'vary-region';
    const form = isRegion ? undefined : actionForm({ job, action, isRemix }, text);
    if (isRegion) return showRegions(picture, { copies, userId: user.id }, tools);
    if (form !== undefined) return { kind: 'ask', form };
    if (action.kind === 'imagine-all') {
      // One question for each person; it is theirs to answer.
      const isFirst = tools.isFirstPress(`${jobId} ${key} ${user.id}`);
      return isFirst ? imagineAll(picture, interaction, tools) : tell(text.notice.alreadyPressed);
    }
    if (action.kind === 'favourite') {
      const isFirst = tools.isFirstPress(`${jobId} ${key} ${user.id}`);
      return isFirst ? markFavourite(picture, user.id, tools) : tell(text.notice.alreadyPressed);
    }
    // What Easel takes out of a picture that is there already says nothing new.
    const refusal = drawsOldWords(action, job) ? promptRefusal(promptOf(job), tools) : undefined;
    if (refusal !== undefined) return tell(refusal);
    if (!tools.isFirstPress(`${jobId} ${key}`)) return tell(text.notice.alreadyPressed);
    return startAction(picture, person, { copies });
  },
});

/** Whether words of the picture's own are drawn once more: those that Easel takes out say nothing new. */
function drawsOldWords({ means }: OfferedAction, job: PressedPicture['job']): boolean {
  return means !== 'pick' && means !== 'imagine' && promptOf(job) !== '';
}

/** Every prompt that was found, each a job of its own: how many and for how much is asked first. */
function imagineAll(
  { job, action }: PressedPicture,
  interaction: ButtonInteraction,
  tools: Tools,
): Promise<Intention> {
  const { prompts = [] } = job.result;
  const ask = {
    typed: groupOf(prompts),
    heading: tools.text.action.imagineAll,
    options: [],
    references: [],
    private: isHidden(job) ? true : undefined,
  };
  return answerImagine(ask, interaction, tools, { parent: { jobId: job.id, key: action.key } });
}

/**
 * Free, and nothing new to draw: done at once, with no job of its own. Kept here for whoever asked for
 * the picture; others can only tell the upstream.
 */
function markFavourite({ job, action }: PressedPicture, userId: string, tools: Tools): Intention {
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
      const isTold = outcome !== undefined && outcome.kind !== 'failed';
      if (!mayControl(job, userId)) {
        return sentence(isTold ? text.notice.favourite : text.notice.notYours);
      }
      await desk.markUsed(job.id, action.key);
      return sentence(isTold ? text.pictures.favouriteEverywhere : text.pictures.favourite);
    },
  };
}
