import { describe, expect, it } from 'vitest';
import { Estimates, guessPercent } from '../../../src/jobs/estimates.ts';

function estimatesOf(durations: readonly number[]): Estimates {
  const estimates = new Estimates();
  for (const duration of durations) estimates.record('imagine fast', duration);
  return estimates;
}

describe('estimates', () => {
  it('know nothing before the first success', () => {
    expect(new Estimates().median('imagine fast')).toBeUndefined();
    expect(estimatesOf([5]).median('imagine relax')).toBeUndefined();
  });

  it('give the middle, which one slow job does not move', () => {
    expect(estimatesOf([30, 10, 9_999]).median('imagine fast')).toBe(30);
    expect(estimatesOf([7]).median('imagine fast')).toBe(7);
  });

  it('forget what happened long ago', () => {
    const old = Array.from({ length: 20 }, () => 1_000);
    const recent = Array.from({ length: 20 }, () => 10);
    expect(estimatesOf([...old, ...recent]).median('imagine fast')).toBe(10);
    expect(estimatesOf([...old, ...recent.slice(9)]).median('imagine fast')).toBe(10);
    expect(estimatesOf([...old, ...recent.slice(11)]).median('imagine fast')).toBe(1_000);
  });
});

describe('a guessed percentage', () => {
  it('goes by the leaps that people know from Midjourney, and never to the end', () => {
    const shares = [0, 14, 15, 30, 31, 46, 62, 77, 78, 92, 93, 100, 5_000];
    expect(shares.map((share) => guessPercent(share, 100))).toEqual([
      undefined,
      undefined,
      15,
      15,
      31,
      46,
      62,
      62,
      78,
      78,
      93,
      93,
      93,
    ]);
  });

  it('is none where nobody knows how long it takes', () => {
    expect([guessPercent(10, undefined), guessPercent(10, 0)]).toEqual([undefined, undefined]);
  });
});
