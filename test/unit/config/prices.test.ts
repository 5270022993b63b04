import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { priceVariables, toPriceList } from '../../../src/config/prices.ts';

function read(variables: z.input<typeof priceVariables>): ReturnType<typeof toPriceList> {
  return toPriceList(priceVariables.parse(variables));
}

describe('the price of a job', () => {
  it.each<[string, object]>([
    ['0.04', { relax: 0.04, fast: 0.04, turbo: 0.04 }],
    [' 8 ', { relax: 8, fast: 8, turbo: 8 }],
    ['0', { relax: 0, fast: 0, turbo: 0 }],
    ['0.000000001', { relax: 1e-9, fast: 1e-9, turbo: 1e-9 }],
    ['relax=0.01,fast=0.04,turbo=0.08', { relax: 0.01, fast: 0.04, turbo: 0.08 }],
    [' turbo = 2 , fast = 1 ', { fast: 1, turbo: 2 }],
    ['fast=3', { fast: 3 }],
  ])('said as %j is %j', (value, prices) => {
    expect(read({ KIE_PRICES: value }).of).toEqual({
      'midjourney-proxy': undefined,
      kie: prices,
      nanogpt: undefined,
    });
  });

  it.each([
    '',
    ' ',
    'free',
    '-1',
    '+1',
    '.5',
    '1.',
    '1e3',
    '0x10',
    'Infinity',
    '0,04',
    '$1',
    '1 USD',
    '12345678901',
    '0.0000000001',
    'fast',
    'fast=',
    '=1',
    'fast=-1',
    'slow=1',
    'FAST=1',
    'fast=1,',
    'fast=1=2',
    'fast=1;turbo=2',
    'fast=1,fast=2',
    '1,fast=2',
    '__proto__=1',
  ])('cannot be %j, in words that say how it could be and not what it was', (value) => {
    const { error } = priceVariables.safeParse({ NANOGPT_PRICES: value });
    expect(error?.issues.map(({ path, message }) => [path, message])).toEqual([
      [['NANOGPT_PRICES'], expect.stringContaining('relax=0.01,fast=0.04,turbo=0.08')],
    ]);
  });

  it('is one for each upstream', () => {
    const { of } = read({ MIDJOURNEY_PROXY_PRICES: '1', KIE_PRICES: '2', NANOGPT_PRICES: '3' });
    expect([of['midjourney-proxy']?.fast, of.kie?.fast, of.nanogpt?.fast]).toEqual([1, 2, 3]);
  });

  it('is not known where nobody says it', () => {
    expect(read({}).of).toEqual({
      'midjourney-proxy': undefined,
      kie: undefined,
      nanogpt: undefined,
    });
  });
});

describe('the unit', () => {
  it('is the dollar unless it is said otherwise, in twelve characters at most', () => {
    expect(read({}).unit).toBe('USD');
    expect(read({ PRICE_UNIT: ' credits ' }).unit).toBe('credits');
    expect(read({ PRICE_UNIT: 'x'.repeat(12) }).unit).toHaveLength(12);
    expect(priceVariables.safeParse({ PRICE_UNIT: 'x'.repeat(13) }).success).toBe(false);
  });
});
