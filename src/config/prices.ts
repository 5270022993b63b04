import { z } from 'zod';
import { type Speed, speeds } from '../prompt/speed.ts';
import type { UpstreamName } from './upstreams.ts';

const hint =
  'must be a price such as 0.04, or one per speed such as relax=0.01,fast=0.04,turbo=0.08';
const amount = /^\d{1,9}(\.\d{1,9})?$/;

/** What one job costs, by speed, in the operator's unit; a speed that is missing is not known. */
export type Prices = Readonly<Partial<Record<Speed, number>>>;

const prices = z
  .string()
  .transform((value, context): Prices => {
    const known = readPrices(value);
    if (known !== undefined) return known;
    context.addIssue({ code: 'custom', message: hint });
    return z.NEVER;
  })
  .optional();

/** The variables that tell what a job costs; `.env.example` explains each. */
export const priceVariables = z.object({
  MIDJOURNEY_PROXY_PRICES: prices,
  KIE_PRICES: prices,
  NANOGPT_PRICES: prices,
  PRICE_UNIT: z.string().trim().max(12, 'must have at most 12 characters').default('USD'),
});

/** What jobs cost on each upstream, as far as the operator has said. */
export interface PriceList {
  /** `USD`, `credits`: what stands behind a number. */
  readonly unit: string;
  readonly of: Readonly<Record<UpstreamName, Prices | undefined>>;
}

export function toPriceList(variables: z.output<typeof priceVariables>): PriceList {
  return {
    unit: variables.PRICE_UNIT,
    of: {
      'midjourney-proxy': variables.MIDJOURNEY_PROXY_PRICES,
      kie: variables.KIE_PRICES,
      nanogpt: variables.NANOGPT_PRICES,
    },
  };
}

function readPrices(value: string): Prices | undefined {
  if (amount.test(value.trim())) {
    const price = Number(value);
    return { relax: price, fast: price, turbo: price };
  }
  const entries = value.split(',').map(readEntry);
  const known = new Map(entries.flatMap((entry) => entry ?? []));
  // A speed that is there twice is a slip of the pen.
  return known.size === entries.length ? Object.fromEntries(known) : undefined;
}

function readEntry(entry: string): readonly [readonly [string, number]] | undefined {
  const [name = '', price = '', ...rest] = entry.split('=').map((part) => part.trim());
  const speed = speeds.find((one) => one === name);
  if (speed === undefined || !amount.test(price) || rest.length > 0) return undefined;
  return [[speed, Number(price)]];
}
