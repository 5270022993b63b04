import type { Json } from '../json.ts';

/** What goes wrong. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number; readonly body?: Json }
  | { readonly kind: 'hang' }
  /** The socket ends: `before` the request is processed, or `after` it was, without an answer. */
  | { readonly kind: 'drop'; readonly when: 'before' | 'after' }
  | {
      readonly kind: 'rate-limit';
      readonly retryAfterMs: number;
      readonly scope?: 'user' | 'global' | 'shared';
      readonly global?: boolean;
      readonly code?: number;
    };

/** Which requests it befalls, and how often. */
export interface FaultRule {
  readonly method?: string;
  /** A part of the path or of the route template, or an expression that fits either. */
  readonly route?: string | RegExp;
  readonly fault: Fault;
  /** How many requests it befalls; without it, every one until `clear`. */
  readonly times?: number;
}

/** Faults on request. */
export class Faults {
  #rules: { readonly rule: FaultRule; left: number }[] = [];

  /** Adds a rule; rules apply in the order they were added. */
  add(rule: FaultRule): void {
    this.#rules.push({ rule, left: rule.times ?? Number.POSITIVE_INFINITY });
  }

  /** Takes all rules away. */
  clear(): void {
    this.#rules = [];
  }

  /** The fault this request meets, which is used up by it. */
  take(request: { method: string; path: string; template: string }): Fault | undefined {
    const found = this.#rules.find(({ rule }) => applies(rule, request));
    if (found === undefined) return undefined;
    found.left -= 1;
    if (found.left <= 0) this.#rules = this.#rules.filter((one) => one !== found);
    return found.rule.fault;
  }
}

function applies(
  rule: FaultRule,
  request: { method: string; path: string; template: string },
): boolean {
  if (rule.method !== undefined && rule.method.toUpperCase() !== request.method) return false;
  const { route } = rule;
  if (route === undefined) return true;
  return [request.path, request.template].some((text) =>
    typeof route === 'string' ? text.includes(route) : text.search(route) !== -1,
  );
}
