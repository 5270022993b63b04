import { describe, expect, it } from 'vitest';
import { parsePrompt } from '../../../../src/prompt/parse.ts';
import { repairPrompt } from '../../../../src/prompt/validation/repair.ts';
import { codesOf, plain, problemsOf, repaired } from './typed.ts';

describe('a corrected prompt', () => {
  it('is the same one where there is nothing to correct', () => {
    const prompt = parsePrompt('a cat --ar 16:9 --draft');
    expect(repairPrompt(prompt, plain)).toBe(prompt);
  });

  it.each([
    ['a cat --stlyize 200 --ar 16x9', 'a cat --stylize 200 --ar 16:9'],
    ['a cat --S 2,000 --ar 16x9 dog --v 6.5', 'a cat dog --s 1000 --ar 16:9 --v 6.1'],
    ['a cat --srfe 12 --sw 2000 --q 1', 'a cat --sref 12 --sw 1000'],
    ['a cat --niji 7 --v 7 --stop 50 --turbo', 'a cat --v 7 --turbo'],
    ['jump https://x/a.png --vidoe --loop --motion hi', undefined],
    ['jump https://x/a.png --vidoe --loop --bs 3', 'https://x/a.png jump --video --loop --bs 2'],
    ['hot:: dog --cref https://x/a.png --v 7', 'hot, dog --oref https://x/a.png --v 7'],
    ['a cat --ar 1:1 --ar 16x9', 'a cat --ar 1:1'],
    ['a cat --v 7 --v 8.2 --oref https://x/a.png', 'a cat --v 7 --oref https://x/a.png'],
    ['a cat --cw 50 --cref https://x/a.png', 'a cat --cw 50 --cref https://x/a.png --v 6.1'],
  ])('%s becomes %s', (typed, corrected) => {
    expect(repaired(typed)).toBe(corrected);
  });

  it('is none while one error is left to the person', () => {
    expect(codesOf('a cat --banana --ar 16x9')).toEqual(['E01', 'E03']);
    expect(repaired('a cat --banana --ar 16x9')).toBeUndefined();
  });

  it('leaves warnings alone that it cannot judge', () => {
    expect(repaired('a "--cat" --ar 16x9 --draft')).toBe('a "--cat" --ar 16:9 --draft');
  });
});

describe('problems', () => {
  it('are all told at once, in the order of the prompt', () => {
    const typed = 'https://x/page a:: cat --Ar 16x9 --q 2 --s 5000 dog --v 8.2 --iw 2 --ow 5';
    expect(codesOf(typed)).toEqual(['E17', 'E16', 'E01', 'E05', 'E04', 'E07', 'E05']);
  });

  it('are told once, however often they are there', () => {
    expect(problemsOf('a cat --banana --banana --banana')).toHaveLength(1);
  });

  it.each([100, 10_000])('of %i flags are found and corrected', (count) => {
    const bad = Array.from({ length: count }, () => '--raw dog --s 1,000 --Tile').join(' ');
    expect(codesOf(`a cat ${bad}`)).toEqual(expect.arrayContaining(['E01', 'E07', 'E19']));
    expect(
      codesOf(repaired(`a cat ${bad}`) ?? '--banana').filter((code) => code !== 'W04'),
    ).toEqual([]);
  });
});
