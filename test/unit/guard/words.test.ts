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
});
