import { ApplicationCommandType } from 'discord.js';
import { defineMessageMenu, tell } from '../../src/discord/definitions.ts';
import { everywhere } from '../../src/discord/everywhere.ts';
import { findShown } from '../../src/discord/shown-jobs.ts';
import { mayControl } from '../../src/guard/access/pictures.ts';
import { menuWording } from '../../src/locales/wording.ts';
import { cancelJob } from '../buttons/cancel.ts';
import { stopSeries } from '../buttons/stop-series.ts';

/** Cancel job: what stands in the message is stopped, as its own button would do it. */
export const cancelMenu = defineMessageMenu({
  data: { type: ApplicationCommandType.Message, ...menuWording('cancel'), ...everywhere() },

  run: async (interaction, tools) => {
    const { messageMenu } = tools.text;
    const shown = await findShown(interaction, tools);
    if (shown === undefined) return tell(messageMenu.noJob);
    const asked = shown.kind === 'job' ? shown.job : shown.series;
    if (!mayControl(asked, interaction.user.id)) return tell(messageMenu.notYourJob);
    return shown.kind === 'job'
      ? cancelJob(shown.job.id, tools)
      : stopSeries(shown.series.id, tools);
  },
});
