import { describe, expect, it } from 'vitest';
import { check, codesIn } from './checked.ts';

describe('a model that nobody named', () => {
  it.each([
    ['a cat --oref https://x/a.png', 'E05'],
    ['a cat --q 2', 'E05'],
    ['hot:: dog', 'E16'],
    ['a cat --turbo', 'E05'],
    ['a cat --stop 80', 'E05'],
  ])('is in doubt for %j, which another one takes', (typed, code) => {
    const checked = check(typed);
    expect(codesIn(checked)).toEqual([code]);
    expect(checked).toMatchObject({ doubtfulModel: '8.2', typed: [typed] });
  });

  it('is named as it is assumed', () => {
    const context = { defaultModel: 'niji 7' };
    expect(check('a cat --hd --v 7').doubtfulModel).toBeUndefined();
    expect(check('a cat --stop 50', { context }).doubtfulModel).toBe('niji 7');
  });

  it.each([
    ['a cat --oref https://x/a.png --v 8.2', 'somebody named it'],
    ['a cat --ar 16x9', 'no model takes that'],
    ['a cat --ar 16x9 --q 2', 'no model takes all of it'],
    ['a cat --repeat 1', 'no model takes that'],
    ['a cat --repeat abc', 'no model takes that'],
    ['a cat --q 2 --repeat 1', 'no model takes all of it'],
    ['a cat --stlyize 5', 'no model takes that'],
    ['a {b, c} --relax', 'no model has to do with it'],
    ['a cat --oref https://x/a.png --exp 5 --hd', 'there is no such model'],
    ['a cat', 'nothing is wrong'],
    ['a {b cat', 'nothing is wrong for certain'],
  ])('is in no doubt for %j: %s', (typed) => {
    expect(check(typed).doubtfulModel).toBeUndefined();
  });

  it('is in no doubt beyond the cap', () => {
    expect(check('a cat --q 2 --repeat 5', { cap: 4 }).doubtfulModel).toBeUndefined();
  });

  it('is in no doubt where a default names it', () => {
    expect(check('a cat --q 2', { settings: '--v 8.2' }).doubtfulModel).toBeUndefined();
    expect(check('a cat --q 2', { option: '--v 8.2' }).doubtfulModel).toBeUndefined();
  });

  it('is in doubt for several jobs only where one model takes them all', () => {
    expect(check('a {b, c} --q 2').doubtfulModel).toBe('8.2');
    expect(check('a cat --{q 2, ar 16x9}').doubtfulModel).toBeUndefined();
    expect(check('a cat --{oref https://x/a.png, draft}').doubtfulModel).toBe('8.2');
    expect(check('a cat --{oref https://x/a.png, stop 80}').doubtfulModel).toBeUndefined();
  });

  it('is in doubt for one job, whatever another one names', () => {
    expect(check('a {cat --q 2, dog --hd --v 8.2}').doubtfulModel).toBe('8.2');
    expect(check('a {cat --q 2, dog --q 2 --v 8.2}').doubtfulModel).toBeUndefined();
  });
});
