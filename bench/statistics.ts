/**
 * What so many of the values do not exceed (nearest rank).
 * @param share 0 to 1: 0.5 is the median
 * @throws {RangeError} where there are no values
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (found === undefined) throw new RangeError('There is nothing to take a percentile of');
  return found;
}

/** @throws {RangeError} where there are no values */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}
