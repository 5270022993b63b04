import { describe, expect, it } from 'vitest';
import { failureSchema } from '../../../src/upstreams/failure.ts';
import { readRetryAfter } from '../../../src/upstreams/retry-after.ts';

const day = 24 * 60 * 60 * 1000;

describe('how long an upstream asks us to wait', () => {
  it.each([
    ['3', 3_000],
    ['-5', 0],
    ['1e308', day],
    ['Fri, 31 Dec 9999 23:59:59 GMT', day],
  ])('is for %j never more than a day, and can be written down', (header, expected) => {
    const retryAfterMs = readRetryAfter(header);
    expect(retryAfterMs).toBe(expected);
    const written = JSON.stringify({ kind: 'rate-limited', retryAfterMs });
    expect(failureSchema.safeParse(JSON.parse(written)).success).toBe(true);
  });

  it.each([undefined, '', 'soon', 'NaN', 'Infinity'])('is not told by %j', (header) => {
    expect(readRetryAfter(header)).toBeUndefined();
  });
});
