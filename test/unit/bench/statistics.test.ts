import { describe, expect, it } from 'vitest';
import { median, percentile } from '../../../bench/statistics.ts';

describe('percentiles', () => {
  it('are values that were there', () => {
    const values = [4, 1, 3, 2];
    expect(median(values)).toBe(2);
    expect(percentile(values, 0)).toBe(1);
    expect(percentile(values, 0.75)).toBe(3);
    expect(percentile(values, 0.99)).toBe(4);
  });

  it('are not made up where there is nothing', () => {
    expect(() => median([])).toThrow(RangeError);
  });
});
