import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Secret } from '../../../../src/config/secret.ts';
import { readCallback } from '../../../../src/upstreams/kie/callback.ts';
import { now } from './set-up.ts';

const key = new Secret('hook-key');
const seconds = Math.floor(now / 1000);

function sign(taskId: string, timestamp: number, word = 'hook-key'): string {
  return createHmac('sha256', word).update(`${taskId}.${timestamp}`).digest('base64');
}

function signed(taskId: string, timestamp = seconds): Record<string, string> {
  return {
    'x-webhook-timestamp': String(timestamp),
    'x-webhook-signature': sign(taskId, timestamp),
  };
}

const at = (body: unknown, headers: Record<string, string | undefined> = {}) => ({
  headers,
  body: typeof body === 'string' ? body : JSON.stringify(body),
  receivedAt: now,
});

const named = { code: 200, msg: 'success', data: { taskId: 'task-1', resultUrls: [] } };

describe('a callback, where no key is set,', () => {
  it.each([
    [named, 'task-1'],
    [{ data: { task_id: 'task-2' } }, 'task-2'],
    [{ taskId: 'task-3' }, 'task-3'],
    [{ taskId: 'task-3', data: null }, 'task-3'],
    [{ data: { taskId: 17 } }, '17'],
    ['{"data":{"taskId":1754200000000126789}}', '1754200000000126789'],
    [{ data: { taskId: '' } }, undefined],
    [{ data: 'task-1' }, undefined],
    ['', undefined],
    ['<html>', undefined],
    ['null', undefined],
    ['[]', undefined],
  ])('that says %j is a hint at %s', (body, taskId) => {
    expect(readCallback(at(body), undefined)).toEqual({ kind: 'hint', taskId });
  });

  it('never throws, whatever arrives, nor with a key', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc.jsonValue().map((data) => JSON.stringify({ data })),
    );
    const header = fc.option(fc.string(), { nil: undefined });
    fc.assert(
      fc.property(anything, header, header, (body, timestamp, signature) => {
        const headers = { 'x-webhook-timestamp': timestamp, 'x-webhook-signature': signature };
        expect(readCallback(at(body, headers), undefined).kind).toBe('hint');
        expect(readCallback(at(body, headers), key).kind).toBe('forged');
      }),
    );
  });
});

describe('a callback, where a key is set,', () => {
  it.each([
    ['taskId', named],
    ['task_id', { data: { task_id: 'task-1' } }],
    ['taskId outside', { taskId: 'task-1' }],
  ])('is a hint where it is signed for its %s', (_name, body) => {
    expect(readCallback(at(body, signed('task-1')), key)).toEqual({
      kind: 'hint',
      taskId: 'task-1',
    });
  });

  it.each([-300, 300])('may be %i seconds off', (offset) => {
    const headers = signed('task-1', seconds + offset);
    expect(readCallback(at(named, headers), key).kind).toBe('hint');
  });

  it('hints at the task that was signed, where another is named beside it', () => {
    const body = { data: { taskId: 'task-9', task_id: 'task-1' } };
    expect(readCallback(at(body, signed('task-1')), key)).toEqual({
      kind: 'hint',
      taskId: 'task-1',
    });
  });

  it.each<[string, unknown, Record<string, string | undefined>]>([
    ['without a signature', named, {}],
    ['signed for another task', named, signed('task-2')],
    [
      'signed with another key',
      named,
      { ...signed('task-1'), 'x-webhook-signature': sign('task-1', seconds, 'x') },
    ],
    [
      'with the time changed',
      named,
      { ...signed('task-1'), 'x-webhook-timestamp': String(seconds + 1) },
    ],
    ['that is too old', named, signed('task-1', seconds - 301)],
    ['from too far ahead', named, signed('task-1', seconds + 301)],
    ['without a time', named, { ...signed('task-1'), 'x-webhook-timestamp': undefined }],
    [
      'with half a signature',
      named,
      { ...signed('task-1'), 'x-webhook-signature': sign('task-1', seconds).slice(0, 20) },
    ],
    ['that names no task', { data: {} }, signed('')],
    ['that is no JSON', 'task-1', signed('task-1')],
  ])('is forged %s', (_name, body, headers) => {
    expect(readCallback(at(body, headers), key)).toEqual({ kind: 'forged' });
  });
});
