import { describe, expect, it } from 'vitest';
import { newPerson } from '../../../src/people/person.ts';
import { createPeopleRepository } from '../../../src/people/repository.ts';
import { toggled } from '../../../src/people/settings.ts';
import { createMemoryStore } from '../../../src/storage/memory.ts';
import { StoreError } from '../../../src/storage/store.ts';

describe('what people have set', () => {
  it('is nothing at first', async () => {
    expect(await createPeopleRepository(createMemoryStore()).get('1')).toEqual(newPerson);
  });

  it('is each person’s own, and there again when the store is opened anew', async () => {
    const store = createMemoryStore();
    await createPeopleRepository(store).change('1', (person) => toggled(person, 'raw'));
    const people = createPeopleRepository(store);
    expect(await people.get('1')).toEqual({ ...newPerson, raw: true });
    expect(await people.get('2')).toEqual(newPerson);
  });

  it('is forgotten for one person alone, however often', async () => {
    const store = createMemoryStore();
    const people = createPeopleRepository(store);
    for (const id of ['1', '2']) await people.change(id, (person) => toggled(person, 'raw'));
    await people.erase('1');
    await people.erase('1');
    expect(await people.get('1')).toEqual(newPerson);
    expect((await store.list('')).map(({ key }) => key)).toEqual(['people:2']);
  });

  it('loses nothing when several things are pressed at once', async () => {
    const people = createPeopleRepository(createMemoryStore());
    const keys = ['raw', 'remix', 'private', 'fast', 'strong'] as const;
    await Promise.all(keys.map((key) => people.change('1', (person) => toggled(person, key))));
    expect(await people.get('1')).toEqual({
      ...newPerson,
      raw: true,
      remix: true,
      private: true,
      speed: 'fast',
      variation: 'strong',
    });
  });

  it('of old names a preset of one’s own, or none that anybody could know', async () => {
    const store = createMemoryStore();
    const presets = [{ name: 'noir', flags: '--raw' }];
    await store.put('people:1', { ...newPerson, presets, preset: 'noir' });
    await store.put('people:2', { ...newPerson, presets, preset: 'soft' });
    const people = createPeopleRepository(store);
    expect(await people.get('1')).toEqual({ ...newPerson, presets, preset: { name: 'noir' } });
    expect(await people.get('2')).toEqual({ ...newPerson, presets });
  });

  it('is one document per person', async () => {
    const store = createMemoryStore();
    await createPeopleRepository(store).change('17', (person) => toggled(person, 'raw'));
    const keys = (await store.list('')).map(({ key }) => key);
    expect(keys).toEqual(['people:17']);
  });

  it.each([
    { schema: 2 },
    { ...newPerson, version: 'banana' },
    { ...newPerson, stylize: 1001 },
    { ...newPerson, aspect: 'wide' },
    { ...newPerson, presets: Array.from({ length: 21 }, () => ({ name: 'a', flags: '--raw' })) },
  ])('is refused in another shape: %j', async (value) => {
    const store = createMemoryStore();
    await store.put('people:1', value);
    await expect(createPeopleRepository(store).get('1')).rejects.toBeInstanceOf(StoreError);
  });
});
