import { DiscordAPIError, HTTPError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { Secret } from '../../../src/config/secret.ts';
import { TooLargeError } from '../../../src/lib/bounded.ts';
import { MediaError } from '../../../src/media/file.ts';
import { StoreError } from '../../../src/storage/store.ts';
import { UpstreamError } from '../../../src/upstreams/failure.ts';
import { TransportError } from '../../../src/upstreams/transport.ts';
import { MemoryLog } from '../../fakes/log.ts';

const key = 'sk-configured-key-1';
const canary = 'canary-4711';
const hook = `https://discord.com/api/v10/webhooks/123456789012345678/${canary}/messages/@original`;
const callback = `https://discord.com/api/v10/interactions/123456789012345678/${canary}/callback`;
const signed = `https://cdn.example.com/a.png?ex=1&sig=${canary}`;
const body = { body: { content: canary }, files: undefined };

/** What an HTTP library hangs onto its errors. */
const luggage = {
  url: signed,
  token: canary,
  options: { headers: { authorization: `Bearer ${canary}`, 'mj-api-secret': key } },
  request: { body: { prompt: canary } },
};

const cause = Object.assign(new Error(`GET ${signed} with Bearer ${canary} failed`), luggage);

const errors: Record<string, Error> = {
  'an upstream error': new UpstreamError({ kind: 'auth' }, `Refused: ${key}`, { cause }),
  'a transport error': new TransportError('unknown', `No answer from ${signed}`, cause),
  'a media error': new MediaError('unreachable', `${signed} is gone`, { cause }),
  'a store error': new StoreError(`Bot ${canary} cannot write`, { cause }),
  'a size error': Object.assign(new TooLargeError(`More than allowed at ${signed}`), luggage),
  'a Discord API error by token': new DiscordAPIError(
    { code: 50035, message: `Invalid Form Body at ${hook}` },
    50035,
    400,
    'PATCH',
    hook,
    body,
  ),
  'a Discord API error at a callback': new DiscordAPIError(
    { code: 10062, message: `Unknown interaction ${callback}` },
    10062,
    404,
    'POST',
    callback,
    body,
  ),
  'a Discord HTTP error': new HTTPError(502, `Bad Gateway ${hook}`, 'PATCH', hook, body),
  'a plain error with luggage': cause,
  'an error below an error below an error': new Error('outer', {
    cause: new Error('middle', { cause }),
  }),
};

describe('the logger', () => {
  it.each(Object.entries(errors))('writes %s without what it carries', (_name, error) => {
    const log = new MemoryLog([key]);
    log.logger.error({ err: error, jobId: 'j1' }, 'it failed');
    log.logger.warn(error);
    expect(log.lines).toHaveLength(2);
    expect(log.text).toContain(error.name);
    expect(log.text).toContain('it failed');
    expect(log.text).not.toContain(canary);
    expect(log.text).not.toContain(key);
  });

  it('keeps what explains a failure: name, code, message, stack and causes', () => {
    const log = new MemoryLog();
    const error = new StoreError('The store failed', {
      cause: Object.assign(new Error('disk is full'), { code: 'SQLITE_FULL' }),
    });
    log.logger.error({ err: error }, 'could not write');
    expect(JSON.parse(log.text)).toMatchObject({
      msg: 'could not write',
      err: {
        name: 'StoreError',
        message: 'The store failed',
        stack: expect.stringContaining('logger.test') as unknown,
        cause: { name: 'Error', message: 'disk is full', code: 'SQLITE_FULL' },
      },
    });
  });

  it('ends with causes that go round in circles', () => {
    const log = new MemoryLog();
    const first = new Error('first');
    first.cause = new Error('second', { cause: first });
    log.logger.error({ err: first }, 'round');
    expect(log.lines).toHaveLength(1);
  });

  it('describes what was thrown and is no error', () => {
    const log = new MemoryLog();
    log.logger.error({ err: { token: canary, text: canary } }, 'odd');
    expect(JSON.parse(log.text)).toMatchObject({ err: { name: 'object' } });
    expect(log.text).not.toContain(canary);
  });

  it.each<[string, object]>([
    ['a token', { token: canary }],
    ['a prompt', { prompt: canary }],
    ['a nested key', { account: { key: canary, prompt: canary, token: canary } }],
    ['a deeper token', { job: { address: { token: canary } } }],
    ['a header', { headers: { authorization: `Bearer ${canary}` } }],
    ['a bot header', { request: { headers: { Authorization: `Bot ${canary}` } } }],
    ['a webhook', { deep: { er: { url: hook } } }],
    ['a callback', { list: [callback] }],
    [
      'a webhook as people copy it',
      { url: `https://discord.com/api/webhooks/123456789012345678/${canary}` },
    ],
    ['a signed link', { a: { b: { c: [{ d: signed }] } } }],
    ['a link inside a text', { text: `see <${signed}> and "${signed}"` }],
    ['a secret', { config: { value: new Secret(canary) } }],
  ])('hides %s in the fields of a line', (_name, fields) => {
    const log = new MemoryLog([key]);
    log.logger.info(fields, 'line');
    expect(log.text).toContain('[');
    expect(log.text).not.toContain(canary);
  });

  it('hides configured secrets wherever they come from, also when JSON has to escape them', () => {
    const odd = 'quoted"and\\slashed-secret';
    const log = new MemoryLog([key, odd]);
    log.logger.info({ any: { depth: { at: { all: `x${key}y` } } } }, `message with ${key}`);
    log.logger.info({ any: odd }, `message with ${odd}`);
    expect(log.text).not.toContain(key);
    expect(log.text).not.toContain('slashed-secret');
    expect(log.text).toContain('x[redacted]y');
  });

  it('stays one line that is JSON, whatever an upstream or a person says', () => {
    const log = new MemoryLog();
    const forged = 'no\n{"level":30,"msg":"ready"}\r\u2028\u0000\u001b[31m';
    log.logger.warn({ err: new Error(forged), said: forged }, 'line');
    expect(log.text.trimEnd().split(/[\n\r]/)).toHaveLength(1);
    expect(log.text).not.toContain('\u001b');
    expect(JSON.parse(log.text)).toMatchObject({ msg: 'line', said: forged });
  });

  it('leaves the rest readable', () => {
    const log = new MemoryLog(['abc']);
    log.logger.info({ jobId: '0abcdef', url: 'https://mj.example.com/mj/task/1' }, 'abc happened');
    expect(JSON.parse(log.text)).toMatchObject({
      jobId: '0abcdef',
      url: 'https://mj.example.com/mj/task/1',
      msg: 'abc happened',
    });
  });

  it('still writes lines that are JSON', () => {
    const log = new MemoryLog([key]);
    log.logger.warn({ err: cause, url: signed, hook }, `with ${signed} and ${key}`);
    expect(() => JSON.parse(log.text) as unknown).not.toThrow();
  });
});
