import { ApplicationCommandOptionType } from 'discord.js';
import { findNamedJob } from '../../src/discord/named-jobs.ts';
import { placeOf } from '../../src/discord/removal.ts';
import { removeAsModerator, takenDownSentence } from '../../src/discord/removal-by-moderator.ts';
import { serverOf } from '../../src/jobs/address.ts';
import { hasEnded } from '../../src/jobs/job.ts';
import { wording } from '../../src/locales/wording.ts';
import { sentence } from '../../src/views/message.ts';
import type { CommandPart, StaffUse } from '../admin/part.ts';
import { reasonIn, reasonOption } from './whom.ts';

/** Longer than any link of a message. */
const maxLink = 200;

/** Takes a picture away, by its message or by its job. */
export const remove: CommandPart = {
  option: {
    type: ApplicationCommandOptionType.Subcommand,
    ...wording('mod.remove'),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...wording('mod.remove.picture'),
        required: true,
        max_length: maxLink,
      },
      reasonOption('mod.remove.reason'),
    ],
  },
  run: (use) => ({ kind: 'work', run: async () => sentence(await removeNamed(use)) }),
};

async function removeNamed(use: StaffUse): Promise<string> {
  const { interaction, guildId, tools } = use;
  const { text, clock } = tools;
  const { remove: words } = text.cases;
  const { applicationId, user } = interaction;
  const typed = interaction.options.getString('picture', true);
  const named = await findNamedJob(typed, { guildId, applicationId }, tools);
  if (named === 'elsewhere') return words.elsewhere;
  if (named === 'not-found') return words.notFound;
  const { job, message } = named;
  const isHere = message !== undefined || job.guildId === guildId || serverOf(job) === guildId;
  if (!isHere) return words.notHere;
  if (!hasEnded(job)) return words.live;
  const pressed = message && placeOf(job, message, { interaction, clock });
  const by = { guildId, byId: user.id, reason: reasonIn(use), pressed };
  return takenDownSentence(await removeAsModerator(tools, job, by), text);
}
