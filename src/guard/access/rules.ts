import type { AccessRule, Feature } from '../../guilds/moderation/access-rules.ts';
import type { Visitor } from '../visitor.ts';

/** Which of a server's rules is in the way, and how. */
export interface RuleRefusal {
  readonly feature: Feature;
  /** `denied`: a rule says no; `not-allowed`: rules say yes to others, or elsewhere. */
  readonly how: 'denied' | 'not-allowed';
  readonly kind: AccessRule['kind'];
  /** Of the role or the channel that is denied, or of all that are allowed. */
  readonly ids: readonly string[];
  readonly guildId: string;
}

/**
 * Whether the rules of a server let somebody use a feature where they are. A denial is stronger than
 * a permission; where something is allowed to some roles, or in some channels, the rest is without it.
 */
export function refusalByRules(
  rules: readonly AccessRule[],
  feature: Feature,
  visitor: Visitor & { readonly guildId: string },
): RuleRefusal | undefined {
  const { guildId } = visitor;
  const about = rules.filter((rule) => rule.feature === feature);
  const denied = about.find((one) => one.rule === 'deny' && isMet(one, visitor));
  if (denied !== undefined) {
    return { feature, how: 'denied', kind: denied.kind, ids: [denied.id], guildId };
  }
  for (const kind of ['role', 'channel'] as const) {
    const allowed = about.filter((one) => one.rule === 'allow' && one.kind === kind);
    if (allowed.length > 0 && !allowed.some((one) => isMet(one, visitor))) {
      return { feature, how: 'not-allowed', kind, ids: allowed.map(({ id }) => id), guildId };
    }
  }
  return undefined;
}

/** Everybody has the role that has the id of the server (Discord docs: topics/permissions). */
function isMet({ kind, id }: AccessRule, { guildId, roleIds, channelIds }: Visitor): boolean {
  if (kind === 'channel') return channelIds.includes(id);
  return id === guildId || roleIds.includes(id);
}
