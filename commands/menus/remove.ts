import { ApplicationCommandType } from 'discord.js';
import { defineMessageMenu, tell } from '../../src/discord/definitions.ts';
import { everywhere } from '../../src/discord/everywhere.ts';
import { placeOf, removedSentence } from '../../src/discord/removal.ts';
import { removeAsModerator, takenDownSentence } from '../../src/discord/removal-by-moderator.ts';
import { removeAsOwner } from '../../src/discord/removal-by-owner.ts';
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
    const { clock, text, visit } = tools;
    const { remove, noJob } = text.messageMenu;
    const shown = await findShown(interaction, tools);
    if (shown?.kind !== 'job') return tell(noJob);
    const { job } = shown;
    const isOwn = mayControl(job, interaction.user.id);
    const { guildId, user } = interaction;
    const mayOthers = visit.visitor.mayModerate || mayManageMessages(interaction);
    if (!isOwn && (guildId === null || !mayOthers)) return tell(remove.notYours);
    if (job.state === 'delivering') return tell(text.notice.stillFinishing);
    if (!hasEnded(job)) return tell(remove.live);
    const address = placeOf(job, interaction.targetMessage, { interaction, clock });
    return {
      kind: 'work',
      run: async () => {
        if (isOwn || guildId === null) {
          const removed = await removeAsOwner(tools, job, { guildId, address });
          return sentence(removedSentence(removed, address, text));
        }
        const by = { guildId, byId: user.id, pressed: address };
        return sentence(takenDownSentence(await removeAsModerator(tools, job, by), text));
      },
    };
  },
});
