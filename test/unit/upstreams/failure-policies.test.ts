import { describe, expect, it } from 'vitest';
import { failureKinds, failurePolicies, failureSchema } from '../../../src/upstreams/failure.ts';

describe('the failure policies', () => {
  it('have one entry per kind', () => {
    expect(Object.keys(failurePolicies).sort()).toEqual([...failureKinds].sort());
  });

  it('repeat only what certainly came before the work', () => {
    const repeated = failureKinds.filter((kind) => failurePolicies[kind].retry === 'later');
    expect([...repeated].sort()).toEqual(['maintenance', 'queue-full', 'rate-limited']);
  });

  it.each([
    ['now', ['auth', 'credits', 'maintenance', 'queue-full', 'unsupported']],
    ['last', ['rate-limited']],
  ])('send elsewhere %s only what was certainly not taken: %j', (elsewhere, kinds) => {
    const moved = failureKinds.filter((kind) => failurePolicies[kind].elsewhere === elsewhere);
    expect([...moved].sort()).toEqual(kinds);
  });

  it('send nothing elsewhere that may have been taken, or that is refused for what it is', () => {
    for (const kind of ['unclear', 'malformed', 'upstream-failed', 'timeout'] as const) {
      expect(failurePolicies[kind]).toMatchObject({ retry: 'never', elsewhere: 'never' });
    }
    for (const kind of ['banned', 'validation'] as const) {
      expect(failurePolicies[kind].elsewhere).toBe('never');
    }
  });

  it('call the operator where only the operator can help', () => {
    const errors = failureKinds.filter((kind) => failurePolicies[kind].logLevel === 'error');
    expect([...errors].sort()).toEqual(['auth', 'credits', 'malformed']);
  });
});

it('a stored failure is of a known kind, quotes little and never waits backwards', () => {
  expect(failureSchema.safeParse({ kind: 'banned', quote: 'gore' }).success).toBe(true);
  expect(failureSchema.safeParse({ kind: 'bored' }).success).toBe(false);
  expect(failureSchema.safeParse({ kind: 'banned', quote: 'x'.repeat(101) }).success).toBe(false);
  expect(failureSchema.safeParse({ kind: 'rate-limited', retryAfterMs: -1 }).success).toBe(false);
});
