import type { Task } from './task.ts';

/** Why a submit was refused, before a flavour puts it into its own words. */
export type Refusal =
  | { readonly why: 'invalid'; readonly text: string }
  | { readonly why: 'no-parent' | 'queue-full' }
  | { readonly why: 'parent-unfinished' }
  | { readonly why: 'banned'; readonly word: string; readonly prompt: string }
  | { readonly why: 'unknown-action'; readonly customId: string }
  /** A body or field that never reached the endpoint: trueai's second envelope. */
  | { readonly why: 'malformed'; readonly text: string };

/** What a submit led to. */
export type Outcome =
  /** Works, or waits behind `ahead` others. */
  | { readonly kind: 'accepted'; readonly task: Task; readonly ahead: number }
  | { readonly kind: 'modal'; readonly task: Task; readonly freeOfCharge: boolean }
  /** Nothing new is made: the parent's own id. */
  | { readonly kind: 'kept'; readonly id: string }
  | { readonly kind: 'several'; readonly tasks: readonly Task[] }
  | ({ readonly kind: 'refused' } & Refusal);

/** Refuses for a reason in words. */
export function invalid(text: string): Outcome {
  return { kind: 'refused', why: 'invalid', text };
}

/** The id an accepted outcome answers with; undefined for a refusal. */
export function resultOf(outcome: Outcome): string | undefined {
  switch (outcome.kind) {
    case 'accepted':
    case 'modal':
      return outcome.task.id;
    case 'kept':
      return outcome.id;
    case 'several':
      return outcome.tasks.map((task) => task.id).join(',');
    case 'refused':
      return undefined;
  }
}
