import type { AccessRule, Feature } from './access-rules.ts';

/** The most rules that one server has. */
export const mostAccessRules = 200;

/** What is to be said about one role or channel. */
export interface RuleChange extends Pick<AccessRule, 'feature' | 'kind' | 'id'> {
  readonly rule: AccessRule['rule'] | 'clear';
}

/** Sets a rule in the place of the one that was there, or takes it away. */
export function withRule(
  rules: readonly AccessRule[],
  { rule, ...about }: RuleChange,
): readonly AccessRule[] {
  const others = rules.filter((one) => !isAbout(one, about));
  return rule === 'clear' ? others : [...others, { ...about, rule }];
}

/** Whether there is a rule about this very feature of this role or channel. */
export function isAbout(
  rule: AccessRule,
  { feature, kind, id }: Omit<RuleChange, 'rule'>,
): boolean {
  return rule.feature === feature && rule.kind === kind && rule.id === id;
}

/** Whether a feature is denied to everybody: they all have the role with the id of the server. */
export function isOff(rules: readonly AccessRule[], feature: Feature, guildId: string): boolean {
  return rules.some(
    (one) => isAbout(one, { feature, kind: 'role', id: guildId }) && one.rule === 'deny',
  );
}
