import { describe, expect, it } from 'vitest';
import type { FailureKind } from '../../../src/upstreams/failure.ts';
import { failureOfSubmit } from '../../../src/upstreams/midjourney-proxy/failures.ts';
import { envelope } from './parsed.ts';

const codes: readonly (readonly [code: number, description: string, kind: FailureKind])[] = [
  [-1, '今日次数已达上限', 'rate-limited'],
  [-1, 'Bad body', 'upstream-failed'],
  [3, '关联任务不存在或已失效', 'not-found'],
  [3, '无可用的账号实例', 'maintenance'],
  [4, 'prompt不能为空', 'validation'],
  [4, 'task_not_found', 'not-found'],
  [4, '并发数已达上限', 'rate-limited'],
  [4, '可能包含敏感词', 'banned'],
  [4, '当前账号不支持 remix，请开启 remix 功能', 'remix-off'],
  [5, 'do_request_failed', 'unclear'],
  [9, '系统异常', 'maintenance'],
  [9, '队列已满', 'queue-full'],
  [23, '队列已满', 'queue-full'],
  [24, '可能包含敏感词', 'banned'],
  [30, 'group saturated', 'rate-limited'],
];

describe('a submit refused with the code', () => {
  it.each(codes)('%i and "%s" is %s', (code, description, kind) => {
    const refusal = envelope({ code, description });
    expect(failureOfSubmit({ status: 200, text: '', retryAfterMs: undefined }, refusal)).toEqual({
      kind,
    });
  });
});
