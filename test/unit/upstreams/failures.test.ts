import { describe, expect, it } from 'vitest';
import { type FailureKind, failureSchema } from '../../../src/upstreams/failure.ts';
import {
  failureOfReason,
  failureOfSubmit,
} from '../../../src/upstreams/midjourney-proxy/failures.ts';
import { envelope } from './parsed.ts';

/** `failReason` texts of java, trueai and new-api, and titles of Midjourney's own error embeds. */
const reasons: readonly (readonly [reason: string, kind: FailureKind])[] = [
  ['任务超时', 'timeout'],
  ['执行超时 5 分钟', 'timeout'],
  ['任务提交超时', 'timeout'],
  ['上游任务超时（超过1小时）', 'timeout'],
  ['The request timed out', 'timeout'],
  ['取消任务', 'upstream-failed'],
  ['主动取消任务', 'upstream-failed'],
  ['可能包含敏感词', 'banned'],
  ['[Banned prompt detected] Sorry! Please try a different prompt.', 'banned'],
  ['[Image denied] Sorry, this image was blocked.', 'banned'],
  ['[Sensitive content] Our AI moderators think …', 'banned'],
  ['[Invalid parameter] Unrecognized word', 'validation'],
  ['[Invalid link] Could not fetch image', 'validation'],
  ['[Queue full] You have reached the maximum', 'queue-full'],
  ['[Subscription required] Please subscribe', 'credits'],
  ['quota exceeded', 'credits'],
  ['Failed to process your command', 'upstream-failed'],
  ['[Internal Server Error] ', 'upstream-failed'],
  ['Bad Gateway', 'upstream-failed'],
  ['something nobody has seen', 'upstream-failed'],
];

describe('the reason of a failed job', () => {
  it.each(reasons)('%j means %s', (reason, kind) => {
    expect(failureOfReason(reason).kind).toBe(kind);
  });

  it('may be missing', () => {
    expect(failureOfReason(undefined)).toEqual({ kind: 'upstream-failed' });
  });

  it('gives away the parameter it names, and nothing else', () => {
    const reason = '[Invalid parameter] `--stylise 5000` is out of range, see @everyone';
    expect(failureOfReason(reason)).toEqual({ kind: 'validation', quote: '--stylise' });
    expect(failureOfReason('可能包含敏感词 --ar')).toEqual({ kind: 'banned' });
  });

  it('makes a failure that can be stored, however long it is', () => {
    const failure = failureOfReason(`invalid --${'x'.repeat(5000)}`);
    expect(failureSchema.parse(failure)).toEqual(failure);
  });
});

describe('a refused submit', () => {
  const reply = (status: number, retryAfterMs?: number) => ({ status, text: '', retryAfterMs });

  it.each<[string, FailureKind]>([
    // A gateway that lost its upstream's answer, or could not write down what was accepted.
    ['do_request_failed', 'unclear'],
    ['read_response_body_failed', 'unclear'],
    ['unmarshal_response_body_failed', 'unclear'],
    ['fail_to_fetch_midjourney status_code: 504', 'unclear'],
    ['insert_midjourney_task_failed', 'unclear'],
    ['quota_not_enough ', 'credits'],
    ['daily limit reached', 'rate-limited'],
    ['too many requests', 'rate-limited'],
    ['prompt length exceeds the limit of 2000', 'validation'],
  ])('with code 4 and %j means %s', (description, kind) => {
    expect(failureOfSubmit(reply(400), envelope({ code: 4, description }))).toEqual({ kind });
  });

  it('believes the code before the status, but not behind a server error', () => {
    const missing = envelope({ code: 3, description: '关联任务不存在或已失效' });
    expect(failureOfSubmit(reply(200), missing)).toEqual({ kind: 'not-found' });
    expect(failureOfSubmit(reply(404), missing)).toEqual({ kind: 'not-found' });
    expect(failureOfSubmit(reply(500), missing)).toEqual({ kind: 'unclear' });
  });

  it.each([
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
    [501, 'unclear'],
    [502, 'unclear'],
    [503, 'maintenance'],
    [504, 'unclear'],
    [520, 'unclear'],
  ] as const)('with HTTP %i and no body is %s', (status, kind) => {
    expect(failureOfSubmit(reply(status), undefined)).toEqual({ kind });
  });

  it('takes the wait along, whatever it was refused for', () => {
    const full = envelope({ code: 23, description: '队列已满' });
    expect(failureOfSubmit(reply(429, 5000), undefined).retryAfterMs).toBe(5000);
    expect(failureOfSubmit(reply(200, 2000), full)).toEqual({
      kind: 'queue-full',
      retryAfterMs: 2000,
    });
  });

  it.each([
    [{ code: 4, description: 'quota_not_enough ' }],
    [{ code: 4, message: 'insufficient balance' }],
    [{ error: { message: '用户余额不足', type: 'new_api_error' } }],
  ])('reads the text where %j has it', (body) => {
    expect(failureOfSubmit(reply(400), envelope(body))).toEqual({ kind: 'credits' });
  });

  it.each([
    [401, '该令牌额度已用尽'],
    [403, '用户剩余额度: ＄0'],
  ])('with HTTP %i for want of money is not taken for a wrong key', (status, message) => {
    const body = envelope({ error: { message, type: 'new_api_error' } });
    expect(failureOfSubmit(reply(status), body)).toEqual({ kind: 'credits' });
  });

  it.each([4, 9])('with code %i for something switched off is unsupported', (code) => {
    for (const description of ['账号未开启视频功能', 'video is not enabled']) {
      const body = envelope({ code, description });
      expect(failureOfSubmit(reply(200), body)).toEqual({ kind: 'unsupported' });
    }
  });

  it('quotes a banned word, shortened to what can be stored', () => {
    const properties = { bannedWord: 'gore'.repeat(100) };
    const failure = failureOfSubmit(reply(200), envelope({ code: 24, properties }));
    expect(failureSchema.parse(failure)).toMatchObject({ kind: 'banned' });
    expect(failure.quote).toHaveLength(100);
  });

  // A gateway answers code 5 when its own upstream did not answer: the job may be running.
  it('with a gateway error of code 5 is unclear', () => {
    const body = envelope({ code: 5, description: 'do_request_failed ', type: 'upstream_error' });
    expect(failureOfSubmit(reply(400), body)).toEqual({ kind: 'unclear' });
  });
});
