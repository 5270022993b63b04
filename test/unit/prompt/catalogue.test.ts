import { describe, expect, it } from 'vitest';
import {
  type CatalogueData,
  catalogueSchema,
  createCatalogue,
  midjourney,
} from '../../../src/prompt/catalogue.ts';
import file from '../../../src/prompt/midjourney.json' with { type: 'json' };

const data: CatalogueData = catalogueSchema.parse(file);
const names = Object.keys(data.flags);
const aliases = Object.values(data.flags).flatMap((flag) => flag.aliases);
const withModels = (...models: readonly unknown[]): unknown => ({
  ...file,
  models: [...file.models, ...models],
});

describe('midjourney.json', () => {
  it('can be looked up by every model, name and alias', () => {
    expect(midjourney.models.map(({ id }) => id)).toEqual(data.models.map(({ id }) => id));
    for (const { id } of data.models) expect(midjourney.model(id)?.id).toBe(id);
    for (const name of names) expect(midjourney.flag(name)?.name).toBe(name);
    for (const alias of aliases) expect(midjourney.flag(alias)?.aliases).toContain(alias);
  });

  it('has models, flags and aliases once each', () => {
    const ids = data.models.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set([...names, ...aliases]).size).toBe(names.length + aliases.length);
  });

  it('does not call a flag retired that it has', () => {
    expect(data.retired.filter((name) => midjourney.flag(name) !== undefined)).toEqual([]);
    for (const name of data.retired) expect(midjourney.isRetired(name)).toBe(true);
  });

  it.each(data.models.filter((model) => model.extends === undefined))(
    'says of $id, which inherits nothing, what it makes of every flag that not all take',
    ({ cells }) => {
      const needed = names.filter((name) => data.flags[name]?.anyModel !== true);
      expect(Object.keys(cells).sort()).toEqual(needed.sort());
    },
  );

  it('speaks only of flags that it has', () => {
    const mentioned = [
      ...data.exclusive.flat(),
      ...Object.keys(data.requires),
      ...data.refusedTogether.flatMap((one) => [one.flag, one.with]),
      ...Object.entries(data.replacements).flat(),
      ...data.models.flatMap(({ cells }) => Object.keys(cells)),
    ];
    expect(mentioned.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('has no cells for flags that every model takes', () => {
    const cells = data.models.flatMap((model) => Object.keys(model.cells));
    expect(cells.filter((name) => data.flags[name]?.anyModel === true)).toEqual([]);
  });

  it('goes from old to new within each family', () => {
    for (const family of ['version', 'niji'] as const) {
      const numbers = midjourney.models
        .filter((model) => model.family === family)
        .map((model) => Number(model.number));
      expect(numbers.length).toBeGreaterThan(3);
      expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    }
  });

  it('draws with 8.2 where nobody says another', () => {
    expect(midjourney.officialDefault).toBe(midjourney.model('8.2'));
    expect(midjourney.asOf).toBe(data.asOf);
  });
});

describe('a model', () => {
  it('inherits what it does not say itself, over several steps', () => {
    const newest = midjourney.model('8.2');
    expect(newest?.cellOf('turbo')).toBe('no');
    expect(newest?.cellOf('exp')).toBe('yes');
    expect(newest?.cellOf('iw')).toEqual({ from: 0, to: 3 });
    expect(newest?.multiPrompt).toBe('no');
  });

  it('takes what every model takes, and may or may not take what nobody wrote down', () => {
    for (const model of midjourney.models) {
      expect(model.cellOf('chaos')).toBe('yes');
      expect(model.cellOf('nonsense')).toBe('unverified');
    }
  });

  it('has a family and the number that stands behind its flag', () => {
    expect(midjourney.model('niji 7')).toMatchObject({ family: 'niji', number: '7' });
    expect(midjourney.model('5.2')).toMatchObject({ family: 'version', number: '5.2' });
    expect(midjourney.model('9')).toBeUndefined();
  });

  it('needs no more than data to be new', () => {
    const next = createCatalogue(
      withModels({ id: '9', extends: '8.2', cells: { turbo: 'yes', iw: { from: 0, to: 5 } } }),
    );
    const model = next.model('9');
    expect(next.models.at(-1)).toBe(model);
    expect(model?.cellOf('turbo')).toBe('yes');
    expect(model?.cellOf('iw')).toEqual({ from: 0, to: 5 });
    expect(model?.cellOf('hd')).toEqual(next.model('8.2')?.cellOf('hd'));
    expect(createCatalogue(withModels({ id: '9', extends: '8.2' })).model('9')?.number).toBe('9');
  });
});

describe('a catalogue is refused', () => {
  it.each<[string, unknown]>([
    ['with a key that nobody reads', { ...file, extra: 1 }],
    ['with a flag that has one', { ...file, flags: { ...file.flags, x: { takes: 'word', y: 1 } } }],
    ['with a model that has one', withModels({ id: '9', extends: '8.2', extra: 1 })],
    ['with a cell that has one', withModels({ id: '9', cells: { iw: { form: 0 } } })],
    ['of another version', { ...file, schema: 2 }],
    ['without a date', { ...file, asOf: 'today' }],
    ['with a model that is no number', withModels({ id: 'nine' })],
    ['with a flag that takes what is not known', { ...file, flags: { x: { takes: 'luck' } } }],
    ['without models', { ...file, models: [] }],
    ['that is none', null],
  ])('%s', (_, source) => {
    expect(() => createCatalogue(source)).toThrow();
  });

  it('whose default model is not there', () => {
    expect(() => createCatalogue({ ...file, officialDefault: '9' })).toThrow(/default model/);
  });

  it('whose models inherit from each other, from themselves or from nowhere', () => {
    const message = /cannot be inherited/;
    const pair = [
      { id: '10', extends: '11' },
      { id: '11', extends: '10' },
    ];
    expect(() => createCatalogue(withModels(...pair))).toThrow(message);
    expect(() => createCatalogue(withModels({ id: '9', extends: '9' }))).toThrow(message);
    expect(() => createCatalogue(withModels({ id: '9', extends: '12' }))).toThrow(message);
  });
});
