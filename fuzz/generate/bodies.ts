import fc from 'fast-check';
import { canaries } from '../canaries.ts';
import { changed } from './json.ts';
import { literals } from './nasty.ts';
import { anyBytes, anyText } from './text.ts';

const pages: readonly string[] = [
  '',
  ' ',
  'null',
  'ok',
  '<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head></html>',
  `<html>${canaries.words}</html>`,
  'upstream connect error or disconnect/reset before headers',
  '{"code":1',
  '{"a":',
  '"',
  `"${'\\'.repeat(999)}`,
  '[',
  ']',
  '\uFEFF{}',
  '{}{}',
  "{'code':1}",
  '{"code":1,}',
  'NaN',
];

/** A text that is cut off, or has something put in. */
interface Damage {
  readonly at: number;
  readonly put: string;
}

const damage: fc.Arbitrary<Damage | undefined> = fc.oneof(
  { arbitrary: fc.constant(undefined), weight: 8 },
  {
    arbitrary: fc.record({ at: fc.nat(2_000), put: fc.oneof(fc.constant(''), anyText) }),
    weight: 1,
  },
);

function spoilt(text: string, done: Damage | undefined): string {
  if (done === undefined) return text;
  const head = text.slice(0, done.at);
  return done.put === '' ? head : head + done.put + text.slice(done.at);
}

/**
 * What a server may answer with: mostly one of its real bodies with some parts changed, else any
 * JSON, any text, any bytes.
 */
export function anyBody(examples: readonly unknown[]): fc.Arbitrary<string> {
  return fc.oneof(
    {
      arbitrary: fc.tuple(changed(examples), damage).map(([text, done]) => spoilt(text, done)),
      weight: 20,
    },
    { arbitrary: fc.constantFrom(...pages, ...literals), weight: 2 },
    { arbitrary: anyText, weight: 1 },
    { arbitrary: fc.json({ maxDepth: 3 }), weight: 1 },
    { arbitrary: anyBytes.map((bytes) => Buffer.from(bytes).toString('utf8')), weight: 1 },
  );
}
