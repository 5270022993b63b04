import { createHmac } from 'node:crypto';
import type { Clock } from '../../../src/lib/clock.ts';

/** Links that end after a time, as object stores hand them out. */
export class SignedLinks {
  readonly #clock: Clock;
  readonly #secret: string;

  constructor(clock: Clock, secret: string) {
    this.#clock = clock;
    this.#secret = secret;
  }

  /** The address with a signature that holds for `lifetimeMs` from now. */
  sign(address: string, lifetimeMs: number): string {
    const url = new URL(address);
    const until = String(this.#clock.now() + lifetimeMs);
    url.searchParams.set('expires', until);
    url.searchParams.set('signature', this.#signature(url.pathname, until));
    return url.href;
  }

  /** Whether the query signs this path and has not ended. */
  holds(path: string, query: URLSearchParams): boolean {
    const until = query.get('expires') ?? '';
    return (
      Number(until) > this.#clock.now() && query.get('signature') === this.#signature(path, until)
    );
  }

  #signature(path: string, until: string): string {
    return createHmac('sha256', this.#secret).update(`${path} ${until}`).digest('hex');
  }
}
