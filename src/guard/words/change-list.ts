import { isDeepStrictEqual } from 'node:util';
import { isSameRule, maxPatterns, maxRules, type WordRule } from './rule.ts';

/**
 * Rules with others added: one for the very same text takes the place of the old one.
 * @returns the very same list where nothing is different
 */
export function withRules(
  rules: readonly WordRule[],
  added: readonly WordRule[],
): readonly WordRule[] {
  const result = [...rules];
  for (const rule of added) {
    const at = result.findIndex((old) => isSameRule(old, rule));
    if (at === -1) result.push(rule);
    else result[at] = rule;
  }
  return isDeepStrictEqual(result, rules) ? rules : result;
}

/** Which limit a list goes over, and what it is. */
export interface ListProblem {
  readonly kind: 'too-many-rules' | 'too-many-patterns';
  readonly max: number;
}

/** @returns what is wrong with a list as a whole */
export function findListProblem(rules: readonly WordRule[]): ListProblem | undefined {
  if (rules.length > maxRules) return { kind: 'too-many-rules', max: maxRules };
  const patterns = rules.filter(({ kind }) => kind === 'pattern').length;
  return patterns > maxPatterns ? { kind: 'too-many-patterns', max: maxPatterns } : undefined;
}
