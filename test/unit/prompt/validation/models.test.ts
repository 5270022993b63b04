import { describe, expect, it } from 'vitest';
import { createCatalogue, midjourney } from '../../../../src/prompt/catalogue.ts';
import data from '../../../../src/prompt/midjourney.json' with { type: 'json' };
import { parsePrompt } from '../../../../src/prompt/parse.ts';
import { chooseModel } from '../../../../src/prompt/validation/model-choice.ts';
import { codesOf, plain, problemsOf, repaired } from './typed.ts';

function choiceOf(typed: string, defaultModel = '8.2') {
  const { model, ...rest } = chooseModel(parsePrompt(typed), { ...plain, defaultModel });
  return { rules: model.id, ...rest };
}

describe('the model that draws', () => {
  it.each([
    ['a cat', '8.2', true, true],
    ['a cat --v 7', '7', false, true],
    ['a cat --version 6.1', '6.1', false, true],
    ['a cat --niji 7', 'niji 7', false, true],
    ['a cat --v 7 --niji 6', 'niji 6', false, true],
    ['a cat --niji 6 --v 7', '7', false, true],
    ['a cat --v 7 --v', '7', false, true],
    ['a cat --v 7 dog', '7', false, true],
    ['a cat --v banana', '8.2', false, false],
  ])('of %s is %s', (typed, id, isAssumed, isKnown) => {
    expect(choiceOf(typed)).toEqual({ rules: id, said: id, isAssumed, isKnown });
  });

  it('is the default of the place, and else Midjourney’s own', () => {
    expect(choiceOf('a cat', '7')).toMatchObject({ said: '7', isAssumed: true });
    expect(choiceOf('a cat', 'gone')).toMatchObject({ said: '8.2', isAssumed: true });
  });

  it.each([
    ['--v 9', '9', '8.2'],
    ['--v 8.3', '8.3', '8.2'],
    ['--v 8.10', '8.10', '8.2'],
    ['--niji 8', 'niji 8', 'niji 7'],
    ['--v 8', '8', '8.2'],
  ])('%s is taken as it is, called %s, by the rules of %s', (typed, said, rules) => {
    expect(choiceOf(`a cat ${typed}`)).toEqual({ rules, said, isAssumed: false, isKnown: false });
    expect(problemsOf(`a cat ${typed}`)).toEqual([{ code: 'W05', model: said }]);
    expect(repaired(`a cat ${typed}`)).toBe(`a cat ${typed}`);
  });

  it('needs nothing but data to be known', () => {
    const catalogue = createCatalogue({
      ...data,
      models: [...data.models, { id: '9', extends: '8.2', cells: { quality: 'yes' } }],
    });
    expect(problemsOf('a cat --q 2 --v 9', { catalogue })).toEqual([]);
    expect(codesOf('a cat --q 2 --v 9', { catalogue: midjourney })).toEqual(
      ['W05', 'E05'].toSorted(),
    );
  });
});

describe('a number without a model (E04)', () => {
  it.each([
    ['--v 6.5', '--v 6.1'],
    ['--v 7.', '--v 7'],
    ['--v v7', '--v 7'],
    ['--v 7.0', '--v 7'],
    ['--version 5.9', '--version 6'],
    ['--niji 3', '--niji 4'],
  ])('%s becomes %s', (typed, corrected) => {
    expect(codesOf(`a cat ${typed}`)).toEqual(['E04']);
    expect(repaired(`a cat ${typed}`)).toBe(`a cat ${corrected}`);
  });

  it('is told which numbers there are', () => {
    expect(problemsOf('a cat --niji banana')).toMatchObject([
      { code: 'E04', token: 'banana', allowed: { kind: 'one-of', values: ['4', '5', '6', '7'] } },
    ]);
    expect(repaired('a cat --niji banana')).toBeUndefined();
  });
});
