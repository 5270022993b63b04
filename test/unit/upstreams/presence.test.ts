import { describe, expect, it } from 'vitest';
import { isAbsent, presenceIn } from '../../../src/upstreams/midjourney-proxy/presence.ts';

type Row = readonly [name: string, status: number, text: string];

/** A look at a task that cannot exist, as each flavour answers it. */
const present: readonly Row[] = [
  ['java', 200, ''],
  ['trueai', 204, ''],
  ['new-api', 400, '{"description":"task_no_found ","type":"upstream_error","code":4}'],
  ['another spelling of it', 404, '{"description":"task_not_found"}'],
  ['code 3', 404, '{"code":3,"description":"关联任务不存在或已失效"}'],
  ['a JSON null', 200, 'null'],
  ['a task', 200, '{"id":"0","status":"SUCCESS"}'],
  ['the second envelope', 200, '{"success":false,"code":-1,"message":"x"}'],
];

const absent: readonly Row[] = [
  ['a page', 200, '<!doctype html><html></html>'],
  ['another document', 200, '{"status":"ok"}'],
  ['a redirect', 302, ''],
  ['HTTP 404', 404, ''],
  ['HTTP 404 of Tomcat', 404, '<!doctype html><title>HTTP Status 404</title>'],
  ['HTTP 404 of Spring', 404, '{"timestamp":"x","status":404,"error":"Not Found","path":"/"}'],
  ['HTTP 404 of Gin', 404, '404 page not found'],
  ['HTTP 404 of new-api', 404, '{"error":{"message":"Invalid URL","type":"x"}}'],
  ['HTTP 404 with its own number', 404, '{"code":404,"message":"Not Found"}'],
  ['HTTP 405', 405, ''],
];

const silent: readonly Row[] = [
  ['a wrong key', 401, ''],
  ['a wrong key of new-api', 401, '{"error":{"message":"无效的令牌","type":"new_api_error"}}'],
  ['a blocked address', 403, ''],
  ['too many requests', 429, ''],
  ['a bad request', 400, 'Bad Request'],
  ['a failing server', 500, '{"success":false,"code":-1,"message":"x"}'],
  ['a failing proxy', 502, '<html></html>'],
];

describe('a gateway', () => {
  it.each(present)('is there behind the answer of %s', (_name, status, text) => {
    expect(presenceIn({ status, text, retryAfterMs: undefined })).toBe(true);
    expect(isAbsent({ status, text, retryAfterMs: undefined })).toBe(false);
  });

  it.each(absent)('is not there behind %s', (_name, status, text) => {
    expect(presenceIn({ status, text, retryAfterMs: undefined })).toBe(false);
  });

  it.each(silent)('is neither there nor not behind %s', (_name, status, text) => {
    expect(presenceIn({ status, text, retryAfterMs: undefined })).toBeUndefined();
  });
});
