import { describe, expect, it } from 'vitest';
import { codesOf, problemsOf, repaired } from './typed.ts';

describe('a ratio that is none (E03)', () => {
  it.each([
    ['16x9', '16:9'],
    ['16X9', '16:9'],
    ['16×9', '16:9'],
    ['16/9', '16:9'],
    ['16;9', '16:9'],
    ['16-9', '16:9'],
    ['16–9', '16:9'],
    ['16：9', '16:9'],
    ['16: 9', '16:9'],
    ['16 :9', '16:9'],
    ['16 : 9', '16:9'],
    ['16 x 9', '16:9'],
    ['16 by 9', '16:9'],
    ['16 9', '16:9'],
    ['1.5:1', '3:2'],
    ['2.39:1', '239:100'],
    ['1:1.85', '20:37'],
    ['1,5:1', '3:2'],
    ['4:5,', '4:5'],
    ['4:5!', '4:5'],
    ['(4:5)', '4:5'],
    ['"4:5"', '4:5'],
  ])('%s becomes %s', (token, suggestion) => {
    expect(problemsOf(`a cat --ar ${token}`)).toEqual([
      { code: 'E03', flag: '--ar', token, suggestion },
    ]);
    expect(repaired(`a cat --ar ${token} --raw`)).toBe(`a cat --ar ${suggestion} --raw`);
  });

  it.each(['square', '0:1', '1:0', '16', '-16:9', '1:2:3', ':', '9999999999:1', '1.5'])(
    '%s cannot be guessed',
    (token) => {
      expect(problemsOf(`a cat --aspect ${token}`)).toEqual([
        { code: 'E03', flag: '--aspect', token },
      ]);
      expect(repaired(`a cat --aspect ${token}`)).toBeUndefined();
    },
  );

  it('is not found where there is only text behind a good one', () => {
    expect(codesOf('a cat --ar 16:9 2 dogs')).toEqual(['E07']);
  });
});

describe('a ratio that is too long (E04)', () => {
  it.each([
    ['15:1 --v 7', '14:1 --v 7'],
    ['1:15 --v 6', '1:14 --v 6'],
    ['1:100 --v 8.2', '1:14 --v 8.2'],
    ['3:1 --v 3', '5:2 --v 3'],
    ['1:3 --v 4', '1:2 --v 4'],
    ['3:1 --niji 4', '2:1 --niji 4'],
  ])('%s becomes %s', (typed, corrected) => {
    expect(problemsOf(`a cat --ar ${typed}`)).toMatchObject([
      { code: 'E04', flag: '--ar', allowed: { kind: 'ratio' } },
    ]);
    expect(repaired(`a cat --ar ${typed}`)).toBe(`a cat --ar ${corrected}`);
  });

  it.each(['14:1 --v 7', '1:14 --v 8.2', '100:1 --v 5.2', '5:2 --v 3'])('%s is not', (typed) => {
    expect(problemsOf(`a cat --ar ${typed}`)).toEqual([]);
  });

  it('only warns where the limit was concluded from other models (W05)', () => {
    expect(problemsOf('a cat --ar 20:1 --niji 7')).toEqual([
      { code: 'W05', flag: '--ar', model: 'niji 7' },
    ]);
    expect(repaired('a cat --ar 20:1 --niji 7')).toBe('a cat --ar 20:1 --niji 7');
  });
});

describe('HD with a long ratio (E18)', () => {
  it.each([
    ['--hd --ar 5:1', '--ar 5:1'],
    ['--ar 1:5 --hd --v 8.1', '--ar 1:5 --v 8.1'],
    ['--ar 9:2 --hd', '--ar 9:2'],
  ])('%s loses HD', (typed, corrected) => {
    expect(problemsOf(`a cat ${typed}`)).toMatchObject([{ code: 'E18', most: 4 }]);
    expect(repaired(`a cat ${typed}`)).toBe(`a cat ${corrected}`);
  });

  it('is fine up to 4:1', () => {
    expect(problemsOf('a cat --hd --ar 4:1')).toEqual([]);
    expect(problemsOf('a cat --hd --ar 1:4')).toEqual([]);
  });

  it('is told beside a ratio that is too long anyway', () => {
    expect(codesOf('a cat --hd --ar 20:1')).toEqual(['E04', 'E18']);
    expect(repaired('a cat --hd --ar 20:1')).toBe('a cat --ar 14:1');
  });

  it('is no question of ratio where the model has no HD', () => {
    expect(codesOf('a cat --hd --ar 5:1 --v 7')).toEqual(['E05']);
  });
});
