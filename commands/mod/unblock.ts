import { ApplicationCommandOptionType } from 'discord.js';
import { type Intention, tell } from '../../src/discord/definitions.ts';
import { wording } from '../../src/locales/wording.ts';
import { mention } from '../../src/views/case-line.ts';
import type { CommandPart, StaffUse } from '../admin/part.ts';
import { reasonIn, reasonOption, userOption } from './whom.ts';

/** Lifts a block. */
export const unblock: CommandPart = {
  option: {
    type: ApplicationCommandOptionType.Subcommand,
    ...wording('mod.unblock'),
    options: [userOption('mod.unblock.user'), reasonOption('mod.unblock.reason')],
  },
  run: unblockSomebody,
};

async function unblockSomebody(use: StaffUse): Promise<Intention> {
  const { interaction, guildId, tools } = use;
  const { mod } = tools.text.cases;
  const user = interaction.options.getUser('user', true);
  // A moderator who was blocked asks somebody else.
  if (user.id === interaction.user.id) return tell(mod.notAbout.yourself);
  const lifted = await tools.moderation.standings.unblock(guildId, user.id, {
    byId: interaction.user.id,
    reason: reasonIn(use),
  });
  const who = mention(user.id);
  return tell(lifted === undefined ? mod.notBlocked(who) : mod.unblocked(who, lifted.number));
}
