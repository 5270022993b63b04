import { describe, expect, it } from 'vitest';
import { codesOf, problemsOf, repaired } from './typed.ts';

describe('a word that a flag does not know (E04)', () => {
  it.each([
    ['--style Raw --v 7', '--style raw --v 7'],
    ['--style raw, --v 7', '--style raw --v 7'],
    ['--style rw --v 6', '--style raw --v 6'],
    ['--style cuet --niji 5', '--style cute --niji 5'],
  ])('%s is corrected', (typed, corrected) => {
    expect(problemsOf(`a cat ${typed}`)).toMatchObject([
      { code: 'E04', flag: '--style', allowed: { kind: 'one-of' } },
    ]);
    expect(repaired(`a cat ${typed}`)).toBe(`a cat ${corrected}`);
  });

  it.each([
    ['--style cute --v 7', '--v 7'],
    ['--style 4a --v 6.1', '--v 6.1'],
    ['--style raw --niji 5', '--niji 5'],
  ])('%s belongs to another model and is dropped', (typed, corrected) => {
    expect(codesOf(`a cat ${typed}`)).toEqual(['E04']);
    expect(repaired(`a cat ${typed}`)).toBe(`a cat ${corrected}`);
  });

  it('cannot be guessed where it is like nothing', () => {
    expect(codesOf('a cat --style banana --v 7')).toEqual(['E04']);
    expect(repaired('a cat --style banana --v 7')).toBeUndefined();
  });

  it.each([
    ['hgh', 'high'],
    ['slow', 'low'],
    ['Low.', 'low'],
  ])('reads the motion %s as %s', (token, corrected) => {
    expect(repaired(`https://x/a.png --video --motion ${token}`)).toBe(
      `https://x/a.png --video --motion ${corrected}`,
    );
  });

  it('only warns where nobody knows the words of the model', () => {
    expect(codesOf('a cat --style cute --niji 7')).toEqual(['W05']);
    expect(codesOf('a cat --style cute --niji 6')).toEqual(['W05']);
  });
});

describe('a style reference', () => {
  it.each(['random', '123', '123::2 456::0.5', 'random https://x/a.png::2', '<https://x/a.png>'])(
    'may be %s',
    (value) => {
      expect(problemsOf(`a cat --sref ${value}`)).toEqual([]);
    },
  );

  it.each([
    ['Random', 'random'],
    ['123, 456', '123 456'],
    ['random. 7', 'random 7'],
  ])('is corrected from %s to %s', (value, corrected) => {
    expect(codesOf(`a cat --sref ${value}`)).toEqual(['E04']);
    expect(repaired(`a cat --sref ${value}`)).toBe(`a cat --sref ${corrected}`);
  });
});

describe('a profile', () => {
  it.each([
    ['--p @bob', 'a cat'],
    ['--profile <@123456789>', 'a cat'],
    ['--p abc @bob def', 'a cat --p abc def'],
  ])('is no mention: %s', (typed, corrected) => {
    expect(problemsOf(`a cat ${typed}`)).toMatchObject([
      { code: 'E04', allowed: { kind: 'one-of', values: ['a code'] } },
    ]);
    expect(repaired(`a cat ${typed}`)).toBe(corrected);
  });
});
