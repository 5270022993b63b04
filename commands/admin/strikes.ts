import { ApplicationCommandOptionType } from 'discord.js';
import { type Intention, tell } from '../../src/discord/definitions.ts';
import type { StrikePolicy } from '../../src/guilds/moderation/strikes.ts';
import { wording } from '../../src/locales/wording.ts';
import { serverStrikes } from '../../src/views/server-staff.ts';
import { changed } from './changed.ts';
import type { CommandPart, StaffUse } from './part.ts';

const { Boolean: flag, Integer: count, Subcommand } = ApplicationCommandOptionType;

const maxSteps = 10;
const maxStrikes = 20;
const maxHours = 8_760;
const maxDays = 3_650;

/** What strikes lead to in a server. */
export const strikes: CommandPart = {
  option: {
    type: Subcommand,
    ...wording('admin.strikes'),
    options: [
      { type: count, ...wording('admin.strikes.strikes'), min_value: 1, max_value: maxStrikes },
      { type: count, ...wording('admin.strikes.block_hours'), min_value: 1, max_value: maxHours },
      { type: flag, ...wording('admin.strikes.clear') },
      { type: count, ...wording('admin.strikes.days'), min_value: 1, max_value: maxDays },
    ],
  },
  run: changeStrikes,
};

/** What was given; undefined: nothing. */
interface Wish {
  readonly strikes: number | undefined;
  readonly blockHours: number | undefined;
  readonly isCleared: boolean;
  readonly days: number | undefined;
}

async function changeStrikes(use: StaffUse): Promise<Intention> {
  const { interaction, server, tools } = use;
  const { options } = interaction;
  const { admin } = tools.text.cases;
  const wish: Wish = {
    strikes: options.getInteger('strikes') ?? undefined,
    blockHours: options.getInteger('block_hours') ?? undefined,
    isCleared: options.getBoolean('clear') === true,
    days: options.getInteger('days') ?? undefined,
  };
  const isAbout = wish.isCleared || wish.blockHours !== undefined;
  if (wish.strikes === undefined && isAbout) return tell(admin.stepNeeded);
  const before = await server.get();
  if (wish.strikes === undefined && wish.days === undefined) {
    return tell(serverStrikes(before.strikes, tools.text));
  }
  if (applied(before.strikes, wish).steps.length > maxSteps) {
    return tell(admin.tooManySteps(maxSteps));
  }
  const guild = await changed(use, (now) => ({ strikes: applied(now.strikes, wish) }));
  return tell(serverStrikes(guild.strikes, tools.text));
}

/** One step stands in the place of that for as many strikes. */
function applied(policy: StrikePolicy, wish: Wish): StrikePolicy {
  const { strikes: number, blockHours, isCleared, days = policy.days } = wish;
  if (number === undefined) return { ...policy, days };
  const others = policy.steps.filter((step) => step.strikes !== number);
  const steps = isCleared ? others : [...others, { strikes: number, blockHours }];
  return { steps: steps.toSorted((one, other) => one.strikes - other.strikes), days };
}
