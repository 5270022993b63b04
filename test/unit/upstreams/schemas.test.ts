import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  envelopeSchema,
  taskListSchema,
  taskSchema,
} from '../../../src/upstreams/midjourney-proxy/schemas.ts';
import { envelope, task } from './parsed.ts';

describe('a task', () => {
  it('takes numbers for strings and drops what it does not know', () => {
    const read = task({ id: 1754200000000123, state: 17, progress: 31, clientIp: '127.0.0.1' });
    expect(read).toMatchObject({ id: '1754200000000123', state: '17', progress: '31' });
    expect(read).not.toHaveProperty('clientIp');
  });

  it('takes null, blank and missing for absent', () => {
    for (const empty of [null, '', '   ', undefined]) {
      const read = task({ status: empty, imageUrl: empty, failReason: empty, mode: empty });
      expect(read.status).toBeUndefined();
      expect(read.imageUrl).toBeUndefined();
      expect(read.failReason).toBeUndefined();
      expect(read.mode).toBeUndefined();
    }
  });

  it.each([null, undefined, '', 'x', 7, []])('takes %j for no properties', (properties) => {
    expect(task({ properties }).properties?.finalPrompt).toBeUndefined();
  });

  it.each([null, undefined, '', 'x', {}])('takes %j for no buttons and no clips', (list) => {
    expect(task({ buttons: list, videoUrls: list })).toMatchObject({ buttons: [], videoUrls: [] });
  });

  it('keeps the rest where one field is of a wrong kind', () => {
    const read = task({ status: 'SUCCESS', progress: {}, mode: ['x'], properties: 'x' });
    expect(read).toMatchObject({ status: 'SUCCESS', progress: undefined, mode: undefined });
  });

  it.each([{}, { id: null }, { id: '' }, { id: {} }, null, 'x', []])('needs an id: %j', (value) => {
    expect(taskSchema.safeParse(value).success).toBe(false);
    expect(taskListSchema.parse([value, { id: '7' }])).toHaveLength(1);
  });
});

describe('an envelope', () => {
  it.each([
    [1754200000, '1754200000'],
    ['1754200000000123', '1754200000000123'],
    [' 17 ', '17'],
    ['', undefined],
    [null, undefined],
    [['a'], undefined],
    [{ id: 1 }, undefined],
    [true, undefined],
  ])('reads the result %j as %j', (result, expected) => {
    expect(envelope({ code: 1, result }).result).toBe(expected);
  });

  it.each([
    [1, 1],
    ['22', 22],
    ['-1', -1],
  ])('reads the code %j as %j', (code, expected) => {
    expect(envelope({ code }).code).toBe(expected);
  });

  it.each(['null', '"ok"', '1.5', '{}', '""', '" "', '[]', 'false'])(
    'reads no code in %s',
    (code) => {
      expect(envelope({ code: JSON.parse(code) as unknown }).code ?? undefined).toBeUndefined();
    },
  );

  it('keeps its code and text beside properties that cannot be read', () => {
    expect(envelope({ code: 24, description: 'x', properties: [1], error: 'x' })).toMatchObject({
      code: 24,
      description: 'x',
    });
  });

  it('reads any object, whatever is in it', () => {
    const loose = fc.dictionary(
      fc.constantFrom('code', 'description', 'message', 'result', 'properties', 'error'),
      fc.anything(),
    );
    fc.assert(
      fc.property(loose, (value) => {
        expect(envelopeSchema.safeParse(value).success).toBe(true);
      }),
    );
  });
});
