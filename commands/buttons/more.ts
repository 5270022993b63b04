import { defineButton, tell } from '../../src/discord/definitions.ts';
import { refusedUse } from '../../src/discord/may-use.ts';
import { findFinishedJob } from '../../src/discord/own-jobs.ts';
import { mayControl } from '../../src/guard/access/pictures.ts';
import { moreView } from '../../src/views/more.ts';

/** ⋯ below a picture: what is known of it, and what else can be done. */
export const moreButton = defineButton({
  action: 'more',
  run: async (press, interaction, tools) => {
    const job = await findFinishedJob(press, interaction, tools);
    if (typeof job === 'string') return tell(job);
    const isOwn = mayControl(job, interaction.user.id);
    // Whoever asked for it finds there how to take it away.
    const refused = isOwn ? undefined : await refusedUse('buttons', tools, job);
    if (refused !== undefined) return refused;
    const upstream = tools.upstreams.get(job.upstream);
    const look = {
      isOwn,
      messageId: interaction.message.id,
      tellsSeeds: upstream?.can('seed') ?? false,
      defaultModel: upstream?.defaultModel,
    };
    return { kind: 'tell', view: moreView(job, look, tools.text) };
  },
});
