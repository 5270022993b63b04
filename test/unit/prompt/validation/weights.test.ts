import { describe, expect, it } from 'vitest';
import { splitWeighted } from '../../../../src/prompt/validation/values/weights.ts';
import { problemsOf, repaired } from './typed.ts';

describe('weighted parts', () => {
  it.each([
    [
      'hot:: dog::2',
      [
        ['hot', 1],
        ['dog', 2],
      ],
    ],
    [
      'hot::0.5 dog',
      [
        ['hot', 0.5],
        ['dog', 1],
      ],
    ],
    [
      'a::-.5 b::-1',
      [
        ['a', -0.5],
        ['b', -1],
      ],
    ],
    [
      'a::2b',
      [
        ['a', 1],
        ['2b', 1],
      ],
    ],
    ['a cat::2', [['a cat', 2]]],
    [':: a :: ::', [['a', 1]]],
    [
      'a::2, b',
      [
        ['a', 2],
        ['b', 1],
      ],
    ],
    ['"a::b" c::2', [['"a::b" c', 2]]],
    [
      '🐱::2 🐶',
      [
        ['🐱', 2],
        ['🐶', 1],
      ],
    ],
    [`a::${'9'.repeat(400)}`, [['a', 1e9]]],
    ['::', []],
  ])('of %s', (text, parts) => {
    expect(splitWeighted(text)?.map((part) => [part.text, part.weight])).toEqual(parts);
  });

  it.each(['a cat', 'a: b', '"a::b"', 'see http://[::1]/x'])('are none in %s', (text) => {
    expect(splitWeighted(text)).toBeUndefined();
  });
});

describe('weights that add up to nothing (E15)', () => {
  it.each([
    ['a:: b::-1 --v 6', 0],
    ['a::-2 --v 6.1', -2],
    ['a::0.5 --no b --v 5.2', 0],
    ['a::0.1 b::0.2 c::-0.3 --v 6', 0],
    ['a:: b::-3 --niji 6', -2],
  ])('%s is %d', (typed, sum) => {
    expect(problemsOf(typed)).toEqual([{ code: 'E15', sum }]);
    expect(repaired(typed)).toBeUndefined();
  });

  it.each(['a:: b::-0.5 --v 6', 'a::1 --no b --no c --v 6', 'a::0.1 --v 5.2'])(
    'are fine in %s',
    (typed) => {
      expect(problemsOf(typed)).toEqual([]);
    },
  );
});

describe('weights where the model has none (E16)', () => {
  it.each([
    ['hot:: dog --v 7', 'hot, dog --v 7'],
    ['hot::2 dog::1 cat', 'hot, dog, cat'],
    ['a cat::2', 'a cat'],
    ['a, b:: c, --niji 7', 'a, b, c --niji 7'],
    ['still life:: fruit::-0.5 --v 8.2', 'still life --v 8.2 --no fruit'],
    ['a:: b::0', 'a'],
  ])('%s becomes %s', (typed, corrected) => {
    expect(problemsOf(typed)).toMatchObject([{ code: 'E16' }]);
    expect(repaired(typed)).toBe(corrected);
  });

  it('names the models that have them', () => {
    expect(problemsOf('a:: b --niji 7')).toEqual([
      {
        code: 'E16',
        model: 'niji 7',
        acceptedBy: ['niji 6', 'niji 5', '6.1', '6', '5.2', '5.1', '5', '4', '3'],
      },
    ]);
  });

  it('cannot be joined where nothing is wanted', () => {
    expect(repaired('a::-1')).toBeUndefined();
  });

  it('are only warned of where nobody knows (W05)', () => {
    expect(problemsOf('a:: b --niji 4')).toEqual([{ code: 'W05', flag: '::', model: 'niji 4' }]);
  });
});
