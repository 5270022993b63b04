import { describe, expect, it } from 'vitest';
import { snapshotOf } from '../../../../src/upstreams/kie/records.ts';
import { recordSchema } from '../../../../src/upstreams/kie/schemas.ts';
import type { TaskSnapshot } from '../../../../src/upstreams/port.ts';
import type { TaskResult } from '../../../../src/upstreams/result.ts';

const look = (fields: Readonly<Record<string, unknown>>): TaskSnapshot =>
  snapshotOf(recordSchema.parse(fields));

function resultOf(fields: Readonly<Record<string, unknown>>): TaskResult {
  const snapshot = look({ successFlag: 1, ...fields });
  if (snapshot.status !== 'succeeded') throw new Error(`The task is ${snapshot.status}`);
  return snapshot.result;
}

const link = 'https://files.example.com/v/1_0_0.jpeg';
const infoOf = (...resultUrls: readonly unknown[]) => ({ resultInfoJson: { resultUrls } });

describe('the flag of a record', () => {
  it.each([0, '0', null, undefined, 4, -1, 'soon', {}])(
    'of %j means that it runs',
    (successFlag) => {
      expect(look({ successFlag, ...infoOf(link) })).toEqual({
        status: 'running',
        percent: undefined,
      });
    },
  );

  it.each([1, '1'])('of %j means success, even before there are links', (successFlag) => {
    expect(look({ successFlag, resultInfoJson: null })).toMatchObject({
      status: 'succeeded',
      result: { media: [], actions: [], pickedActions: [] },
    });
  });

  it.each([2, 3, '2', '3'])('of %j means failure, whatever links there are', (successFlag) => {
    expect(look({ successFlag, ...infoOf(link) })).toEqual({
      status: 'failed',
      failure: { kind: 'upstream-failed' },
    });
  });
});

describe('the files of a record', () => {
  const media = [{ kind: 'image', url: link }];

  it.each([
    ['an object of objects', infoOf({ resultUrl: link })],
    ['an object of strings', infoOf(` ${link} `)],
    ['a string', { resultInfoJson: JSON.stringify({ resultUrls: [{ resultUrl: link }] }) }],
    ['something among what is no link', infoOf(null, 7, {}, { resultUrl: 'file:///x' }, link)],
  ])('are read from %s', (_name, fields) => {
    expect(resultOf(fields).media).toEqual(media);
  });

  it.each([null, '', 'no json', '[]', '{"resultUrls":null}', { resultUrls: 'x' }, [], 7])(
    'are none in %j',
    (resultInfoJson) => {
      expect(resultOf({ resultInfoJson }).media).toEqual([]);
    },
  );

  it('are ten at most', () => {
    expect(resultOf(infoOf(...Array.from({ length: 30 }, () => link))).media).toHaveLength(10);
  });

  it.each([
    ['mj_txt2img', link, 'image'],
    ['mj_upscale', link, 'image'],
    ['mj_video', link, 'video'],
    ['mj_video_hd', link, 'video'],
    ['mj_video_extend_auto', link, 'video'],
    [null, link, 'image'],
    [null, 'https://files.example.com/a.mp4?x=1', 'video'],
    [null, 'https://files.example.com/a.MP4', 'video'],
    ['unheard-of', 'https://files.example.com/a.webm', 'video'],
    [null, 'https://files.example.com/a.mp4.png', 'image'],
  ])('of the type %s at %s are of the kind %s', (taskType, url, kind) => {
    expect(resultOf({ taskType, ...infoOf(url) }).media).toEqual([{ kind, url }]);
  });
});

describe('the echoed request', () => {
  it.each([
    ['Relax', 'relax'],
    ['relaxed', 'relax'],
    ['RELAX', 'relax'],
    ['Fast', 'fast'],
    ['turbo', 'turbo'],
    ['quick', undefined],
    [3, undefined],
  ])('with the speed %j tells %s', (speed, expected) => {
    expect(resultOf({ paramJson: JSON.stringify({ speed }) }).speed).toBe(expected);
  });

  it('tells the prompt, as a string of JSON or as an object', () => {
    expect(resultOf({ paramJson: '{"prompt":"a hill"}' }).finalPrompt).toBe('a hill');
    expect(resultOf({ paramJson: { prompt: 'a hill' } }).finalPrompt).toBe('a hill');
  });

  it.each(['no json', '', null, '{}', '[]', '{"prompt":""}'])(
    'of %j tells nothing',
    (paramJson) => {
      const result = resultOf({ paramJson });
      expect(result).not.toHaveProperty('finalPrompt');
      expect(result).not.toHaveProperty('speed');
    },
  );
});

describe('a failed record', () => {
  it.each([
    ['The prompt was rejected by moderation', null, { kind: 'banned' }],
    ['Sensitive content detected', 400, { kind: 'banned' }],
    ['Banned prompt', null, { kind: 'banned' }],
    ['Your request violates our content policy', null, { kind: 'banned' }],
    ['Invalid parameter', 400, { kind: 'validation' }],
    ['Invalid parameter: `--stop 200`', null, { kind: 'validation', quote: '--stop' }],
    ['Unrecognized parameter(s): --foo', null, { kind: 'validation', quote: '--foo' }],
    ['Invalid stylization', null, { kind: 'validation', quote: '--s' }],
    ['Insufficient credits', null, { kind: 'credits' }],
    ['Generation failed, credits refunded', null, { kind: 'upstream-failed' }],
    ['Task timed out', null, { kind: 'timeout' }],
    ['timeout', 500, { kind: 'timeout' }],
    [null, 400, { kind: 'validation' }],
    [null, '422', { kind: 'validation' }],
    [null, 402, { kind: 'credits' }],
    [null, 504, { kind: 'timeout' }],
    [null, 501, { kind: 'upstream-failed' }],
    ['Something else', 500, { kind: 'upstream-failed' }],
    [null, null, { kind: 'upstream-failed' }],
    [{}, [], { kind: 'upstream-failed' }],
  ])('that says %j with the code %j fails with %j', (errorMessage, errorCode, failure) => {
    expect(look({ successFlag: 3, errorMessage, errorCode })).toEqual({
      status: 'failed',
      failure,
    });
  });
});
