import { ApplicationCommandType } from 'discord.js';
import { defineMessageMenu, tell } from '../../src/discord/definitions.ts';
import { everywhere } from '../../src/discord/everywhere.ts';
import { findSource, handedInOf, keepFind, usablePictures } from '../../src/discord/found.ts';
import { refusedUse } from '../../src/discord/may-use.ts';
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
    const source = await findSource(interaction, tools);
    if (typeof source === 'string') return tell(source);
    const ageRestricted = source?.ageRestricted;
    if (others.length === 0) {
      const picture = { ...handedInOf(first, 0, text), ageRestricted };
      return describePicture(picture, interaction, tools);
    }
    const choice = chooseAble({ ability: 'describe' }, tools);
    if (typeof choice === 'string') return tell(choice);
    const refused = await refusedUse('describe', tools);
    if (refused !== undefined) return refused;
    const id = await keepFind(
      { purpose: 'describe', pictures: [...pictures], jobId: source?.id, ageRestricted },
      interaction,
      tools,
    );
    return { kind: 'tell', view: pictureChoice(id, pictures, text) };
  },
});
