import type { ModalSubmitInteraction } from 'discord.js';
import { defineForm, tell } from '../../src/discord/definitions.ts';
import { findKept, handedInOf } from '../../src/discord/found.ts';
import { motions } from '../../src/upstreams/port.ts';
import { clipFields } from '../../src/views/found-pictures.ts';
import { animatePicture } from '../video.ts';

/** Animate image: which picture of a message, how much moves in it, and what shall happen. */
export const sentClip = defineForm({
  action: 'clip',
  run: async ({ findId }, interaction, tools) => {
    const { text } = tools;
    const find = await findKept({ findId, purpose: 'animate' }, interaction, tools);
    if (typeof find === 'string') return tell(find);
    const { fields } = interaction;
    const index = find.pictures.length > 1 ? readIndex(interaction) : 0;
    const picture = find.pictures[index];
    if (picture === undefined) return tell(text.notice.buttonGone);
    const prompt = fields.getTextInputValue(clipFields.prompt).trim();
    const chosen = fields.getRadioGroup(clipFields.motion);
    const motion = motions.find((one) => one === chosen) ?? 'low';
    const image = handedInOf(picture, index, text);
    const { ageRestricted } = find;
    return animatePicture({ image, prompt, motion, ageRestricted }, interaction, tools);
  },
});

function readIndex({ fields }: ModalSubmitInteraction): number {
  return Number(fields.getStringSelectValues(clipFields.picture)[0]);
}
