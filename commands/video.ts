import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type ChatInputCommandInteraction,
} from 'discord.js';
import { defineCommand, type Intention, type Tools, tell } from '../src/discord/definitions.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import {
  type HandedInOption,
  readAttachment,
  readLink,
  toHandedIn,
} from '../src/discord/handed-in.ts';
import { chooseAble } from '../src/guard/able-upstream.ts';
import { checkHandedIn } from '../src/guard/handed-in.ts';
import { promptRefusal } from '../src/guard/prompt.ts';
import type { JobRequest } from '../src/jobs/job.ts';
import { choice, wording } from '../src/locales/wording.ts';
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
export interface ClipWish extends Pick<VideoRequest, 'prompt' | 'loop' | 'batch' | 'quality'> {
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
    const attached = readAttachment(interaction, 'image');
    const link = readLink(interaction, 'url');
    const image = attached ?? link;
    if (image === undefined || (attached !== undefined && link !== undefined)) {
      return tell(tools.text.pictures.pictureOrLink('image', 'url'));
    }
    return animatePicture(readWish(interaction, image), interaction, tools);
  },
});

function readWish(interaction: ChatInputCommandInteraction, image: HandedInOption): ClipWish {
  const { options } = interaction;
  const motion = motions.find((one) => one === options.getString('motion'));
  return {
    image,
    endImage: readAttachment(interaction, 'end_image'),
    prompt: options.getString('prompt')?.trim() ?? '',
    loop: options.getBoolean('loop') === true ? true : undefined,
    batch: clipBatches.find((one) => one === options.getInteger('batch')),
    quality: clipQualities.find((one) => one === options.getString('quality')),
    ...(motion === undefined ? {} : { motion }),
  };
}

/** Starts a clip, or says why not; shared with the message menu. */
export async function animatePicture(
  wish: ClipWish,
  { user }: { readonly user: { readonly id: string } },
  tools: Tools,
): Promise<Intention> {
  const { image, endImage, prompt, motion = 'low', loop, batch, quality } = wish;
  const refusal = prompt === '' ? undefined : promptRefusal(prompt, tools);
  if (refusal !== undefined) return tell(refusal);
  const chosen = chooseAble({ ability: 'video', options: needsOf(wish) }, tools);
  if (typeof chosen === 'string') return tell(chosen);
  const check = await checkHandedIn([image, ...[endImage ?? []].flat()], tools);
  if (check.kind === 'refused') return tell(check.line);
  const person = await tools.people.get(user.id);
  const request: VideoRequest = {
    kind: 'video',
    image: toHandedIn(image),
    endImage: endImage && toHandedIn(endImage),
    ...{ prompt, motion, loop, batch, quality },
  };
  const estimate = batch === undefined ? undefined : tools.text.pictures.clips(batch);
  return { kind: 'start', draft: { ...chosen, request, private: person.private, estimate } };
}

function needsOf({
  loop,
  endImage,
  batch,
  quality,
}: ClipWish): Parameters<typeof chooseAble>[0]['options'] {
  return {
    loop: loop && 'video-loop',
    end_image: endImage && 'video-end-image',
    batch: batch && 'video-batch',
    quality: quality && 'video-quality',
  };
}
