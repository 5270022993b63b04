import fc from 'fast-check';
import { fragments } from './nasty.ts';

/** Any sixteen-bit units, halves of pairs included. */
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((codes) => String.fromCharCode(...codes));

const pieces = fc
  .array(fc.constantFrom(...fragments, 'a', 'cat', ' ', '1', '16:9'), { maxLength: 20 })
  .map((parts) => parts.join(''));

/** The same few characters over and over: what makes a careless pattern take ages. */
export const monotonous = fc
  .tuple(fc.constantFrom(...fragments, 'a', ' ', '1', '(', '[', '.'), fc.nat(999), fc.nat(100))
  .map(([fragment, size, tail]) => fragment.repeat(size === 999 ? 20_000 : size) + String(tail));

/** What anybody or anything may write; seldom long. */
export const anyText = fc.oneof(
  { arbitrary: pieces, weight: 24 },
  { arbitrary: units, weight: 8 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 40 }), weight: 6 },
  { arbitrary: monotonous, weight: 1 },
);

/** Bytes that need not be any text. */
export const anyBytes = fc.uint8Array({ maxLength: 80 });
