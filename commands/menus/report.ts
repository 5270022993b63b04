import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord.js';
import { defineMessageMenu, tell } from '../../src/discord/definitions.ts';
import { keepFind } from '../../src/discord/found.ts';
import { findShown } from '../../src/discord/shown-jobs.ts';
import { menuWording } from '../../src/locales/wording.ts';
import { reportForm } from '../../src/views/report.ts';

/** Report image: told to those who moderate the server, and to nobody else. */
export const reportMenu = defineMessageMenu({
  data: {
    type: ApplicationCommandType.Message,
    ...menuWording('report'),
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  },

  run: async (interaction, tools) => {
    const { guilds, reports, text } = tools;
    const { report } = text.messageMenu;
    const { guildId, targetMessage, user } = interaction;
    if (guildId === null) return tell(report.onlyInServers);
    if ((await guilds.of(guildId).get()).reportChannel === undefined) return tell(report.off);
    const shown = await findShown(interaction, tools);
    if (shown?.kind !== 'job') return tell(report.notAPicture);
    const reported = { guildId, messageId: targetMessage.id, userId: user.id };
    if (await reports.isTold(reported)) return tell(report.already);
    const kept = { purpose: 'report', jobId: shown.job.id } as const;
    const id = await keepFind({ ...kept, pictures: [] }, interaction, tools);
    return { kind: 'ask', form: reportForm(id, text) };
  },
});
