import { describe, expect, it } from 'vitest';
import { codesOf, problemsOf, repaired } from './typed.ts';

describe('flags that exclude each other (E06)', () => {
  it.each([
    ['--niji 7 --v 7', ['--niji', '--v'], '--v 7'],
    ['--relax --fast', ['--relax', '--fast'], '--fast'],
    ['--fast --relax --v 7 --turbo', ['--fast', '--relax', '--turbo'], '--v 7 --turbo'],
    ['--hd --sd', ['--hd', '--sd'], '--sd'],
    ['--stealth --public --stealth', ['--stealth', '--public'], '--stealth'],
    ['--v 6 --niji 6 --version 7', ['--v', '--niji', '--version'], '--version 7'],
  ])('%s keeps the last one', (typed, flags, corrected) => {
    expect(problemsOf(`a cat ${typed}`)).toEqual([{ code: 'E06', flags }]);
    expect(repaired(`a cat ${typed}`)).toBe(`a cat ${corrected}`);
  });
});

describe('a flag with several values (W02)', () => {
  it.each([
    ['--ar 1:1 --aspect 2:1', '--ar', ['1:1', '2:1'], '--ar 1:1'],
    ['--s 5 --raw --s 6 --stylize 7', '--s', ['5', '6', '7'], '--s 5 --raw'],
    ['--sref 1 --sref 2 --sref 1', '--sref', ['1', '2'], '--sref 1'],
    ['--v 6 --v 7', '--v', ['6', '7'], '--v 6'],
    ['--style raw --style cute --niji 7', '--style', ['raw', 'cute'], '--style raw --niji 7'],
  ])('%s keeps the first one', (typed, flag, tokens, corrected) => {
    expect(problemsOf(`a cat ${typed}`)).toContainEqual({ code: 'W02', flag, tokens });
    expect(repaired(`a cat ${typed}`)).toBe(`a cat ${corrected}`);
  });

  it.each([
    '--ar 1:1 --aspect 1:1',
    '--no a --no b',
    '--raw --raw',
    '--v 7 --version 7',
    '--p --p abc',
    '--raw --style raw --v 7',
  ])('is none in %s', (typed) => {
    expect(problemsOf(`a cat ${typed}`)).toEqual([]);
    expect(repaired(`a cat ${typed}`)).toBe(`a cat ${typed}`);
  });

  it('tells no more than ten of them', () => {
    const typed = Array.from({ length: 50 }, (_, index) => `--s ${index}`).join(' ');
    const [found] = problemsOf(`a cat ${typed}`);
    expect(found?.code === 'W02' && found.tokens).toHaveLength(10);
  });

  it('is found beside errors of other flags', () => {
    expect(codesOf('a cat --ar 1:1 --ar 16x9 --s 2000')).toEqual(['W02', 'E03', 'E04']);
  });
});
