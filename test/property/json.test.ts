import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJsonWithLongIds } from '../../src/lib/json.ts';

const longInteger = /^-?\d{16,}$/;
const isLong = (value: number): boolean => longInteger.test(JSON.stringify(value));
const digits = fc.bigInt({ min: 10n ** 16n, max: 10n ** 30n }).map(String);
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  digits,
  fc.tuple(fc.string(), digits).map(([a, b]) => `${a}"\\${b}`),
);
const number = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .filter((value) => !isLong(value));
const { tree: json } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(text, number, fc.boolean(), fc.constant(null)),
    fc.array(tie('tree'), { maxLength: 5 }),
    fc.dictionary(text, tie('tree'), { maxKeys: 5 }),
  ),
}));

describe('JSON with long ids', () => {
  it('reads everything else exactly as JSON.parse does, digits inside strings included', () => {
    fc.assert(
      fc.property(json, fc.constantFrom(undefined, 2), (value, indent) => {
        const written = JSON.stringify(value, null, indent);
        expect(parseJsonWithLongIds(written)).toEqual(JSON.parse(written));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps every digit of a long integer, wherever it stands', () => {
    fc.assert(
      fc.property(digits, fc.boolean(), text, (id, negative, other) => {
        const token = negative ? `-${id}` : id;
        const written = `{"a":[${token}, ${token}],"s":${JSON.stringify(other)},"id" : ${token}}`;
        expect(parseJsonWithLongIds(written)).toEqual({ a: [token, token], s: other, id: token });
      }),
    );
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string(), (anything) => {
        parseJsonWithLongIds(anything);
      }),
    );
  });
});
