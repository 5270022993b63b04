import type { Limit } from './limits.ts';

/** What stands in the way, and when it may not any more: milliseconds since the Unix epoch. */
export type QuotaRefusal =
  | {
      readonly kind: 'limit';
      readonly limit: Limit;
      readonly used: number;
      /** What the request would have come to. */
      readonly asked: number;
      readonly freesAt: number;
    }
  | {
      readonly kind: 'running';
      readonly most: number;
      /** Jobs of this person that are under way. */
      readonly running: number;
      readonly asked: number;
    }
  | { readonly kind: 'cooldown'; readonly seconds: number; readonly freesAt: number }
  /** After a start: what was used before is not known yet. */
  | { readonly kind: 'counting' };

/** How far a limit that applies to somebody is used up. */
export interface Usage {
  readonly limit: Limit;
  readonly used: number;
  readonly freesAt: number;
}
