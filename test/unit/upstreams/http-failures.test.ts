import { describe, expect, it } from 'vitest';
import { UpstreamError } from '../../../src/upstreams/failure.ts';
import {
  answerOf,
  failureOfLostSubmit,
  kindOfStatus,
  withRetryAfter,
} from '../../../src/upstreams/http-failures.ts';
import { TransportError } from '../../../src/upstreams/transport.ts';

const reply = { status: 200, text: '', retryAfterMs: undefined };

describe('an HTTP status', () => {
  it.each([
    [200, 'unclear'],
    [204, 'unclear'],
    [302, 'unsupported'],
    [401, 'auth'],
    [402, 'credits'],
    [403, 'auth'],
    [404, 'unsupported'],
    [405, 'unsupported'],
    [408, 'unclear'],
    [413, 'validation'],
    [429, 'rate-limited'],
    [500, 'unclear'],
    [502, 'unclear'],
    [503, 'maintenance'],
    [504, 'unclear'],
    [524, 'unclear'],
  ] as const)('%i means %s', (status, kind) => {
    expect(kindOfStatus(status)).toBe(kind);
  });

  it.each([400, 409, 418, 422, 451])('%i leaves it to the body', (status) => {
    expect(kindOfStatus(status)).toBeUndefined();
  });
});

describe('an exchange that failed', () => {
  it('is no riddle only where no connection came about', () => {
    const lost = (taken: 'no' | 'unknown') =>
      failureOfLostSubmit(new TransportError(taken, 'x', undefined));
    expect(lost('no')).toEqual({ kind: 'maintenance' });
    expect(lost('unknown')).toEqual({ kind: 'unclear' });
  });

  it('is never guessed at where it is no exchange at all', () => {
    expect(() => failureOfLostSubmit(new TypeError('ours'))).toThrow('ours');
  });

  it('of a question is maintenance', async () => {
    const lost = Promise.reject(new TransportError('unknown', 'x', undefined));
    await expect(answerOf(lost)).rejects.toMatchObject({ failure: { kind: 'maintenance' } });
    await expect(answerOf(Promise.reject(new TypeError('ours')))).rejects.not.toBeInstanceOf(
      UpstreamError,
    );
    expect(await answerOf(Promise.resolve(reply))).toBe(reply);
  });
});

describe('how long to wait', () => {
  it('goes along where it was told', () => {
    const failure = { kind: 'maintenance' } as const;
    expect(withRetryAfter(failure, reply)).toBe(failure);
    expect(withRetryAfter(failure, { ...reply, retryAfterMs: 0 })).toEqual({
      ...failure,
      retryAfterMs: 0,
    });
  });
});
