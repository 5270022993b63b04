import { describe, expect, it } from 'vitest';
import { createWordFilter } from '../../../src/guard/words.ts';

describe('the word filter', () => {
  const find = createWordFilter(['ass', 'Big Blood', 'c++', 'blút']);

  it.each([
    ['an ass', 'ass'],
    ['ASS!', 'ass'],
    ['"ass"', 'ass'],
    ['big   blood here', 'Big Blood'],
    ['code in C++', 'c++'],
    ['ａｓｓ', 'ass'],
    ['BLÚT', 'blút'],
    ['green grass', undefined],
    ['assassin', undefined],
    ['big bloody', undefined],
    ['ass1', undefined],
    ['', undefined],
  ])('finds in %j: %s', (prompt, word) => {
    expect(find(prompt)).toBe(word);
  });

  it('finds nothing without a list, and the same again on a second look', () => {
    expect(createWordFilter([])('ass')).toBeUndefined();
    expect([find('ass'), find('ass')]).toEqual(['ass', 'ass']);
  });

  it('is done within a moment for a long list and a prompt that grows when it is made plain', () => {
    const filter = createWordFilter(Array.from({ length: 500 }, (_, index) => `badword${index}`));
    const prompt = `${'\uFDFA'.repeat(3900)} a`;
    const times = Array.from({ length: 5 }, () => {
      const before = performance.now();
      expect(filter(prompt)).toBeUndefined();
      return performance.now() - before;
    });
    expect(Math.min(...times)).toBeLessThan(50);
  });
});
