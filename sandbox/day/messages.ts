import type { DayPlan } from './plan.ts';

/** What the town is told. */
export type ToTown =
  /** Lets its time pass. */
  | { readonly kind: 'pass'; readonly ms: number }
  | { readonly kind: 'look' }
  | { readonly kind: 'end' };

/** What the town is made from. */
export interface TownData {
  readonly plan: DayPlan;
  /** Milliseconds since the Unix epoch at which its clock begins. */
  readonly start: number;
}

/** How the town is at the moment. */
export interface TownNow {
  /** What people have done so far, and what of it could not be done. */
  readonly deeds: number;
  readonly inVain: number;
  /** Interactions that the bot did not answer in time. */
  readonly unanswered: number;
  readonly troubles: number;
  /** Of the bot's requests those that are remembered. */
  readonly requests: number;
  /** Messages that still promise something. */
  readonly unfinished: readonly string[];
  /** Rules of Discord's that the bot broke. */
  readonly violations: readonly string[];
}

/** What the town tells. */
export type FromTown =
  | { readonly kind: 'open'; readonly environment: Readonly<Record<string, string>> }
  | { readonly kind: 'passed'; readonly quiet: boolean }
  | { readonly kind: 'seen'; readonly now: TownNow };
