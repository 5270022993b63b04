import { describe, expect, it } from 'vitest';
import { Deliveries } from '../../../src/jobs/deliveries.ts';
import { jobIdOf } from '../../fakes/jobs.ts';

const resultOf = (bytes: number) => ({
  files: [{ name: 'a.png', contentType: 'image/png', bytes: new Uint8Array(bytes) }],
  size: undefined,
  first: undefined,
});
const [one, two, three] = [jobIdOf(1), jobIdOf(2), jobIdOf(3)];

describe('results that wait for Discord', () => {
  it('are kept as far as there is room', () => {
    const deliveries = new Deliveries(100);
    deliveries.keep(one, resultOf(60));
    deliveries.keep(two, resultOf(60));
    expect(deliveries.keptOf(one)).toBeDefined();
    expect(deliveries.keptOf(two)).toBeUndefined();
    expect(deliveries.isFull).toBe(true);
  });

  it('give their room back, once', () => {
    const deliveries = new Deliveries(100);
    deliveries.keep(one, resultOf(60));
    deliveries.keep(one, resultOf(60));
    deliveries.keep(two, resultOf(60));
    deliveries.forget(one);
    deliveries.forget(one);
    expect(deliveries.isFull).toBe(false);
    deliveries.keep(two, resultOf(60));
    deliveries.keep(three, resultOf(60));
    expect(deliveries.keptOf(two)).toBeDefined();
    expect(deliveries.keptOf(three)).toBeUndefined();
  });

  it('are on their way sixteen at a time', () => {
    const deliveries = new Deliveries();
    const ends = Array.from({ length: 16 }, () => deliveries.begin());
    expect(deliveries.begin()).toBeUndefined();
    ends[0]?.();
    expect(deliveries.begin()).toBeDefined();
    expect(deliveries.begin()).toBeUndefined();
  });
});
