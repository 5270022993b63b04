import { describe, expect, it } from 'vitest';
import type { ValidationContext } from '../../../../src/prompt/validation/context.ts';
import { codesOf, problemsOf, repaired } from './typed.ts';

type Roles = ValidationContext['roles'];

describe('a flag without what it is about (E09)', () => {
  it.each([
    ['--iw 2', 'image', ''],
    ['--sw 100', 'sref', ''],
    ['--sv 3 --v 7', 'sref', '--v 7'],
    ['--cw 50 --v 6', 'cref', '--v 6'],
    ['--ow 50 --v 7', 'oref', '--v 7'],
  ])('%s needs %s', (typed, needs, corrected) => {
    expect(problemsOf(`a cat ${typed}`)).toMatchObject([{ code: 'E09', needs }]);
    expect(repaired(`a cat ${typed}`)).toBe(`a cat ${corrected}`.trim());
  });

  it.each<[string, Roles]>([
    ['--iw 2', ['image']],
    ['--sw 100', ['style']],
    ['--sv 3 --v 7', ['style']],
    ['--ow 50 --v 7', ['omni']],
  ])('%s is satisfied by an attachment %j', (typed, roles) => {
    expect(problemsOf(`a cat ${typed}`, { roles })).toEqual([]);
  });

  it('is not satisfied by an attachment for something else', () => {
    expect(codesOf('a cat --sw 5', { roles: ['image'] })).toEqual(['E09']);
  });

  it('is satisfied by a reference that was misspelled', () => {
    expect(repaired('a cat --srfe 12 --sw 50')).toBe('a cat --sref 12 --sw 50');
  });
});

describe('a flag of clips without one (E12)', () => {
  it.each(['--motion low', '--loop', '--bs 2', '--end https://x/a.png'])('%s', (typed) => {
    const flag = typed.split(' ')[0];
    expect(problemsOf(`a cat ${typed}`)).toEqual([{ code: 'E12', flag }]);
    expect(repaired(`a cat ${typed}`)).toBe('a cat');
  });
});

describe('a clip without a picture (E11)', () => {
  it.each(['a cat --video', '--video --loop', 'a cat --video 1 --v 7'])('%s', (typed) => {
    expect(problemsOf(typed)).toEqual([{ code: 'E11', flag: '--video' }]);
    expect(repaired(typed)).toBeUndefined();
  });

  it('begins with a link or with an attachment', () => {
    expect(problemsOf('https://x/a.png --video')).toEqual([]);
    expect(problemsOf('--video', { roles: ['image'] })).toEqual([]);
  });

  it('finds its picture in the middle of the text', () => {
    expect(repaired('jump https://x/a.png --video')).toBe('https://x/a.png jump --video');
  });
});

describe('a picture alone (E08)', () => {
  it.each<[string, Roles]>([
    ['https://x/a.png', []],
    ['--ar 1:1', ['image']],
    ['https://x/a.png --iw 2', []],
    ['--v 7', ['omni']],
    ['--oref https://x/a.png --v 7', []],
    ['https://x/a.png https://x/b.png --oref https://x/c.png --v 7', []],
  ])('%s with %j', (typed, roles) => {
    expect(problemsOf(typed, { roles })).toEqual([{ code: 'E08' }]);
    expect(repaired(typed, { roles })).toBeUndefined();
  });

  it.each<[string, Roles]>([
    ['https://x/a.png https://x/b.png', []],
    ['https://x/a.png', ['image']],
    ['https://x/a.png a cat', []],
    ['a cat', ['image']],
    ['a cat --v 7', ['omni']],
  ])('is no matter of %s with %j', (typed, roles) => {
    expect(problemsOf(typed, { roles })).toEqual([]);
  });
});
