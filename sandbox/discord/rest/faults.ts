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
  /** How many requests pass before the first that it befalls. */
  readonly after?: number;
  /** Called each time, as the request comes in and before anything of it is read. */
  readonly onStruck?: () => void;
}

/** Faults on request. */
export class Faults {
  #rules: { readonly rule: FaultRule; pass: number; left: number }[] = [];

  /** Adds a rule; rules apply in the order they were added. @returns a function that takes it away */
  add(rule: FaultRule): () => void {
    const { after: pass = 0, times: left = Number.POSITIVE_INFINITY } = rule;
    const entry = { rule, pass, left };
    this.#rules.push(entry);
    return () => {
      this.#rules = this.#rules.filter((one) => one !== entry);
    };
  }

  /** Takes all rules away. */
  clear(): void {
    this.#rules = [];
  }

  /** The fault this request meets, which is used up by it. */
  take(request: { method: string; path: string; template: string }): Fault | undefined {
    const found = this.#rules.find((entry) => {
      if (!applies(entry.rule, request)) return false;
      entry.pass -= 1;
      return entry.pass < 0;
    });
    if (found === undefined) return undefined;
    found.left -= 1;
    if (found.left <= 0) this.#rules = this.#rules.filter((one) => one !== found);
    found.rule.onStruck?.();
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
