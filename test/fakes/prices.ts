import type { PriceList } from '../../src/config/prices.ts';

/** An operator who has not said what anything costs. */
export const noPrices: PriceList = {
  unit: 'USD',
  of: { 'midjourney-proxy': undefined, kie: undefined, nanogpt: undefined },
};
