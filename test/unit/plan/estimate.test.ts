import { describe, expect, it } from 'vitest';
import type { PriceList } from '../../../src/config/prices.ts';
import type { JobDraft } from '../../../src/jobs/job.ts';
import { en } from '../../../src/locales/en.ts';
import { estimate, estimateLine } from '../../../src/plan/estimate.ts';

const prices: PriceList = {
  unit: 'USD',
  of: {
    'midjourney-proxy': { relax: 0, fast: 0.1, turbo: 0.2 },
    kie: { fast: 8 },
    nanogpt: undefined,
  },
};

type Priced = Pick<JobDraft, 'upstream' | 'speed' | 'request'>;
const job = (
  upstream: Priced['upstream'],
  speed?: Priced['speed'],
  prompt = 'a cat --ar 1:1',
): Priced => {
  return { upstream, speed, request: { kind: 'imagine', prompt, references: [] } };
};
const clip = 'https://x.example/a.png --video --bs 2';
const line = (jobs: readonly Priced[], list = prices): string =>
  estimateLine(estimate(jobs, list), list, en);

describe('an estimate', () => {
  it.each<[readonly Priced[], string]>([
    [[job('midjourney-proxy')], 'about 4 pictures, 0.1 USD'],
    [[job('midjourney-proxy', 'fast')], 'about 4 pictures, fast, 0.1 USD'],
    [[job('midjourney-proxy', 'relax')], 'about 4 pictures, relax, 0 USD'],
    [Array(3).fill(job('midjourney-proxy', 'fast')), 'about 12 pictures, fast, 0.3 USD'],
    [
      [job('midjourney-proxy', 'fast'), job('midjourney-proxy', 'turbo')],
      'about 8 pictures, 0.3 USD',
    ],
    [[job('midjourney-proxy', 'fast'), job('midjourney-proxy')], 'about 8 pictures, 0.2 USD'],
    [[job('midjourney-proxy'), job('kie')], 'about 8 pictures, 8.1 USD'],
    [[job('kie', 'fast')], 'about 4 pictures, fast, 8 USD'],
    [[job('kie', 'relax')], 'about 4 pictures, relax'],
    [[job('nanogpt', 'turbo')], 'about 4 pictures, turbo'],
    [[job('nanogpt')], 'about 4 pictures'],
    [[job('midjourney-proxy', 'fast', clip)], 'about 2 clips, fast'],
  ])('of %j is "%s"', (jobs, said) => {
    expect(line(jobs)).toBe(said);
  });

  it.each([
    [undefined, 4],
    [1, 1],
    [2, 2],
  ] as const)('counts the clips of a request for %s, whose price nobody knows', (batch, count) => {
    const image = { url: 'https://x.example/a.png' };
    const request = { kind: 'video', image, prompt: '', motion: 'low', batch } as const;
    const expected = { count, kind: 'clips', price: undefined };
    expect(estimate([{ upstream: 'kie', request }], prices)).toMatchObject(expected);
  });

  it('has no price where one of the jobs has none', () => {
    const jobs = [job('midjourney-proxy'), job('nanogpt'), job('midjourney-proxy')];
    expect(estimate(jobs, prices)).toMatchObject({ count: 12, speed: undefined, price: undefined });
  });

  it.each([
    [1e-9, '0.000000001'],
    [0.000_000_5, '0.0000005'],
    [100, '100'],
    [1_234.5, '1234.5'],
    [999_999_999, '999999999'],
  ])('prints the price %f as %s, in digits', (price, digits) => {
    const list = { unit: 'c', of: { ...prices.of, kie: { fast: price } } };
    expect(line([job('kie')], list)).toBe(`about 4 pictures, ${digits} c`);
  });
});
