import type { Pause } from '../../guilds/moderation/pause.ts';
import type { Block } from '../cases/standing.ts';
import type { QuotaRefusal } from '../quota/quota-desk.ts';
import type { NewcomerRefusal } from './newcomers.ts';
import type { RuleRefusal } from './rules.ts';

/** Refusals of some kinds. */
export type RefusalOf<Because extends Refusal['because']> = Extract<
  Refusal,
  { readonly because: Because }
>;

/** Why somebody may not have what they ask for. */
export type Refusal =
  | { readonly because: 'paused'; readonly pause: Pause }
  | { readonly because: 'blocked'; readonly block: Block }
  | { readonly because: 'newcomer'; readonly newcomer: NewcomerRefusal }
  /** A rule, or that what is below a picture is for whoever asked for it alone. */
  | { readonly because: 'access'; readonly rule: RuleRefusal | 'owner' }
  /** The rule as it stands in the list. */
  | { readonly because: 'word'; readonly rule: string }
  /** With the operator's unit of money. */
  | { readonly because: 'quota'; readonly quota: QuotaRefusal; readonly unit: string };
