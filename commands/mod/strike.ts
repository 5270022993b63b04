import { ApplicationCommandOptionType } from 'discord.js';
import { type Intention, tell } from '../../src/discord/definitions.ts';
import { wording } from '../../src/locales/wording.ts';
import { struckSentence } from '../../src/views/standing.ts';
import type { CommandPart, StaffUse } from '../admin/part.ts';
import { findCulprit, reasonIn, reasonOption, userOption } from './whom.ts';

/** Gives somebody a strike. */
export const strike: CommandPart = {
  option: {
    type: ApplicationCommandOptionType.Subcommand,
    ...wording('mod.strike'),
    options: [userOption('mod.strike.user'), reasonOption('mod.strike.reason')],
  },
  run: strikeSomebody,
};

async function strikeSomebody(use: StaffUse): Promise<Intention> {
  const { interaction, guildId, tools } = use;
  const culprit = findCulprit(use);
  if (typeof culprit === 'string') return tell(culprit);
  const { userId } = culprit;
  const by = { byId: interaction.user.id, reason: reasonIn(use) };
  const struck = await tools.moderation.standings.strike(guildId, userId, by);
  return tell(struckSentence({ userId, ...struck }, tools.text));
}
