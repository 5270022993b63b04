import { describe, expect, it } from 'vitest';
import { codesOf, problemsOf, repaired } from './typed.ts';

const [a, b, c] = ['https://x/a.png', 'https://x/b.png', 'https://x/c.png'];

describe('an omni reference that is not exactly one (E10)', () => {
  it.each([
    [`--oref ${a} ${b} ${c}`, 3],
    [`--oref ${a} --oref ${b}`, 2],
    [`--oref ${a} ${b} --ow 50`, 2],
  ])('%s keeps the first', (typed, count) => {
    const found = problemsOf(`a cat ${typed} --v 7`);
    expect(found).toContainEqual({ code: 'E10', flag: '--oref', count });
    const weight = typed.includes('--ow') ? ' --ow 50' : '';
    expect(repaired(`a cat ${typed} --v 7`)).toBe(`a cat --oref ${a}${weight} --v 7`);
  });

  it('may be the attached one', () => {
    expect(problemsOf(`a cat --oref ${a} --v 7`, { roles: ['omni'] })).toEqual([
      { code: 'E10', flag: '--oref', count: 2 },
    ]);
    expect(repaired(`a cat --oref ${a} --v 7`, { roles: ['omni'] })).toBe('a cat --v 7');
  });

  it('cannot be chosen between attachments', () => {
    const roles = ['omni', 'omni'] as const;
    expect(problemsOf('a cat --v 7', { roles })).toEqual([
      { code: 'E10', flag: '--oref', count: 2 },
    ]);
    expect(repaired('a cat --v 7', { roles })).toBeUndefined();
  });

  it('is one where the same is typed twice', () => {
    expect(problemsOf(`a cat --oref ${a} --oref ${a} --v 7`)).toEqual([]);
  });
});

describe('a flag that a reference is refused with (E10)', () => {
  it.each([
    [`--oref ${a} --draft --v 7`, '--oref', '--draft', `--oref ${a} --v 7`],
    [`--oref ${a} --quality 4 --v 7`, '--oref', '--quality 4', `--oref ${a} --v 7`],
    [`--oref ${a} --fast --v 7`, '--oref', '--fast', `--oref ${a} --v 7`],
    [`--edit ${a} --tile`, '--edit', '--tile', `--edit ${a}`],
  ])('%s', (typed, flag, other, corrected) => {
    expect(problemsOf(`a cat ${typed}`)).toEqual([{ code: 'E10', flag, with: other }]);
    expect(repaired(`a cat ${typed}`)).toBe(`a cat ${corrected}`);
  });

  it('is refused with an attached one as well', () => {
    expect(problemsOf('a cat --draft --v 7', { roles: ['omni'] })).toEqual([
      { code: 'E10', flag: '--oref', with: '--draft' },
    ]);
  });

  it.each([`--oref ${a} --q 2 --v 7`, `--oref ${a} --relax --v 7`, `--edit ${a}`])(
    'is none in %s',
    (typed) => {
      expect(codesOf(`a cat ${typed}`)).toEqual([]);
    },
  );
});

describe('more links than a flag takes (E04)', () => {
  it('keeps the first four of --edit', () => {
    const four = `${a} ${b} ${c} ${a}`;
    expect(problemsOf(`a cat --edit ${four} ${b}`)).toEqual([
      {
        code: 'E04',
        flag: '--edit',
        token: '5',
        allowed: { kind: 'range', from: 1, to: 4 },
        model: '8.2',
      },
    ]);
    expect(repaired(`a cat --edit ${four} ${b}`)).toBe(`a cat --edit ${four}`);
  });
});
