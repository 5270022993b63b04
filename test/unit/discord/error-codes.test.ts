import { HTTPError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import {
  isAlreadyAcknowledged,
  isInteractionGone,
  judge,
  mayReopen,
} from '../../../src/discord/error-codes.ts';
import { discordError } from '../../fakes/rest.ts';

const body = { body: undefined, files: undefined };

describe('what a failed call means', () => {
  it.each([
    [10_008, 404, 'gone'],
    [10_003, 404, 'route-closed'],
    [10_015, 404, 'route-closed'],
    [10_062, 404, 'route-closed'],
    [40_094, 400, 'route-closed'],
    [50_001, 403, 'route-closed'],
    [50_007, 403, 'route-closed'],
    [50_013, 403, 'route-closed'],
    [50_027, 401, 'route-closed'],
    [50_083, 400, 'route-closed'],
    [40_005, 413, 'too-large'],
    [50_045, 400, 'too-large'],
    [20_009, 403, 'rejected'],
    [50_035, 400, 'rejected'],
    [50_006, 400, 'rejected'],
    [130_000, 503, 'later'],
    [99_999, 413, 'too-large'],
    [0, 401, 'later'],
    [0, 403, 'later'],
    [99_999, 401, 'later'],
    [99_999, 403, 'later'],
    [99_999, 404, 'route-closed'],
    [99_999, 429, 'later'],
    [99_999, 500, 'later'],
    [99_999, 503, 'later'],
  ])('code %i with status %i: %s', (code, status, verdict) => {
    expect(judge(discordError(code, status))).toBe(verdict);
  });

  it.each([
    [50_001, 403, true],
    [50_013, 403, true],
    [50_083, 400, true],
    [10_003, 404, false],
    [10_008, 404, false],
    [50_007, 403, false],
    [50_027, 401, false],
    [50_278, 403, false],
  ])('code %i with status %i closes a way that may open again: %s', (code, status, mayOpen) => {
    expect(mayReopen(discordError(code, status))).toBe(mayOpen);
    expect(mayReopen(new Error('ECONNRESET'))).toBe(false);
  });

  it('tells a dead interaction token from a bot that is locked out', () => {
    expect(judge(discordError(0, 401), 'token')).toBe('route-closed');
    expect(judge(discordError(0, 401), 'bot')).toBe('later');
    expect(judge(discordError(0, 403), 'token')).toBe('later');
  });

  it('is "later" for whatever is not Discord’s own answer', () => {
    expect(judge(new HTTPError(502, 'Bad Gateway', 'PATCH', 'https://discord.test', body))).toBe(
      'later',
    );
    expect(judge(new DOMException('aborted', 'AbortError'))).toBe('later');
    expect(judge(new Error('ECONNRESET'))).toBe('later');
    expect(judge('odd')).toBe('later');
  });

  it('tells an answer that was given before from every other', () => {
    expect(isAlreadyAcknowledged(discordError(40_060))).toBe(true);
    expect(isAlreadyAcknowledged(discordError(10_062, 404))).toBe(false);
    expect(isAlreadyAcknowledged(new Error('40060'))).toBe(false);
  });

  it.each([
    [10_015, 404, true],
    [10_062, 404, true],
    [50_027, 401, true],
    [40_060, 400, false],
    [0, 401, false],
    [130_000, 503, false],
  ])('code %i with status %i means that nobody waits any more: %s', (code, status, gone) => {
    expect(isInteractionGone(discordError(code, status))).toBe(gone);
    expect(isInteractionGone(new Error(`${code}`))).toBe(false);
  });
});
