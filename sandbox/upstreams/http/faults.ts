/** Something that goes wrong with one exchange, on request. */
export type Fault =
  /** Any status and body, without doing the work. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly body?: string | Readonly<Record<string, unknown>>;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** 200 with an HTML page; 200 with no body; 200 with JSON cut in two. None does the work. */
  | { readonly kind: 'html' | 'empty' | 'malformed' }
  /** Never answers; `worked` says whether the work happens all the same. */
  | { readonly kind: 'hang'; readonly worked?: boolean }
  /** Closes the connection and does not do the work. */
  | { readonly kind: 'drop' }
  /** Does the work, then closes the connection instead of answering. */
  | { readonly kind: 'lost-answer' }
  /** Works and answers as always, `ms` later on the sandbox's clock. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** Answers this code of the dialect's envelope, without doing the work. */
  | {
      readonly kind: 'code';
      readonly code: number;
      readonly message?: string;
      /** The id answered with it, for codes that come with one. */
      readonly result?: string;
      readonly properties?: Readonly<Record<string, unknown>>;
    }
  /** Answers as always, but the tasks the exchange is about are unknown to every later query. */
  | { readonly kind: 'forget' }
  /** Pictures: 404; an HTML page with 200; WebP bytes sent as image/png; the first half, then a closed connection. */
  | { readonly kind: 'missing' | 'page' | 'mislabelled' | 'truncated' }
  /** Pictures: a valid PNG of noise, at least this many bytes. */
  | { readonly kind: 'huge'; readonly bytes: number };

/** What an exchange is about. */
export type Topic = 'submit' | 'fetch' | 'image' | 'other';

/** Where a fault strikes, and how often. */
export interface FaultRule {
  /** The topic, or a pattern the path must match. */
  readonly on: Exclude<Topic, 'other'> | RegExp;
  readonly fault: Fault;
  /** How many exchanges it strikes, 1 unless told; `Infinity` until cleared. */
  readonly times?: number;
  /** How many exchanges pass before the first that it strikes. */
  readonly after?: number;
  /** Called each time, before anything is answered. */
  readonly onStruck?: () => void;
}

/** The faults waiting to strike; the oldest that fits an exchange strikes it. */
export class Faults {
  #waiting: { rule: FaultRule; pass: number; left: number }[] = [];

  /** @returns a function that takes the fault back */
  add(rule: FaultRule): () => void {
    const entry = { rule, pass: rule.after ?? 0, left: rule.times ?? 1 };
    this.#waiting.push(entry);
    return () => {
      this.#waiting = this.#waiting.filter((other) => other !== entry);
    };
  }

  /** Takes all faults back. */
  clear(): void {
    this.#waiting = [];
  }

  /** The fault for this exchange, counted as struck. */
  take(topic: Topic, path: string): Fault | undefined {
    const entry = this.#waiting.find((one) => {
      if (!fits(one.rule.on, topic, path)) return false;
      one.pass -= 1;
      return one.pass < 0;
    });
    if (entry === undefined) return undefined;
    entry.left -= 1;
    if (entry.left <= 0) this.#waiting = this.#waiting.filter((other) => other !== entry);
    entry.rule.onStruck?.();
    return entry.rule.fault;
  }
}

function fits(on: FaultRule['on'], topic: Topic, path: string): boolean {
  if (!(on instanceof RegExp)) return on === topic;
  return new RegExp(on.source, on.flags.replace(/[gy]/g, '')).test(path);
}
