import { ApplicationCommandOptionType } from 'discord.js';
import { tell } from '../../src/discord/definitions.ts';
import { wording } from '../../src/locales/wording.ts';
import { sentence } from '../../src/views/message.ts';
import type { CommandPart } from './part.ts';
import { announce, serverText } from './pause.ts';

/** Takes requests again; everybody here sees a line. */
export const resume: CommandPart = {
  option: {
    type: ApplicationCommandOptionType.Subcommand,
    ...wording('admin.resume'),
  },
  run: async (use) => {
    const { interaction, guildId, server, tools } = use;
    const { pause } = tools.text.access;
    if ((await server.get()).paused === undefined) return tell(pause.notPaused);
    return {
      kind: 'work',
      run: async () => {
        const guild = await server.change((one) => ({ ...one, paused: undefined }));
        const posted = await announce(use, serverText(use, guild.locale).access.pause.announcedEnd);
        await tools.moderation.cases.note(guildId, {
          kind: 'resumed',
          byId: interaction.user.id,
          channelId: interaction.channelId,
        });
        return sentence([pause.resumed, ...posted].join('\n'));
      },
    };
  },
};
