import { ApplicationCommandType } from 'discord.js';
import { defineMessageMenu, tell } from '../../src/discord/definitions.ts';
import { everywhere } from '../../src/discord/everywhere.ts';
import { findSource, keepFind, usablePictures } from '../../src/discord/found.ts';
import { refusedUse } from '../../src/discord/may-use.ts';
import { chooseAble } from '../../src/guard/able-upstream.ts';
import { menuWording } from '../../src/locales/wording.ts';
import { clipForm } from '../../src/views/found-pictures.ts';

/** Animate image: what shall happen is asked in a form, and which picture where there are several. */
export const animateMenu = defineMessageMenu({
  data: { type: ApplicationCommandType.Message, ...menuWording('animate'), ...everywhere() },

  run: async (interaction, tools) => {
    const { text } = tools;
    const pictures = usablePictures(interaction.targetMessage, text);
    if (typeof pictures === 'string') return tell(pictures);
    const source = await findSource(interaction, tools);
    if (typeof source === 'string') return tell(source);
    const choice = chooseAble({ ability: 'video' }, tools);
    if (typeof choice === 'string') return tell(choice);
    const refused = await refusedUse('video', tools);
    if (refused !== undefined) return refused;
    const id = await keepFind(
      {
        purpose: 'animate',
        pictures: [...pictures],
        jobId: source?.id,
        ageRestricted: source?.ageRestricted,
      },
      interaction,
      tools,
    );
    return { kind: 'ask', form: clipForm(id, pictures, text) };
  },
});
