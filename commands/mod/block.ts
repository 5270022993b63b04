import { ApplicationCommandOptionType } from 'discord.js';
import { type Intention, tell } from '../../src/discord/definitions.ts';
import { choiceOf, wording } from '../../src/locales/wording.ts';
import { mention, timeOf } from '../../src/views/case-line.ts';
import type { CommandPart, StaffUse } from '../admin/part.ts';
import { findCulprit, reasonIn, reasonOption, userOption } from './whom.ts';

const durations = ['hour', 'day', 'week', 'month', 'forever'] as const;

/** In hours. */
const hoursOf = { hour: 1, day: 24, week: 168, month: 720, forever: undefined } as const;

/** Keeps somebody from starting anything. */
export const block: CommandPart = {
  option: {
    type: ApplicationCommandOptionType.Subcommand,
    ...wording('mod.block'),
    options: [
      userOption('mod.block.user'),
      {
        type: ApplicationCommandOptionType.String,
        ...wording('mod.block.duration'),
        required: true,
        choices: durations.map((value) => {
          return choiceOf(value, ({ cases }) => cases.choices.duration[value]);
        }),
      },
      reasonOption('mod.block.reason'),
    ],
  },
  run: blockSomebody,
};

async function blockSomebody(use: StaffUse): Promise<Intention> {
  const { interaction, guildId, tools } = use;
  const culprit = findCulprit(use);
  if (typeof culprit === 'string') return tell(culprit);
  const { userId } = culprit;
  const duration = interaction.options.getString('duration', true);
  const known = durations.find((one) => one === duration) ?? 'day';
  const { until, caseNumber } = await tools.moderation.standings.block(guildId, userId, {
    byId: interaction.user.id,
    reason: reasonIn(use),
    hours: hoursOf[known],
  });
  const { mod } = tools.text.cases;
  return tell(
    until === undefined
      ? mod.blocked(mention(userId), caseNumber)
      : mod.blockedUntil(mention(userId), timeOf(until), caseNumber),
  );
}
