import { describe, expect, it } from 'vitest';
import { filledAtFirst, toSend, troubleOf, troublesOf } from '../../../sandbox/web/forms/filled.ts';
import { field, modal } from './views.ts';

describe('what stands in a form', () => {
  it('is what the bot put there, when it opens', () => {
    const form = modal(field('prompt', { value: 'a fox' }), field('reason'));
    expect(filledAtFirst(form)).toEqual({ prompt: 'a fox' });
  });

  it('is sent as far as somebody has touched it: emptied is not the same as left alone', () => {
    const form = modal(field('prompt', { value: 'a fox' }), field('reason'));
    expect(toSend(form, { prompt: '', gone: 'x' })).toEqual({ prompt: '' });
  });
});

describe('what is wrong with a field', () => {
  it.each([
    [
      'an empty one that is required',
      field('it', { required: true }),
      '',
      'This field is required',
    ],
    [
      'one never touched that is required',
      field('it', { required: true }),
      undefined,
      'This field is required',
    ],
    ['too short a text', field('it', { minLength: 3 }), 'ab', 'At least 3 characters, please'],
    ['too long a text', field('it', { maxLength: 3 }), 'abcd', 'At most 3 characters, please'],
    [
      'too many boxes',
      field('it', { kind: 'checkboxes', maxValues: 1 }),
      ['a', 'b'],
      'At most 1 of them, please',
    ],
    [
      'too few boxes',
      field('it', { kind: 'checkboxes', minValues: 2 }),
      ['a'],
      'At least 2 of them, please',
    ],
  ])('is said of %s', (_what, drawn, value, trouble) => {
    expect(troubleOf(drawn, value)).toBe(trouble);
  });

  it.each([
    ['an empty one that may be empty', field('it', { minLength: 3 }), ''],
    ['a box that is not ticked', field('it', { kind: 'checkbox', required: true }), false],
    ['what was chosen', field('it', { kind: 'radio', required: true }), 'a'],
    ['a text that fits', field('it', { minLength: 1, maxLength: 3 }), 'abc'],
  ])('is nothing with %s', (_what, drawn, value) => {
    expect(troubleOf(drawn, value)).toBeUndefined();
  });

  it('is told for each field by itself', () => {
    const form = modal(field('one', { required: true }), field('two'));
    expect(Object.keys(troublesOf(form, {}))).toEqual(['one']);
  });
});
