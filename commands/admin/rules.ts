import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
} from 'discord.js';
import { type Intention, tell } from '../../src/discord/definitions.ts';
import { refusalByRules } from '../../src/guard/access/rules.ts';
import type { Guild } from '../../src/guilds/guild.ts';
import { type AccessRule, features } from '../../src/guilds/moderation/access-rules.ts';
import {
  isAbout,
  isOff,
  mostAccessRules,
  type RuleChange,
  withRule,
} from '../../src/guilds/moderation/change-rules.ts';
import { choiceOf, wording } from '../../src/locales/wording.ts';
import { accessRulesText } from '../../src/views/access-rules.ts';
import { changed } from './changed.ts';
import type { StaffUse } from './part.ts';

type Kind = AccessRule['kind'];
const choices = ['allow', 'deny', 'clear'] as const;

/** A subcommand about the rules of roles or of channels. @param target the option that names one */
export function ruleOption(
  kind: Kind,
  target: APIApplicationCommandBasicOption,
): APIApplicationCommandSubcommandOption {
  return {
    type: ApplicationCommandOptionType.Subcommand,
    ...wording(`admin.${kind}`),
    options: [
      target,
      {
        type: ApplicationCommandOptionType.String,
        ...wording(`admin.${kind}.feature`),
        choices: features.map((value) =>
          choiceOf(value, ({ access }) => access.choices.feature[value]),
        ),
      },
      {
        type: ApplicationCommandOptionType.String,
        ...wording(`admin.${kind}.rule`),
        choices: choices.map((value) =>
          choiceOf(value, ({ access }) => access.choices.rule[value]),
        ),
      },
    ],
  };
}

/** Sets or clears a rule, or shows them all. @param id of the role or the channel, where one was named */
export async function changeRule(
  use: StaffUse,
  kind: Kind,
  id: string | undefined,
): Promise<Intention> {
  const { options } = use.interaction;
  const { text } = use.tools;
  const feature = features.find((one) => one === options.getString('feature'));
  const rule = choices.find((one) => one === options.getString('rule'));
  if (id === undefined && feature === undefined && rule === undefined) {
    return tell(accessRulesText(await use.server.get(), text));
  }
  if (id === undefined || feature === undefined || rule === undefined) {
    return tell(text.access.rules.needAll);
  }
  return setRule(use, { kind, id, feature, rule });
}

async function setRule(use: StaffUse, change: RuleChange): Promise<Intention> {
  const { text } = use.tools;
  const { access } = await use.server.get();
  if (change.rule === 'clear' && !access.rules.some((one) => isAbout(one, change))) {
    return tell(text.access.rules.nothingToClear);
  }
  if (withRule(access.rules, change).length > mostAccessRules) {
    return tell(text.access.rules.tooMany(mostAccessRules));
  }
  const guild = await changed(use, ({ access: now }) => ({
    access: { ...now, rules: withRule(now.rules, change).slice(0, mostAccessRules) },
  }));
  return tell([...warnings(use, guild, change), accessRulesText(guild, text)].join('\n'));
}

/** What those who set a rule may not have meant. */
function warnings(
  { guildId, tools }: StaffUse,
  { access }: Guild,
  { feature, rule }: RuleChange,
): string[] {
  const { rules: said, feature: names } = tools.text.access;
  if (rule === 'clear') return [];
  if (isOff(access.rules, feature, guildId)) return [said.nobody(names[feature])];
  const own = refusalByRules(access.rules, feature, { ...tools.visit.visitor, guildId });
  return own === undefined ? [] : [said.ownPlace(names[feature])];
}
