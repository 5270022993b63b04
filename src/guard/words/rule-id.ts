import { createHash } from 'node:crypto';
import type { WordRule } from './rule.ts';

/** Tells the rules of a list apart in few characters, as suggestions need it. */
export function ruleId({ kind, text }: Pick<WordRule, 'kind' | 'text'>): string {
  return createHash('sha256').update(`${kind}:${text}`).digest('base64url').slice(0, 22);
}

/** @param typed an id, or the text of a rule as it was typed */
export function findRule(rules: readonly WordRule[], typed: string): WordRule | undefined {
  const text = typed.trim();
  return rules.find((rule) => ruleId(rule) === text) ?? rules.find((rule) => rule.text === text);
}
