import type { PriceList } from '../config/prices.ts';
import type { Guild } from '../guilds/guild.ts';
import type { Offer } from './imagine-offer.ts';

/** What a server's limit is compared with. */
export interface LimitParts {
  /** The server that this is in, if it is in one. */
  readonly guild: Guild | undefined;
  readonly prices: PriceList;
}

/** @returns the price above which is asked first; undefined: nothing is, or nothing has a price */
export function limitOf({ guild, prices }: LimitParts): number | undefined {
  const hasPrices = Object.values(prices.of).some((known) => known !== undefined);
  return hasPrices ? guild?.confirmAbove : undefined;
}

/** @param price undefined: not known, so that it may be anything */
export function isDear(price: number | undefined, limit: number | undefined): boolean {
  return limit !== undefined && (price === undefined || price > limit);
}

/** Who says yes has agreed to the price that was shown, and no job may cost more elsewhere. */
export function agreed(offer: Offer, limit: number | undefined): Offer {
  const { price } = offer.estimate;
  const each = price === undefined ? limit : price / offer.drafts.length;
  if (each === undefined) return offer;
  const mayCost = Math.max(each, limit ?? 0);
  return { ...offer, drafts: offer.drafts.map((draft) => ({ ...draft, mayCost })) };
}
