import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../../src/prompt/catalogue.ts';
import data from '../../../../src/prompt/midjourney.json' with { type: 'json' };
import { codesOf, problemsOf, repaired } from './typed.ts';

describe('a flag that the model does not take (E05)', () => {
  it.each([
    ['--q 1 --v 8.2', '--v 8.2'],
    ['--exp 5 --v 6', '--v 6'],
    ['--turbo', ''],
    ['--stop 50 --niji 7', '--niji 7'],
    ['--hd --v 7', '--v 7'],
    ['--tile --v 4', '--v 4'],
    ['--style cute --v 8.2', '--v 8.2'],
    ['--raw --v 5', '--v 5'],
  ])('%s is dropped', (typed, corrected) => {
    expect(codesOf(`a cat ${typed}`)).toEqual(['E05']);
    expect(repaired(`a cat ${typed}`)).toBe(`a cat ${corrected}`.trim());
  });

  it('names the models that take it with that value, newest first, relatives before others', () => {
    expect(problemsOf('a cat --q 2 --v 8.2')).toMatchObject([{ acceptedBy: ['7', '6.1', '6'] }]);
    expect(problemsOf('a cat --stop 50 --niji 7')).toMatchObject([
      {
        acceptedBy: [
          'niji 6',
          'niji 5',
          'niji 4',
          '6.1',
          '6',
          '5.2',
          '5.1',
          '5',
          '4',
          '3',
          '2',
          '1',
        ],
      },
    ]);
  });

  it('is replaced by the flag that does the same', () => {
    expect(problemsOf('a cat --style raw --v 8.2')).toEqual([
      {
        code: 'E05',
        flag: '--style',
        model: '8.2',
        acceptedBy: ['7', '6.1', '6', '5.2', '5.1'],
        suggestion: '--raw',
      },
    ]);
    expect(repaired('a cat --style raw --v 8.2')).toBe('a cat --raw --v 8.2');
    expect(repaired('a cat --raw --style raw')).toBe('a cat --raw');
  });

  it('comes with its value only once, however often it is typed', () => {
    expect(codesOf('a cat --q 2 --q 2 --v 8.2')).toEqual(['E05']);
  });
});

describe('a reference that the model does not take (E05)', () => {
  it.each([
    ['--cref https://x/a.png --v 7', '--oref', '--oref https://x/a.png --v 7'],
    ['--cref https://x/a.png --cw 50 --v 7', '--oref', '--oref https://x/a.png --v 7'],
    ['--cref https://x/a.png https://x/b.png --v 7', '--v 6.1', undefined],
    ['--cref https://x/a.png --niji 7', '--niji 6', '--cref https://x/a.png --niji 6'],
    ['--oref https://x/a.png', '--v 7', '--oref https://x/a.png --v 7'],
    ['--oref https://x/a.png --version 6', '--v 7', '--oref https://x/a.png --version 7'],
    ['--oref https://x/a.png --niji 7', '--v 7', '--oref https://x/a.png --v 7'],
    ['--edit https://x/a.png --v 7', '--v 8.2', '--edit https://x/a.png --v 8.2'],
    ['--sref 12 --v 5.2', '--v 8.2', '--sref 12 --v 8.2'],
    ['--sref 12 --niji 5', '--niji 7', '--sref 12 --niji 7'],
  ])('%s offers %s', (typed, suggestion, corrected) => {
    expect(problemsOf(`a cat ${typed}`)[0]).toMatchObject({ code: 'E05', suggestion });
    const whole = corrected ?? typed.replace('--v 7', suggestion);
    expect(repaired(`a cat ${typed}`)).toBe(`a cat ${whole}`);
  });

  it('goes to the newest model that also takes the rest', () => {
    expect(repaired('hot:: dog --sref 12 --v 5.2')).toBe('hot:: dog --sref 12 --v 6.1');
    expect(repaired('a cat --oref https://x/a.png --q 2 --v 8.2')).toBe(
      'a cat --oref https://x/a.png --q 2 --v 7',
    );
  });

  it.each([
    'a cat --oref https://x/a.png --hd',
    'a cat --cref https://x/a.png --oref https://x/b.png',
    'a cat --cref https://x/a.png --edit https://x/b.png',
  ])('is left to the person where no model takes everything: %s', (typed) => {
    const refused = problemsOf(typed).filter(({ code }) => code === 'E05');
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.every((one) => !('suggestion' in one))).toBe(true);
    expect(repaired(typed)).toBeUndefined();
  });

  it('is told beside flags that it is refused with', () => {
    expect(codesOf('a cat --oref https://x/a.png --fast')).toEqual(['E05', 'E10']);
    expect(repaired('a cat --oref https://x/a.png --fast')).toBe(
      'a cat --oref https://x/a.png --v 7',
    );
  });

  it('may also be attached', () => {
    expect(problemsOf('a cat', { roles: ['omni'] })).toEqual([
      { code: 'E05', flag: '--oref', model: '8.2', acceptedBy: ['7'], suggestion: '--v 7' },
    ]);
    expect(repaired('a cat', { roles: ['omni'] })).toBe('a cat --v 7');
    expect(repaired('a cat --v 5.2', { roles: ['style'] })).toBe('a cat --v 8.2');
    expect(problemsOf('a cat --niji 7', { roles: ['style'] })).toEqual([]);
  });
});

describe('a flag of which nobody knows (W05)', () => {
  it('may also stand for an attachment', () => {
    const catalogue = createCatalogue({
      ...data,
      models: [...data.models, { id: '9', extends: '8.2', cells: { sref: 'unverified' } }],
    });
    expect(problemsOf('a cat --v 9', { catalogue, roles: ['style'] })).toEqual([
      { code: 'W05', flag: '--sref', model: '9' },
    ]);
  });

  it.each([
    ['--draft', '8.2'],
    ['--tile --niji 7', 'niji 7'],
    ['--raw --niji 6', 'niji 6'],
    ['--sref 12 --sv 3', '8.2'],
    ['--edit https://x/a.png --niji 7', 'niji 7'],
  ])('%s', (typed, model) => {
    expect(problemsOf(`a cat ${typed}`)).toMatchObject([{ code: 'W05', model }]);
  });
});
