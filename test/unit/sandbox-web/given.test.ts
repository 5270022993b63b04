import { describe, expect, it } from 'vitest';
import type { OptionView } from '../../../sandbox/page/protocol/command.ts';
import { choicesOf, fittingChoices } from '../../../sandbox/web/composer/choices.ts';
import { type Composing, nothingComposed } from '../../../sandbox/web/composer/composing.ts';
import { type Given, toGiven } from '../../../sandbox/web/composer/given.ts';
import { command, house, option } from './views.ts';

function give(drawn: OptionView, text: string, other: Partial<Composing> = {}): Given {
  const composing = { ...nothingComposed, opened: [drawn.name], values: { [drawn.name]: text } };
  return toGiven(command('x', [drawn]), { ...composing, ...other }, house);
}

const ready = (value: unknown): unknown => ({ kind: 'ready', options: { it: value } });
const wrong = (why: string): unknown => ({ kind: 'wrong', option: 'it', why: `it ${why}` });

describe('what is sent for an option', () => {
  it.each([
    ['a text', option('it'), ' a fox ', ' a fox '],
    ['an integer', option('it', { type: 4 }), '12', 12],
    ['a number', option('it', { type: 10 }), '0.5', 0.5],
    ['a truth, by its name', option('it', { type: 5 }), 'False', false],
    ['a person, by their name', option('it', { type: 6 }), '@member', '2'],
    ['a person, by their id', option('it', { type: 6 }), '2', '2'],
    ['a channel', option('it', { type: 7 }), '#pictures', '3'],
    ['a role', option('it', { type: 8 }), '@staff', '5'],
    ['anybody', option('it', { type: 9 }), '@staff', '5'],
    ['a choice', option('it', { choices: [{ name: 'Wide', value: '16:9' }] }), 'wide', '16:9'],
  ])('is %s', (_kind, drawn, text, value) => {
    expect(give(drawn, text)).toEqual(ready(value));
  });

  it('is the value of a suggestion that was taken, as long as its name stands there', () => {
    const taken = { it: { name: 'a fox (done)', value: 'abc' } };
    expect(give(option('it'), 'a fox (done)', { taken })).toEqual(ready('abc'));
    expect(give(option('it'), 'a fox (done', { taken })).toEqual(ready('a fox (done'));
  });

  it('is nothing for one that was opened and left empty', () => {
    expect(give(option('it'), '')).toEqual({ kind: 'ready', options: {} });
  });

  it.each([
    ['is required', option('it', { required: true }), ''],
    ['must be a number', option('it', { type: 10 }), 'two'],
    ['must be a number', option('it', { type: 4 }), ' '],
    ['must be a whole number', option('it', { type: 4 }), '1.5'],
    ['must be at least 1', option('it', { type: 4, minValue: 1 }), '0'],
    ['must be at most 3', option('it', { type: 4, maxValue: 3 }), '4'],
    ['must have at least 3 characters', option('it', { minLength: 3 }), 'ab'],
    ['must have at most 3 characters', option('it', { maxLength: 3 }), 'abcd'],
    ['must be one of those offered', option('it', { type: 5 }), 'maybe'],
    ['must be one of those offered', option('it', { type: 6 }), '@nobody'],
  ])('%s', (why, drawn, text) => {
    expect(give(drawn, text)).toEqual(wrong(why));
  });
});

describe('what is offered for an option', () => {
  it('is nothing for a free text', () => {
    expect(choicesOf(option('it'), house)).toBeUndefined();
  });

  it('is what holds the typed text, beginning with it first, and no more than 25', () => {
    const choices = ['an owl', 'owl', 'cat'].map((name) => ({ name, value: name }));
    expect(fittingChoices(choices, 'OWL').map(({ name }) => name)).toEqual(['owl', 'an owl']);
    const many = Array.from({ length: 40 }, (_, index) => ({ name: `n${index}`, value: index }));
    expect(fittingChoices(many, '')).toHaveLength(25);
  });
});
