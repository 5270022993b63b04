import type { Guild } from '../guilds/guild.ts';
import type { AccessRule } from '../guilds/moderation/access-rules.ts';
import type { Sentences } from '../locales/index.ts';

/** How many roles or channels are named in a sentence. */
const mostNamed = 8;
/** How many rules are told: 2000 characters hold them in every language. */
const mostRules = 15;

/** Roles or channels as Discord shows them; a message that pings nobody notifies none of them. */
export function ruleTargets(
  kind: AccessRule['kind'],
  ids: readonly string[],
  guildId: string | undefined,
): string {
  const named = ids.slice(0, mostNamed).map((id) => {
    if (kind === 'channel') return `<#${id}>`;
    return id === guildId ? '@everyone' : `<@&${id}>`;
  });
  return named.join(', ') + (ids.length > mostNamed ? ' …' : '');
}

/** Every rule of who may do what, a line each. */
export function accessRulesText(
  { id: guildId, access: { rules } }: Guild,
  { access }: Sentences,
): string {
  const { title, none, legend, more } = access.rules;
  if (rules.length === 0) return [title, none].join('\n');
  const told = rules.slice(0, mostRules);
  const left = rules.length - told.length;
  return [
    title,
    ...told.map(({ feature, kind, id, rule }) =>
      access.rules[rule](access.feature[feature], ruleTargets(kind, [id], guildId)),
    ),
    ...(left === 0 ? [] : [more(left)]),
    legend,
  ].join('\n');
}

/** Who may press what, and how new people may be. */
export function accessPolicyText(
  { access: { buttons, accountDays, memberHours } }: Guild,
  { access: { policy } }: Sentences,
): string {
  return [
    policy.title,
    policy[buttons],
    accountDays === undefined ? policy.noAccountDays : policy.accountDays(accountDays),
    memberHours === undefined ? policy.noMemberHours : policy.memberHours(memberHours),
  ].join('\n');
}
