import { createHash } from 'node:crypto';
import type { Clock } from '../../../src/lib/clock.ts';

/** How many requests a bucket takes per window. */
export interface BucketSize {
  readonly limit: number;
  readonly windowMs: number;
}

/** A size for some routes; the last rule that fits wins. */
export interface BucketRule extends BucketSize {
  readonly method?: string;
  /** A part of the route template. */
  readonly route?: string;
}

/** What a bucket says after a request was counted. */
export interface BucketState {
  readonly allowed: boolean;
  readonly retryAfterMs: number;
  readonly headers: Readonly<Record<string, string>>;
}

const generous: BucketSize = { limit: 500, windowMs: 1_000 };
const mostBuckets = 2_000;

/** Parameters that split a route's bucket (Discord docs: topics/rate-limits). */
const majorParameters = [
  'channel_id',
  'guild_id',
  'webhook_id',
  'webhook_token',
  'interaction_token',
];

/** Buckets per route and major parameter, on the injected clock. */
export class RateLimits {
  readonly #clock: Clock;
  readonly #buckets = new Map<string, { used: number; endsAt: number }>();
  #rules: BucketRule[] = [];

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Sets the size of some routes' buckets. */
  set(rule: BucketRule): void {
    this.#rules.push(rule);
  }

  /** Makes every bucket generous and empty again. */
  reset(): void {
    this.#rules = [];
    this.#buckets.clear();
  }

  /** Counts a request. */
  take(request: {
    method: string;
    template: string;
    params: Readonly<Record<string, string>>;
  }): BucketState {
    const size = this.#sizeOf(request.method, request.template);
    const majors = majorParameters.map((key) => request.params[key] ?? '').join(':');
    const now = this.#clock.now();
    const bucket = this.#bucket(`${request.method} ${request.template} ${majors}`, size.windowMs);
    const allowed = bucket.used < size.limit;
    if (allowed) bucket.used += 1;
    const resetAfter = Math.max(bucket.endsAt - now, 0);
    return {
      allowed,
      retryAfterMs: resetAfter,
      headers: {
        'X-RateLimit-Limit': String(size.limit),
        'X-RateLimit-Remaining': String(size.limit - bucket.used),
        'X-RateLimit-Reset': (bucket.endsAt / 1000).toFixed(3),
        'X-RateLimit-Reset-After': (resetAfter / 1000).toFixed(3),
        'X-RateLimit-Bucket': hash(`${request.method} ${request.template}`),
      },
    };
  }

  #sizeOf(method: string, template: string): BucketSize {
    const fitting = this.#rules.filter(
      (rule) =>
        (rule.method === undefined || rule.method.toUpperCase() === method) &&
        (rule.route === undefined || template.includes(rule.route)),
    );
    return fitting.at(-1) ?? generous;
  }

  #bucket(key: string, windowMs: number): { used: number; endsAt: number } {
    const now = this.#clock.now();
    const known = this.#buckets.get(key);
    if (known !== undefined && known.endsAt > now) return known;
    const fresh = { used: 0, endsAt: now + windowMs };
    this.#buckets.delete(key);
    this.#buckets.set(key, fresh);
    const oldest = this.#buckets.keys().next();
    if (this.#buckets.size > mostBuckets && oldest.done !== true)
      this.#buckets.delete(oldest.value);
    return fresh;
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
