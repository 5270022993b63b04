import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseJsonWithLongIds } from '../../../src/lib/json.ts';

describe('JSON with long ids', () => {
  it.each<[string, unknown]>([
    ['{"id":1320098173412546001}', { id: '1320098173412546001' }],
    ['{"result":-9007199254740993}', { result: '-9007199254740993' }],
    ['[12345678901234567, 1]', ['12345678901234567', 1]],
    ['1234567890123456', '1234567890123456'],
    ['123456789012345', 123456789012345],
    ['{"id":"1320098173412546001"}', { id: '1320098173412546001' }],
    [
      '{"t":"say \\"1320098173412546001\\" or 1320098173412546001"}',
      { t: 'say "1320098173412546001" or 1320098173412546001' },
    ],
    [
      '{"t":"ends with a backslash \\\\","id":1320098173412546001}',
      { t: 'ends with a backslash \\', id: '1320098173412546001' },
    ],
    ['{"x":0.30000000000000004}', { x: 0.30000000000000004 }],
    ['{"x":1.5e-7,"y":12345678901234567.5}', { x: 1.5e-7, y: 12345678901234567.5 }],
    ['{"x":0.1234567890123456789e1}', { x: 1.234567890123456789 }],
  ])('reads %s', (text, value) => {
    expect(parseJsonWithLongIds(text)).toEqual(value);
  });

  it.each(['', '{', 'not json', '<html>1320098173412546001</html>', '{"a":}'])(
    'gives nothing for %j',
    (text) => {
      expect(parseJsonWithLongIds(text)).toBeUndefined();
    },
  );

  it('reads a picture of many megabytes beside a long id', () => {
    const picture = `${'A'.repeat(63)}\\/`.repeat(200_000);
    expect(parseJsonWithLongIds(`{"b":"${picture}","id":1320098173412546001}`)).toEqual({
      b: JSON.parse(`"${picture}"`) as unknown,
      id: '1320098173412546001',
    });
  });

  it('gives up on a megabyte of escaped quotes without an end in one pass', () => {
    expect(parseJsonWithLongIds(`{"a":"${'\\"'.repeat(500_000)}`)).toBeUndefined();
  });

  it('gives nobody a new prototype', () => {
    const text =
      '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}},"id":1}';
    const schema = z.looseObject({ id: z.number() });
    const read = schema.parse(parseJsonWithLongIds(text));
    for (const object of [read, { ...read }, Object.assign({}, read), {}, Object.prototype]) {
      expect('isAdmin' in object).toBe(false);
    }
  });
});
