import { describe, expect, it } from 'vitest';
import { failureSchema } from '../../../../src/upstreams/failure.ts';
import { failureOfAnswer, failureOfReason } from '../../../../src/upstreams/nanogpt/failures.ts';
import { isMissingTask, readProblem } from '../../../../src/upstreams/nanogpt/problem.ts';
import { reply } from './fake-transport.ts';

const kindOf = (status: number, body: object): string | undefined =>
  failureOfAnswer(reply(status, body), body)?.kind;

describe('an error body', () => {
  it.each([
    [{ error: 402, message: 'No money' }, 402, '402 No money'],
    [{ error: 'No money', status: 402 }, 402, 'No money'],
    [{ error: 'No money', status: '402' }, 402, 'No money'],
    [
      { error: { message: 'No money', type: 'billing', code: 'insufficient_quota' } },
      undefined,
      'No money billing insufficient_quota',
    ],
    [{ error: { message: 'No money', code: 402, param: null } }, 402, 'No money 402'],
    [{ error: {} }, undefined, ''],
    [{ error: 'failed', status: 'FAILED' }, undefined, 'failed'],
  ])('%j is read', (body, status, text) => {
    expect(readProblem(body)).toEqual({ status, text });
  });

  it.each([
    [{ error: null }],
    [{ error: '' }],
    [{ error: 0, message: 'ok' }],
    [{ error: false }],
    [{ message: 'hello' }],
    [[]],
    ['error'],
    [undefined],
  ])('is not seen in %j', (body) => {
    expect(readProblem(body)).toBeUndefined();
  });
});

describe('a refused submit', () => {
  it.each([
    [302, 'unsupported'],
    [400, 'validation'],
    [401, 'auth'],
    [402, 'credits'],
    [403, 'auth'],
    [404, 'unsupported'],
    [405, 'unsupported'],
    [408, 'unclear'],
    [413, 'validation'],
    [422, 'validation'],
    [429, 'rate-limited'],
    [500, 'unclear'],
    [502, 'unclear'],
    [503, 'maintenance'],
    [504, 'unclear'],
  ])('with HTTP %i and no body is %s', (status, kind) => {
    expect(failureOfAnswer(reply(status), undefined)).toEqual({ kind });
  });

  it.each([
    [400, { error: 400, message: 'Insufficient balance' }, 'credits'],
    [400, { error: 'Blocked by content policy', status: 400 }, 'banned'],
    [400, { error: { message: 'Moderation refused this prompt' } }, 'banned'],
    [400, { error: { message: 'no', code: 'content_policy_violation' } }, 'banned'],
    [400, { error: 'Model "midjourney" not found' }, 'unsupported'],
    [400, { error: { message: 'gone', code: 'model_not_found' } }, 'unsupported'],
    [400, { error: 'no', status: 429 }, 'rate-limited'],
    [400, { error: 'no', status: 500 }, 'validation'],
    [403, { error: 'Prompt was flagged as NSFW' }, 'banned'],
    [401, { error: 'Your balance cannot be seen' }, 'auth'],
    [500, { error: 402, message: 'Insufficient balance' }, 'unclear'],
    [503, { error: 402, message: 'Insufficient balance' }, 'maintenance'],
  ])('with HTTP %i and %j is %s', (status, body, kind) => {
    expect(kindOf(status, body)).toBe(kind);
  });

  it.each([
    [{ error: 402, message: 'x' }, 'credits'],
    [{ error: 'Insufficient balance' }, 'credits'],
    [{ error: 'x', status: 401 }, 'auth'],
    [{ error: 403, message: 'x' }, 'auth'],
    [{ error: { message: 'Invalid API key' } }, 'auth'],
    [{ error: 429, message: 'x' }, 'rate-limited'],
    [{ error: { message: 'x', code: 'rate_limit_exceeded' } }, 'rate-limited'],
    // The work may have begun and met somebody else's limit.
    [{ error: 'Generation failed: the provider hit a rate limit' }, 'unclear'],
    [{ error: 'Content moderation filter triggered.' }, 'banned'],
    [{ error: { message: 'x', type: 'invalid_request_error' } }, 'validation'],
    [{ error: 500, message: 'x' }, 'unclear'],
    [{ error: 503, message: 'x' }, 'maintenance'],
    [{ error: 'Something went wrong' }, 'unclear'],
  ])('within HTTP 200 as %j is %s', (body, kind) => {
    expect(kindOf(200, body)).toBe(kind);
  });

  it('is none where HTTP 200 has no error body', () => {
    expect(failureOfAnswer(reply(200), { status: 'submitted' })).toBeUndefined();
  });

  it('takes the wait along', () => {
    expect(failureOfAnswer(reply(429, '', 5000), undefined)).toEqual({
      kind: 'rate-limited',
      retryAfterMs: 5000,
    });
  });

  it('quotes the flag it names, and nothing else', () => {
    const body = { error: 400, message: 'Invalid value for --stylize 5000, see @everyone' };
    expect(failureOfAnswer(reply(400, body), body)).toEqual({
      kind: 'validation',
      quote: '--stylize',
    });
    const banned = { error: 400, message: 'Banned by moderation: --ar' };
    expect(failureOfAnswer(reply(400, banned), banned)).toEqual({ kind: 'banned' });
  });
});

describe('the reason of a failed task', () => {
  it.each([
    ['Content moderation filter triggered.', 'banned'],
    ['moderation', 'banned'],
    ['可能包含敏感词', 'banned'],
    ['[Invalid parameter] Unrecognized word', 'validation'],
    ['任务超时', 'timeout'],
    ['The request timed out', 'timeout'],
    ['quota exceeded', 'credits'],
    ['[Queue full] You have reached the maximum', 'queue-full'],
    ['Bad Gateway', 'upstream-failed'],
    [undefined, 'upstream-failed'],
  ])('%j means %s', (reason, kind) => {
    expect(failureOfReason(reason)).toEqual({ kind });
  });

  it('makes a failure that can be stored, however long it is', () => {
    const failure = failureOfReason(`invalid --${'x'.repeat(5000)}`);
    expect(failureSchema.parse(failure)).toEqual({
      kind: 'validation',
      quote: `--${'x'.repeat(20)}`,
    });
  });
});

describe('a task that is not there', () => {
  it.each([
    [404, 'Task not found', true],
    [404, 'task_id was never seen', true],
    [404, 'Not found', false],
    [404, 'Cannot GET /api/video/status', false],
    [404, 'Video not found', true],
    [404, 'Video model not found', false],
    [400, 'Unknown task', true],
    [400, 'Task has expired', true],
    [400, 'task_id is required', false],
    [500, 'Task not found', false],
    [undefined, 'Task not found', false],
  ])('at %j with %j: %j', (status, text, expected) => {
    expect(isMissingTask({ status, text })).toBe(expected);
  });
});
