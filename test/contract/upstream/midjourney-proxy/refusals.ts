import type { Fault } from '../../../../sandbox/upstreams/index.ts';
import { code, type RefusalRow, status, toRefusals } from '../refusal-rows.ts';
import type { Refusal } from '../set-up.ts';

const gateway = (number: number, description: string): Fault =>
  status(400, { description: `${description} `, type: 'upstream_error', code: number });

const openAi = (number: number, message: string): Fault =>
  status(number, { error: { message: `${message} (request id: 1)`, type: 'new_api_error' } });

/** Texts and codes from the java, trueai and new-api sources. */
const rows: readonly RefusalRow[] = [
  ['code 3, no account', code(3, '无可用的账号实例'), { kind: 'maintenance' }],
  ['code 3, no parent', code(3, '关联任务不存在或已失效'), { kind: 'not-found' }],
  ['code 4, a field', code(4, 'prompt不能为空'), { kind: 'validation' }],
  ['code 4, quota', code(4, 'quota_not_enough '), { kind: 'credits' }],
  ['code 4, the day is used up', code(4, '今日绘图次数已达上限'), { kind: 'rate-limited' }],
  ['code 4, no such button', code(4, '不支持的操作'), { kind: 'unsupported' }],
  [
    'code 4, the account has remix off',
    code(4, '当前账号不支持 remix，请开启 remix 功能'),
    { kind: 'remix-off' },
  ],
  ['code 4, the channel is off', code(4, '该任务所属渠道已被禁用'), { kind: 'not-found' }],
  ['code 4, too many at once', code(4, '超出并发数'), { kind: 'rate-limited' }],
  ['code 9', code(9, '系统异常，请稍后重试'), { kind: 'maintenance' }],
  ['code 9, the queue', code(9, '提交失败，队列已满'), { kind: 'queue-full' }],
  ['code 23', code(23, '队列已满，请稍后尝试'), { kind: 'queue-full' }],
  ['code 24', code(24, '可能包含敏感词'), { kind: 'banned' }],
  [
    'code 24 and the word',
    code(24, '可能包含敏感词', { promptEn: 'a gory hill', bannedWord: 'gory' }),
    { kind: 'banned', quote: 'gory' },
  ],
  ['code -1, a limit', code(-1, '今日提交次数已达上限'), { kind: 'rate-limited' }],
  ['code -1', code(-1, '自定义参数长度不能超过255个字符'), { kind: 'upstream-failed' }],
  [
    'code -1 behind HTTP 500',
    status(500, { success: false, code: -1, message: 'error', timestamp: '1' }),
    { kind: 'unclear' },
  ],
  ['a gateway without quota', gateway(4, 'quota_not_enough'), { kind: 'credits' }],
  ['a gateway without the parent', gateway(4, 'task_not_found'), { kind: 'not-found' }],
  [
    'a gateway with a group full',
    status(429, { code: 30, description: 'full' }),
    { kind: 'rate-limited' },
  ],
  [
    'a gateway that knows no such button',
    openAi(400, 'unknown_action: MJ::X'),
    { kind: 'unsupported' },
  ],
  ['a gateway with a bad token', openAi(401, '无效的令牌'), { kind: 'auth' }],
  ['a gateway without the model', openAi(403, 'model not allowed'), { kind: 'auth' }],
  ['a gateway without a channel', openAi(503, 'no available channel'), { kind: 'maintenance' }],
  // The gateway lost its own upstream's answer, which may have taken the job all the same.
  ['a gateway whose own call failed', gateway(5, 'do_request_failed'), { kind: 'unclear' }],
  [
    'a gateway that could not read on',
    gateway(5, 'read_response_body_failed'),
    { kind: 'unclear' },
  ],
  ['HTTP 401 and nothing else', status(401), { kind: 'auth' }],
  ['HTTP 403 and a text', status(403, '未登录'), { kind: 'auth' }],
  ['HTTP 404 for the endpoint', status(404, '404 page not found'), { kind: 'unsupported' }],
];

export const proxyRefusals: readonly Refusal[] = toRefusals(rows);
