import { describe, expect, it } from 'vitest';
import { problemsOf, repaired } from './typed.ts';

describe('a flag that nobody knows (E01)', () => {
  it.each([
    ['--Ar 1:1', '--ar', '--ar 1:1'],
    ['--STYLIZE 50', '--stylize', '--stylize 50'],
    ['--stylise 100', '--stylize', '--stylize 100'],
    ['--Stlyize 100', '--stylize', '--stylize 100'],
    ['--caos 5', '--chaos', '--chaos 5'],
    ['--aspct 3:2', '--aspect', '--aspect 3:2'],
    ['--arr 3:2', '--aspect', '--aspect 3:2'],
    ['--rwa', '--raw', '--raw'],
    ['--tiles', '--tile', '--tile'],
    ['--ratio 3:2', '--aspect', '--aspect 3:2'],
    ['--aspect-ratio 3:2', '--aspect', '--aspect 3:2'],
  ])('%s is taken for %s', (typed, suggestion, corrected) => {
    const flag = typed.split(' ')[0];
    expect(problemsOf(`a cat ${typed}`)).toEqual([
      { code: 'E01', flag, suggestion, retired: false },
    ]);
    expect(repaired(`a cat ${typed}`)).toBe(`a cat ${corrected}`);
  });

  it.each([
    ['--styile 200', '--stylize'],
    ['--styile raw', '--style'],
    ['--nijii 6', '--niji'],
    ['--iww 1.5', '--iw'],
    ['--ende https://x/a.png', '--end'],
    ['--seeed 5', '--seed'],
  ])('%s is taken for what the value fits', (typed, suggestion) => {
    expect(problemsOf(`a cat ${typed}`)).toMatchObject([{ code: 'E01', suggestion }]);
  });

  it.each([
    ['--v7', '--v 7'],
    ['--ar16:9', '--ar 16:9'],
    ['--ar=16:9', '--ar 16:9'],
    ['--s:200', '--s 200'],
    ['--no=red, blue', '--no red, blue'],
    ['--AR=2:3', '--ar 2:3'],
  ])('%s is taken apart', (typed, corrected) => {
    expect(problemsOf(`a cat ${typed}`)).toMatchObject([{ code: 'E01', suggestion: corrected }]);
    expect(repaired(`a cat ${typed}`)).toBe(`a cat ${corrected}`);
  });

  it.each([
    ['--raw,', '--raw'],
    ['--ar: 16:9', '--ar 16:9'],
    ['--s. 100', '--s 100'],
  ])('%s loses what is glued to it', (typed, corrected) => {
    expect(repaired(`a cat ${typed}`)).toBe(`a cat ${corrected}`);
  });

  it.each(['--banana', '--foo', '--x 5', '--rw', `--${'stylize'.repeat(8)}`, '--ärger'])(
    '%s is like nothing, so only the person can correct it',
    (typed) => {
      const found = problemsOf(`a cat ${typed}`);
      expect(found).toEqual([{ code: 'E01', flag: typed.split(' ')[0], retired: false }]);
      expect(repaired(`a cat ${typed}`)).toBeUndefined();
    },
  );

  it.each([
    ['--uplight', 'a cat'],
    ['--width 1024', 'a cat'],
    ['--Test', 'a cat'],
    ['--creative --ar 1:1', 'a cat --ar 1:1'],
    ['--vibe sunny day', 'a cat sunny day'],
  ])('%s was one once and is dropped', (typed, corrected) => {
    const flag = typed.split(' ')[0];
    expect(problemsOf(`a cat ${typed}`)).toEqual([{ code: 'E01', flag, retired: true }]);
    expect(repaired(`a cat ${typed}`)).toBe(corrected);
  });

  it('has no words behind it, whatever stands there', () => {
    expect(problemsOf('a cat --banana split --ar 1:1')).toMatchObject([{ code: 'E01' }]);
  });

  it('is quoted with 200 characters at most', () => {
    const [found] = problemsOf(`a cat --${'x'.repeat(5000)}`);
    expect(found).toMatchObject({ flag: `--${'x'.repeat(198)}` });
  });

  it.each(['zoom 2', 'wide', 'tall', 'size 5', 'hdr', 'uhd', 'hd2', 'low', '4k', '@everyone 5'])(
    '--%s is another word, for which nothing else is taken',
    (typed) => {
      const [name = ''] = typed.split(' ');
      const problems = problemsOf(`a cat --${typed}`);
      expect(problems).toEqual([{ code: 'E01', flag: `--${name}`, retired: false }]);
    },
  );
});
