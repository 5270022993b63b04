import { ApplicationCommandType } from 'discord.js';
import { defineMessageMenu, tell } from '../../src/discord/definitions.ts';
import { everywhere } from '../../src/discord/everywhere.ts';
import { handedInOf, keepFind, usablePictures } from '../../src/discord/found.ts';
import { chooseAble } from '../../src/guard/able-upstream.ts';
import { menuWording } from '../../src/locales/wording.ts';
import { pictureChoice } from '../../src/views/found-pictures.ts';
import { describePicture } from '../describe.ts';

/** Describe image: a picture of somebody's message; of several, the one that is meant is asked for. */
export const describeMenu = defineMessageMenu({
  data: { type: ApplicationCommandType.Message, ...menuWording('describe'), ...everywhere() },

  run: async (interaction, tools) => {
    const { text } = tools;
    const pictures = usablePictures(interaction.targetMessage, text);
    if (typeof pictures === 'string') return tell(pictures);
    const [first, ...others] = pictures;
    if (first === undefined) return tell(text.messageMenu.noPicture);
    if (others.length === 0) return describePicture(handedInOf(first, 0, text), interaction, tools);
    const choice = chooseAble({ ability: 'describe' }, tools);
    if (typeof choice === 'string') return tell(choice);
    const id = await keepFind({ purpose: 'describe', pictures: [...pictures] }, interaction, tools);
    return { kind: 'tell', view: pictureChoice(id, pictures, text) };
  },
});
