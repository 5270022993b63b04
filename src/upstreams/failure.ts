import { z } from 'zod';

/** Every way in which an upstream can fail, whatever its dialect. */
export const failureKinds = [
  'validation',
  'banned',
  'auth',
  'credits',
  'rate-limited',
  'queue-full',
  'maintenance',
  'unsupported',
  'remix-off',
  'not-found',
  'upstream-failed',
  'timeout',
  'unclear',
  'malformed',
] as const;

export type FailureKind = (typeof failureKinds)[number];

export const failureSchema = z.object({
  kind: z.enum(failureKinds),
  /**
   * A fragment of the upstream's own words that is safe to quote: a banned word or a named
   * parameter. Never a whole raw text.
   */
  quote: z.string().max(100).optional(),
  /** Milliseconds that the upstream asked us to wait. */
  retryAfterMs: z.number().nonnegative().optional(),
});

export type UpstreamFailure = z.infer<typeof failureSchema>;

interface FailurePolicy {
  /** Whether the same submit may be sent again without asking anybody. */
  readonly retry: 'never' | 'later';
  /**
   * Whether the job may go to another upstream, since this one certainly did not take it: `now`, or
   * only when retrying has not helped (`last`).
   */
  readonly elsewhere: 'never' | 'now' | 'last';
  readonly logLevel: 'info' | 'warn' | 'error';
}

/**
 * What each kind means for a submit. Only failures that certainly came before the upstream took the
 * job are retried: no dialect has an idempotency key, so anything else could be paid twice. Every
 * failure gives the reserved cost back; what is `unclear` is no failure yet and keeps it.
 */
export const failurePolicies = {
  validation: { retry: 'never', elsewhere: 'never', logLevel: 'info' },
  banned: { retry: 'never', elsewhere: 'never', logLevel: 'info' },
  auth: { retry: 'never', elsewhere: 'now', logLevel: 'error' },
  credits: { retry: 'never', elsewhere: 'now', logLevel: 'error' },
  'rate-limited': { retry: 'later', elsewhere: 'last', logLevel: 'warn' },
  'queue-full': { retry: 'later', elsewhere: 'now', logLevel: 'warn' },
  maintenance: { retry: 'later', elsewhere: 'now', logLevel: 'warn' },
  unsupported: { retry: 'never', elsewhere: 'now', logLevel: 'warn' },
  'remix-off': { retry: 'never', elsewhere: 'never', logLevel: 'info' },
  'not-found': { retry: 'never', elsewhere: 'never', logLevel: 'warn' },
  'upstream-failed': { retry: 'never', elsewhere: 'never', logLevel: 'warn' },
  timeout: { retry: 'never', elsewhere: 'never', logLevel: 'warn' },
  unclear: { retry: 'never', elsewhere: 'never', logLevel: 'warn' },
  malformed: { retry: 'never', elsewhere: 'never', logLevel: 'error' },
} as const satisfies Record<FailureKind, FailurePolicy>;

/** Thrown by queries: the upstream did not answer usefully. The message is for the log only. */
export class UpstreamError extends Error {
  override readonly name = 'UpstreamError';
  readonly failure: UpstreamFailure;

  constructor(failure: UpstreamFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.failure = failure;
  }
}
