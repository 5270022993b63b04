import { describe, expect, it } from 'vitest';
import { codesOf, problemsOf, repaired } from './typed.ts';

describe('a flag without its value (E02)', () => {
  it.each([
    ['--ar', 'ratio'],
    ['--seed', 'integer'],
    ['--style --v 7', 'word'],
    ['--no', 'words'],
    ['--sref', 'references'],
    ['--v', 'model'],
    ['--edit', 'links'],
    ['--oref --v 7', 'links'],
  ])('%s is told what it needs', (typed, needs) => {
    const flag = typed.split(' ')[0];
    expect(problemsOf(`a cat ${typed}`)).toEqual([{ code: 'E02', flag, needs }]);
    expect(repaired(`a cat ${typed}`)).toBeUndefined();
  });

  it('needs a link behind --end', () => {
    expect(problemsOf('https://x/a.png --video --end')).toEqual([
      { code: 'E02', flag: '--end', needs: 'link' },
    ]);
  });

  it.each(['--p', '--profile', '--raw', '--fast'])('%s may stand alone', (typed) => {
    expect(problemsOf(`a cat ${typed}`)).toEqual([]);
  });

  it('is not asked for a value that the model does not want', () => {
    expect(codesOf('a cat --q --v 8.2')).toEqual(['E05']);
  });
});

describe('text behind a complete flag (E07)', () => {
  it.each([
    ['a cat --ar 1:1 big dog', 'big dog', '--ar', 'a cat big dog --ar 1:1'],
    ['a cat --raw dog', 'dog', '--raw', 'a cat dog --raw'],
    ['--s 100 a cat', 'a cat', '--s', 'a cat --s 100'],
    ['a cat --v 7 dog', 'dog', '--v', 'a cat dog --v 7'],
    ['a cat --sref random blue 12', 'blue', '--sref', 'a cat blue --sref random 12'],
    ['a cat --ar 16x9 dog', 'dog', '--ar', 'a cat dog --ar 16:9'],
    ['https://x/a.png --video 1 jumps', 'jumps', '--video', 'https://x/a.png jumps --video 1'],
    ['https://x/a.png --video jumps', 'jumps', '--video', 'https://x/a.png jumps --video'],
    ['a cat --q 2 dog --v 8.2', 'dog', '--q', 'a cat dog --v 8.2'],
    ['a cat --raw "two  words"', '"two  words"', '--raw', 'a cat "two  words" --raw'],
  ])('%s', (typed, token, flag, corrected) => {
    expect(problemsOf(typed)).toContainEqual({ code: 'E07', token, flag });
    expect(repaired(typed)).toBe(corrected);
  });

  it('keeps its order when it stands behind several flags', () => {
    expect(repaired('a --raw b --ar 1:1 c --tile d')).toBe('a b c d --raw --ar 1:1 --tile');
  });

  it('is none behind flags of several words', () => {
    expect(problemsOf('a cat --no red wine, blue --p abc def')).toEqual([]);
  });

  it('moves to the front where it is a picture', () => {
    expect(repaired('a cat --ar 1:1 https://x/a.png --iw 2')).toBe(
      'https://x/a.png a cat --ar 1:1 --iw 2',
    );
  });

  it('stays where it would turn flags into lettering', () => {
    expect(repaired('a cat --no "x --y" --ar 1:1 5" dog')).toBeUndefined();
  });

  it('is quoted with 200 characters at most, and never half of one', () => {
    const [found] = problemsOf(`a cat --raw ${'x'.repeat(199)}\u{1F408}`);
    expect(found).toMatchObject({ token: 'x'.repeat(199) });
  });
});
