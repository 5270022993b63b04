import { describe, expect, it } from 'vitest';
import { readList, writeList } from '../../../../src/guard/words/list-file.ts';
import type { WordRule } from '../../../../src/guard/words/rule.ts';

function read(text: string): ReturnType<typeof readList> {
  return readList(Buffer.from(text));
}

const rules: readonly WordRule[] = [
  { kind: 'word', text: 'big blood', action: 'block' },
  { kind: 'pattern', text: 'a,"b"', action: 'hold', exceptAgeRestricted: true },
  { kind: 'word', text: '=c++', action: 'log' },
];

describe('a list of rules as a file', () => {
  it('is CSV that no spreadsheet takes for formulas', () => {
    expect(writeList(rules, 'csv')).toBe(
      [
        'kind,text,action,except_age_restricted',
        'word,big blood,block,false',
        'pattern,"a,""b""",hold,true',
        "word,'=c++,log,false",
        '',
      ].join('\n'),
    );
  });

  it.each(['csv', 'json'] as const)('is read as it was written: %s', (format) => {
    expect(read(writeList(rules, format))).toEqual({ kind: 'rules', rules });
  });

  it('may be plain text: words to block, line by line', () => {
    expect(read('\uFEFF# remarks\r\nbig blood\r\n\r\n  gore  \r\n')).toEqual({
      kind: 'rules',
      rules: [
        { kind: 'word', text: 'big blood', action: 'block' },
        { kind: 'word', text: 'gore', action: 'block' },
      ],
    });
  });

  it.each(['{"a":1}', '{ "rules": ["gore"] }', '{"text": "gore"}\n{"text": "fog"}', '[gore'])(
    'is no list of words, line by line, where it is other JSON: %s',
    (text) => {
      expect(read(text)).toEqual({ kind: 'no-list' });
    },
  );

  it('may have some columns only, in any order', () => {
    expect(read('Action, Text\nHold,gore\n,fog')).toEqual({
      kind: 'rules',
      rules: [
        { kind: 'word', text: 'gore', action: 'hold' },
        { kind: 'word', text: 'fog', action: 'block' },
      ],
    });
  });

  it('is taken as a whole or not at all, and says which lines are wrong', () => {
    const file = 'kind,text,action\nword,gore,block\nword,,block\nword,fog,eat\npattern,(,log\n"a';
    expect(read(file)).toMatchObject({
      kind: 'wrong-lines',
      isNumbered: false,
      problems: [
        { line: 3, problem: { kind: 'empty' } },
        { line: 4, problem: { kind: 'unreadable' } },
        { line: 5, problem: { kind: 'not-readable' } },
        { line: 6, problem: { kind: 'unreadable' } },
      ],
    });
    expect(read(String.raw`[{"text":"fog"},{"text":1},null,{"text":"a\ud800"}]`)).toMatchObject({
      kind: 'wrong-lines',
      isNumbered: true,
      problems: [{ line: 2 }, { line: 3 }, { line: 4 }],
    });
  });

  it.each([
    ['', 'empty'],
    ['# nothing', 'empty'],
    ['[]', 'empty'],
    ['kind,text\n', 'empty'],
    ['[{"text":', 'no-list'],
  ])('has nothing to say in %j: %s', (text, kind) => {
    expect(read(text)).toEqual({ kind });
  });

  it('is refused where it is no text, or too long', () => {
    expect(readList(Uint8Array.of(0xff, 0xfe, 0x00))).toEqual({ kind: 'unreadable' });
    const many = Array.from({ length: 501 }, (_, index) => `word${index}`).join('\n');
    expect(read(many)).toEqual({ kind: 'too-many-rules', max: 500 });
  });
});
