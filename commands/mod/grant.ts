import { ApplicationCommandOptionType } from 'discord.js';
import { type Intention, tell } from '../../src/discord/definitions.ts';
import { periodEnd } from '../../src/guard/quota/periods.ts';
import { mayManageServer } from '../../src/guard/server-rights.ts';
import { type Limit, type Period, periods } from '../../src/guilds/moderation/limits.ts';
import { sentencesFor } from '../../src/locales/index.ts';
import { choiceOf, wording } from '../../src/locales/wording.ts';
import { mention } from '../../src/views/case-line.ts';
import { amountText, timeText } from '../../src/views/quota.ts';
import type { CommandPart, StaffUse } from '../admin/part.ts';
import { userOption } from './whom.ts';

const { Integer: count, Number: decimal, String: words } = ApplicationCommandOptionType;

/** The most that somebody may have beyond their limit in one period, however often it is granted. */
const most = { jobs: 1_000, money: 10_000 };
/** The smallest amount that a price can have. */
const leastMoney = 0.000_000_001;

/** Lets somebody have more than their limit, for the present period. */
export const grant: CommandPart = {
  option: {
    type: ApplicationCommandOptionType.Subcommand,
    ...wording('mod.grant'),
    options: [
      userOption('mod.grant.user'),
      {
        type: words,
        ...wording('mod.grant.per'),
        required: true,
        choices: periods.map((per) => choiceOf(per, ({ quota }) => quota.choices.per[per])),
      },
      { type: count, ...wording('mod.grant.jobs'), min_value: 1, max_value: most.jobs },
      {
        type: decimal,
        ...wording('mod.grant.money'),
        min_value: leastMoney,
        max_value: most.money,
      },
    ],
  },
  run: grantMore,
};

interface More extends Pick<Limit, 'per' | 'unit'> {
  readonly amount: number;
}

async function grantMore(use: StaffUse): Promise<Intention> {
  const { interaction, guildId, server, tools } = use;
  const { text, moderation, clock } = tools;
  const user = interaction.options.getUser('user', true);
  const isSelf = user.id === interaction.user.id;
  // Those who run the server could lift the limit itself.
  if (isSelf && !mayManageServer(interaction)) return tell(text.cases.mod.notAbout.yourself);
  if (user.bot) return tell(text.quota.grant.noPerson);
  const more = moreIn(use);
  if (typeof more === 'string') return tell(more);
  const { quota } = await server.get();
  const isMeant = ({ scope, per, unit }: Limit): boolean =>
    scope.kind === 'person' && per === more.per && unit === more.unit;
  if (!quota.limits.some(isMeant)) return tell(text.quota.grant.noLimit);
  const grantee = { guildId, userId: user.id };
  const granted = await moderation.quota.grants.add(grantee, { ...more, most: most[more.unit] });
  const inAll = print(use, more, granted.all);
  if (!granted.isGranted) {
    return tell(
      text.quota.grant.tooMuch(mention(user.id), inAll, print(use, more, most[more.unit])),
    );
  }
  await record(use, user.id, more);
  const amount = print(use, more, more.amount);
  const ends = timeText(periodEnd(more.per, clock.now()));
  return tell(text.quota.grant.done(mention(user.id), amount, inAll, ends));
}

/** @returns what is granted, or what to say instead */
function moreIn({ interaction: { options }, tools: { text } }: StaffUse): More | string {
  const jobs = options.getInteger('jobs');
  const money = options.getNumber('money');
  const typed = options.getString('per', true);
  const per: Period = periods.find((one) => one === typed) ?? 'day';
  const { 'mod.grant.jobs': one, 'mod.grant.money': other } = text.commands;
  if (jobs !== null && money !== null) return text.quota.admin.either(one.name, other.name);
  if (jobs !== null) return { per, unit: 'jobs', amount: jobs };
  if (money !== null) return { per, unit: 'money', amount: money };
  return text.quota.grant.needs(one.name, other.name);
}

function print({ tools }: StaffUse, { unit }: More, amount: number): string {
  return amountText(unit, amount, { text: tools.text, unit: tools.prices.unit });
}

async function record(use: StaffUse, userId: string, more: More): Promise<void> {
  const { interaction, guildId, server, tools } = use;
  const { locale = interaction.guildLocale ?? 'en-US' } = await server.get();
  const text = sentencesFor(locale);
  const amount = amountText(more.unit, more.amount, { text, unit: tools.prices.unit });
  const detail = text.quota.grant.detail[more.per](amount);
  const byId = interaction.user.id;
  await tools.moderation.cases.note(guildId, { kind: 'granted', userId, byId, detail });
}
