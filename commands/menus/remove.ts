import { ApplicationCommandType } from 'discord.js';
import { defineMessageMenu, tell } from '../../src/discord/definitions.ts';
import { everywhere } from '../../src/discord/everywhere.ts';
import { placeOf, removedSentence } from '../../src/discord/removal.ts';
import { findShown } from '../../src/discord/shown-jobs.ts';
import { mayControl } from '../../src/guard/access/pictures.ts';
import { mayManageMessages } from '../../src/guard/server-rights.ts';
import { hasEnded } from '../../src/jobs/job.ts';
import { menuWording } from '../../src/locales/wording.ts';
import { sentence } from '../../src/views/message.ts';

/** Remove image: one's own result, or anybody's where one may manage messages. */
export const removeMenu = defineMessageMenu({
  data: { type: ApplicationCommandType.Message, ...menuWording('remove'), ...everywhere() },

  run: async (interaction, tools) => {
    const { messages, clock, text } = tools;
    const { remove, noJob } = text.messageMenu;
    const shown = await findShown(interaction, tools);
    if (shown?.kind !== 'job') return tell(noJob);
    const { job } = shown;
    const isOwn = mayControl(job, interaction.user.id);
    if (!isOwn && !mayManageMessages(interaction)) return tell(remove.notYours);
    if (job.state === 'delivering') return tell(text.notice.stillFinishing);
    if (!hasEnded(job)) return tell(remove.live);
    const address = placeOf(job, interaction.targetMessage, { interaction, clock });
    return {
      kind: 'work',
      run: async () => {
        const removed = await messages.remove({ ...job, address }, isOwn ? 'owner' : 'moderator');
        return sentence(removedSentence(removed, address, text));
      },
    };
  },
});
