import { defineSelect, tell } from '../../src/discord/definitions.ts';
import { findKept, handedInOf } from '../../src/discord/found.ts';
import { describePicture } from '../describe.ts';

/** Which of the pictures of a message shall be described. */
export const chosenPicture = defineSelect({
  action: 'choose',
  run: async ({ findId }, interaction, tools) => {
    const { text } = tools;
    const find = await findKept({ findId, purpose: 'describe' }, interaction, tools);
    if (typeof find === 'string') return tell(find);
    const index = Number(interaction.values[0]);
    const picture = find.pictures[index];
    if (picture === undefined) return tell(text.notice.buttonGone);
    if (!tools.isFirstPress(`choose ${findId} ${index}`)) return tell(text.notice.alreadyPressed);
    const { ageRestricted } = find;
    return describePicture(
      { ...handedInOf(picture, index, text), ageRestricted },
      interaction,
      tools,
    );
  },
});
