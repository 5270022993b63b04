import { describe, expect, it } from 'vitest';
import { newPerson, type Person, personSchema } from '../../../src/people/person.ts';
import {
  isOn,
  toggled,
  toggleKeys,
  unset,
  withChoice,
  withoutSettings,
} from '../../../src/people/settings.ts';

const busy: Person = {
  ...newPerson,
  version: '7',
  raw: true,
  stylize: 250,
  speed: 'fast',
  aspect: '16:9',
  remix: true,
  variation: 'subtle',
  private: true,
  suffix: '--no text',
  preset: { name: 'noir' },
  presets: [{ name: 'noir', flags: '--raw' }],
};

describe('a switch', () => {
  it.each(toggleKeys)('%s goes on, and off again', (key) => {
    const on = toggled(newPerson, key);
    expect(isOn(newPerson, key)).toBe(false);
    expect(isOn(on, key)).toBe(true);
    expect(isOn(toggled(on, key), key)).toBe(false);
    expect(personSchema.parse(JSON.parse(JSON.stringify(toggled(on, key))))).toEqual(newPerson);
  });

  it.each([
    ['relax', 'fast'],
    ['fast', 'turbo'],
    ['strong', 'subtle'],
  ] as const)('%s goes off when %s goes on', (one, other) => {
    const person = toggled(toggled(newPerson, one), other);
    expect(isOn(person, one)).toBe(false);
    expect(isOn(person, other)).toBe(true);
  });

  it('touches nothing else', () => {
    expect(toggled(busy, 'remix')).toEqual({ ...busy, remix: false });
  });
});

describe('a choice', () => {
  it.each([
    ['version', 'niji 7', { version: 'niji 7' }],
    ['stylize', '750', { stylize: 750 }],
    ['aspect', '21:9', { aspect: '21:9' }],
    ['version', unset, { version: undefined }],
    ['stylize', unset, { stylize: undefined }],
    ['aspect', unset, { aspect: undefined }],
  ] as const)('of %s %s is kept', (menu, chosen, expected) => {
    expect(withChoice(busy, menu, chosen)).toEqual({ ...busy, ...expected });
  });

  it.each([
    ['version', 'banana'],
    ['stylize', '1001'],
    ['stylize', 'much'],
    ['aspect', 'wide'],
  ] as const)('of %s %s is none', (menu, chosen) => {
    expect(withChoice(busy, menu, chosen)).toBeUndefined();
  });
});

describe('the reset', () => {
  it('leaves nothing but the saved presets', () => {
    expect(withoutSettings(busy)).toEqual({ ...newPerson, presets: busy.presets });
  });
});
