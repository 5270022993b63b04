import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type BaseInteraction,
  type ChatInputCommandInteraction,
} from 'discord.js';
import { defineCommand, type Intention, type Tools, tell } from '../src/discord/definitions.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import {
  type HandedInOption,
  readAttachment,
  readPicture,
  toHandedIn,
} from '../src/discord/handed-in.ts';
import { answerJob } from '../src/discord/job-answer.ts';
import { chooseAble, needsOf } from '../src/guard/able-upstream.ts';
import { checkHandedIn } from '../src/guard/handed-in.ts';
import { promptRefusal } from '../src/guard/prompt.ts';
import type { JobDraft, JobRequest } from '../src/jobs/job.ts';
import { choice, wording } from '../src/locales/wording.ts';
import { estimate, estimateLine } from '../src/plan/estimate.ts';
import { maxPromptLength } from '../src/prompt/limits.ts';
import { clipBatches, clipQualities, motions } from '../src/upstreams/port.ts';

const {
  Attachment: attachment,
  Boolean: yesOrNo,
  Integer: count,
  String: words,
} = ApplicationCommandOptionType;

type VideoRequest = JobRequest & { readonly kind: 'video' };

/** A clip that somebody wants, with its pictures as they were handed in. */
export interface ClipWish
  extends Pick<VideoRequest, 'prompt' | 'loop' | 'batch' | 'quality'>,
    Pick<JobDraft, 'ageRestricted'> {
  readonly motion?: VideoRequest['motion'];
  readonly image: HandedInOption;
  readonly endImage?: HandedInOption | undefined;
}

export const video = defineCommand({
  data: {
    type: ApplicationCommandType.ChatInput,
    ...wording('video'),
    ...everywhere(),
    options: [
      { type: attachment, ...wording('video.image') },
      { type: words, ...wording('video.url') },
      { type: words, ...wording('video.prompt'), max_length: maxPromptLength },
      {
        type: words,
        ...wording('video.motion'),
        choices: motions.map((value) => choice(value, ({ motion }) => motion[value])),
      },
      { type: yesOrNo, ...wording('video.loop') },
      { type: attachment, ...wording('video.end_image') },
      {
        type: count,
        ...wording('video.batch'),
        choices: clipBatches.map((value) => ({ name: String(value), value })),
      },
      {
        type: words,
        ...wording('video.quality'),
        choices: clipQualities.map((value) => choice(value, ({ quality }) => quality[value])),
      },
    ],
  },

  run: (interaction, tools) => {
    const { text } = tools;
    const image = readPicture(interaction, 'video', text);
    if (typeof image === 'string') return tell(image);
    const endImage = readAttachment(interaction, 'video.end_image', text);
    return animatePicture({ ...readWish(interaction), image, endImage }, interaction, tools);
  },
});

function readWish({ options }: ChatInputCommandInteraction): Omit<ClipWish, 'image' | 'endImage'> {
  const motion = motions.find((one) => one === options.getString('motion'));
  return {
    prompt: options.getString('prompt')?.trim() ?? '',
    loop: options.getBoolean('loop') === true ? true : undefined,
    batch: clipBatches.find((one) => one === options.getInteger('batch')),
    quality: clipQualities.find((one) => one === options.getString('quality')),
    ...(motion === undefined ? {} : { motion }),
  };
}

/** Starts a clip, or asks first, or says why not; shared with the message menu. */
export async function animatePicture(
  wish: ClipWish,
  interaction: BaseInteraction,
  tools: Tools,
): Promise<Intention> {
  const { image, endImage, prompt, motion = 'low', loop, batch, quality } = wish;
  const { prices, text } = tools;
  const refusal = prompt === '' ? undefined : promptRefusal(prompt, tools);
  if (refusal !== undefined) return tell(refusal);
  const request: VideoRequest = {
    kind: 'video',
    image: toHandedIn(image),
    endImage: endImage && toHandedIn(endImage),
    ...{ prompt, motion, loop, batch, quality },
  };
  const chosen = chooseAble(needsOf(request, text), tools);
  if (typeof chosen === 'string') return tell(chosen);
  const check = await checkHandedIn(endImage === undefined ? [image] : [image, endImage], tools);
  if (check.kind === 'refused') return tell(check.line);
  const person = await tools.people.get(interaction.user.id);
  const { ageRestricted } = wish;
  const draft = { ...chosen, request, private: person.private, ageRestricted };
  // Without a number it is the upstream's to say how many.
  if (batch === undefined) return answerJob(draft, interaction, tools);
  const line = estimateLine(estimate([draft], prices), prices, text);
  return answerJob({ ...draft, estimate: line }, interaction, tools);
}
