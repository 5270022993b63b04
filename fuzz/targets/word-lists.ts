import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { listFormats, readList, writeList } from '../../src/guard/words/list-file.ts';
import { maxRules } from '../../src/guard/words/rule.ts';
import { changed } from '../generate/json.ts';
import { anyBytes, anyText } from '../generate/text.ts';
import { target } from '../target.ts';

const rules = [
  { kind: 'word', text: 'gore', action: 'block', except_age_restricted: false },
  { kind: 'pattern', text: '(a+)+b\\b', action: 'review', except_age_restricted: true },
  { kind: 'word', text: '色情 x', action: 'block' },
];
const csv = [
  'kind,text,action,except_age_restricted',
  'kind,text',
  'text',
  'word,gore,block,yes',
  'pattern,"a{1,9},(b|c)+",review,no',
  '"unclosed',
  '"a""b",,',
  '=cmd(),x',
  "'=a",
  '# remark',
  'gore',
  'two words',
];
const lines = fc
  .array(fc.oneof(fc.constantFrom(...csv), anyText), { maxLength: 8 })
  .chain((all) => fc.constantFrom('\n', '\r\n', '\r').map((end) => all.join(end)));
const files = fc.oneof(
  { arbitrary: changed([rules, rules.slice(0, 1)]).map(bytesOf), weight: 3 },
  { arbitrary: lines.map(bytesOf), weight: 3 },
  { arbitrary: anyBytes, weight: 1 },
);

function bytesOf(text: string): Uint8Array {
  return Buffer.from(text);
}

/** A full list takes a while to read: it is read once. */
const mostReadAgain = 50;

/** Lists of words that moderators hand in as files. */
export const wordLists = target('word-lists', () => ({
  cases: files,
  run: (bytes) => {
    const reading = readList(bytes);
    if (reading.kind !== 'rules') return;
    if (reading.rules.length > maxRules) throw new Error('More rules than a server may have');
    if (reading.rules.length > mostReadAgain) return;
    for (const format of listFormats) {
      const again = readList(bytesOf(writeList(reading.rules, format)));
      if (!isDeepStrictEqual(again, reading)) throw new Error(`Written as ${format} it is another`);
    }
  },
}));
