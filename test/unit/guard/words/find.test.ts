import { describe, expect, it } from 'vitest';
import { compileRules } from '../../../../src/guard/words/compile.ts';
import type { WordRule } from '../../../../src/guard/words/rule.ts';
import { anywhere, blocking, createWordFilter } from '../../../fakes/words.ts';

function pattern(text: string): WordRule {
  return { kind: 'pattern', text, action: 'block' };
}

function wordsMet(rules: readonly WordRule[], text: string): readonly string[] {
  return compileRules(rules)(text, anywhere).map(({ words }) => words);
}

describe('rules about words', () => {
  const find = createWordFilter(['ass', 'Big Blood', 'c++', 'blút', '69', '🍆', '.net', 'AV女優']);

  it.each([
    ['an ass', 'ass'],
    ['ASS!', 'ass'],
    ['"ass"', 'ass'],
    ['big   blood here', 'Big Blood'],
    ['code in C++', 'c++'],
    ['ａｓｓ', 'ass'],
    ['BLÚT', 'blút'],
    ['blut', undefined],
    ['a c and a +', undefined],
    ['green grass', undefined],
    ['assassin', undefined],
    ['big bloody', undefined],
    ['big. The end of it all. blood', undefined],
    ['ass1', 'ass'],
    ['#a55 and 1ass1n', undefined],
    ['number 69', '69'],
    ['1969', undefined],
    ['go', undefined],
    ['an 🍆', '🍆'],
    ['🥕', undefined],
    ['.NET', '.net'],
    ['net', undefined],
    ['AV女優の絵', 'AV女優'],
    ['', undefined],
    ['\u200b\u0301', undefined],
  ])('finds in %j: %s', (prompt, word) => {
    expect(find(prompt)).toBe(word);
  });

  it('finds nothing without a list, and the same again on a second look', () => {
    expect(createWordFilter([])('ass')).toBeUndefined();
    expect([find('ass'), find('ass')]).toEqual(['ass', 'ass']);
  });

  it('tells each rule once, the strongest first, with the words that met it', () => {
    const rules: readonly WordRule[] = [
      { kind: 'word', text: 'fog', action: 'log' },
      { kind: 'pattern', text: 'blo+d', action: 'block' },
      { kind: 'word', text: 'rain', action: 'hold' },
    ];
    const findings = compileRules(rules)('R.A.I.N, fog, f0g and bloood', anywhere);
    expect(findings.map(({ rule, words }) => [rule.action, words])).toEqual([
      ['block', 'bloood'],
      ['hold', 'R.A.I.N'],
      ['log', 'fog'],
    ]);
  });

  it('leaves out what does not hold in age-restricted channels, only there', () => {
    const rule: WordRule = {
      kind: 'word',
      text: 'wine',
      action: 'block',
      exceptAgeRestricted: true,
    };
    const found = compileRules([rule, ...blocking('beer')]);
    expect(found('wine and beer', anywhere)).toHaveLength(2);
    const among = found('wine and beer', { isAgeRestricted: true });
    expect(among.map(({ words }) => words)).toEqual(['beer']);
  });

  it('holds rules apart whose words may be meant to be the same', () => {
    const rules = blocking('boot', 'bot', 'bat', 'b0t');
    expect(compileRules(rules)('a bot', anywhere).map(({ rule }) => rule.text)).toEqual(['bot']);
    expect(compileRules(rules)('a boot', anywhere).map(({ rule }) => rule.text)).toEqual(['boot']);
  });

  it('lets the end of a phrase carry what its language hangs onto words', () => {
    expect(wordsMet(blocking('빨간 여우'), '빨간 여우를 그려줘')).toEqual(['빨간 여우']);
    expect(wordsMet(blocking('빨간 여우'), '빨간 여우비')).toEqual([]);
  });
});

describe('rules that are expressions', () => {
  it.each([
    [String.raw`\bgun(s|ner)?\b`, 'two GUNS', ['GUNS']],
    [String.raw`\bgun(s|ner)?\b`, 'begun', []],
    ['^naked', 'naked mole-rat', ['naked']],
    ['fuck', 'motherfucker', ['fuck']],
    ['fuck', 'ｆｕ\u200bｃｋｅｄ', ['fuck']],
    ['fuck', 'mоtherfuсker', ['fuck']],
    [String.raw`\bcoño\b`, 'un cono', []],
    [String.raw`\d{4}-\d{4}`, 'call 0123-4567 now', ['0123-4567']],
    [String.raw`example\.com`, 'https://example.com/a', ['example.com']],
  ])('%s finds in %j: %j', (text, typed, words) => {
    expect(wordsMet([pattern(text)], typed)).toEqual(words);
  });

  it('are met by nothing where they cannot be read', () => {
    expect(wordsMet([pattern('('), pattern('a')], 'a (')).toEqual(['a']);
  });
});
