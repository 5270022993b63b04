import { describe, expect, it } from 'vitest';
import { check } from './checked.ts';

const presets = {
  mine: '--ar 16:9 --no text',
  other: '--stylize 250 --mine',
  raw: '--tile',
  short: '--ar 1:1',
  old: '--q 2',
};

describe('the name of a preset', () => {
  it.each([
    ['a cat --mine', 'a cat --ar 16:9 --no text'],
    ['a cat --chaos 5 --mine --tile', 'a cat --chaos 5 --ar 16:9 --no text --tile'],
    ['a cat --ar 3:2 --mine', 'a cat --ar 3:2 --no text'],
    ['a cat --mine --aspect 3:2', 'a cat --no text --aspect 3:2'],
    ['a cat --raw', 'a cat --raw'],
    ['a cat --{mine, tile}', 'a cat --ar 16:9 --no text'],
  ])('in %j becomes its flags: %j', (typed, read) => {
    const { problems, typed: first } = check(typed, { presets });
    expect(problems).toEqual([]);
    expect(first[0]).toBe(read);
  });

  it('expands once: a name within a preset is an unknown flag', () => {
    const { problems, typed } = check('a cat --other', { presets });
    expect(typed).toEqual(['a cat --stylize 250 --mine']);
    expect(problems).toMatchObject([{ code: 'E01', flag: '--mine' }]);
  });

  it('that nobody has saved is an unknown flag', () => {
    expect(check('a cat --mine').problems).toMatchObject([{ code: 'E01', flag: '--mine' }]);
  });

  it('counts as typed by hand: it wins over an option and everything weaker', () => {
    const place = { presets, option: '--ar 2:1', settings: '--ar 3:2 --no dogs' };
    const { typed, notes } = check('a cat --mine', place);
    expect(typed).toEqual(['a cat --ar 16:9 --no text']);
    expect(notes).toEqual([{ code: 'N02', flag: '--ar 2:1', typed: '--ar 16:9' }]);
  });

  it('makes what the model refuses an error, since it was typed', () => {
    const { problems, fixed } = check('a cat --old', { presets });
    expect(problems).toMatchObject([{ code: 'E05', flag: '--q', model: '8.2' }]);
    expect(fixed).toEqual(['a cat']);
  });

  it('may be there with another one, whose contradiction is asked about', () => {
    const { problems } = check('a cat --mine --short', { presets });
    expect(problems).toMatchObject([{ code: 'W02', tokens: ['16:9', '1:1'] }]);
  });
});

describe('words behind the name of a preset', () => {
  it('are text in the wrong place and never part of its flags', () => {
    const { problems, typed, fixed } = check('a cat --mine and a dog', { presets });
    expect(problems).toEqual([{ code: 'E07', token: 'and a dog', flag: '--mine' }]);
    expect(typed).toEqual(['a cat --ar 16:9 --no text']);
    expect(fixed).toEqual(['a cat and a dog --ar 16:9 --no text']);
  });

  it('are not lost where nothing is left of the preset', () => {
    const { problems, fixed } = check('a cat --short and a dog --ar 3:2', { presets });
    expect(problems).toMatchObject([{ code: 'E07', token: 'and a dog' }]);
    expect(fixed).toEqual(['a cat and a dog --ar 3:2']);
  });

  it('are not blamed on the model', () => {
    expect(check('a cat --mine dog --q 2', { presets }).doubtfulModel).toBeUndefined();
    expect(check('a cat --mine --q 2', { presets }).doubtfulModel).toBe('8.2');
  });
});
