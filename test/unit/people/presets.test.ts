import { describe, expect, it } from 'vitest';
import { newGuild } from '../../../src/guilds/guild.ts';
import { newPerson } from '../../../src/people/person.ts';
import {
  findPreset,
  nameProblem,
  presetsFor,
  withoutPreset,
  withPreset,
} from '../../../src/people/presets.ts';
import { midjourney } from '../../../src/prompt/catalogue.ts';

const noir = { name: 'noir', flags: '--raw' };
const soft = { name: 'soft', flags: '--stylize 50' };
const person = { ...newPerson, presets: [noir, soft] };

describe('the name of a preset', () => {
  it.each(['noir', 'a', 'a-1', 'x'.repeat(32), 'photo-2024'])('can be %s', (name) => {
    expect(nameProblem(name, midjourney)).toBeUndefined();
  });

  it.each(['', 'Noir', '1a', '-a', 'a_b', 'a b', 'é', 'x'.repeat(33), 'a\n'])(
    'cannot be written %j',
    (name) => {
      expect(nameProblem(name, midjourney)).toBe('malformed');
    },
  );

  it.each(['ar', 'aspect', 's', 'stylize', 'niji', 'v', 'video', 'p', 'test', 'creative', 'none'])(
    'cannot be %s, which means something already',
    (name) => {
      expect(nameProblem(name, midjourney)).toBe('taken');
    },
  );
});

describe('presets', () => {
  it('are added at the end, and replaced where they stand', () => {
    const other = { name: 'z', flags: '--tile' };
    expect(withPreset(person, other, 20).presets).toEqual([noir, soft, other]);
    const changed = { ...noir, flags: '--weird 5' };
    expect(withPreset(person, changed, 20).presets).toEqual([changed, soft]);
  });

  it('are not added past the limit, and still replaced', () => {
    expect(withPreset(person, { name: 'z', flags: '--tile' }, 2)).toBe(person);
    const changed = { ...soft, flags: '--tile' };
    expect(withPreset(person, changed, 2).presets).toEqual([noir, changed]);
  });

  it('are taken out, and out of use', () => {
    const using = { ...person, preset: { name: 'noir' } };
    expect(withoutPreset(using, 'noir')).toEqual({ ...person, presets: [soft], preset: undefined });
    expect(withoutPreset(using, 'soft')).toEqual({ ...using, presets: [noir] });
    expect(withoutPreset(using, 'unknown')).toBe(using);
  });

  it('of a server are taken out alike', () => {
    const guild = { ...newGuild, presets: [noir] };
    expect(withoutPreset(guild, 'noir')).toEqual(newGuild);
  });
});

describe('what a name stands for', () => {
  const guild = {
    ...newGuild,
    presets: [
      { name: 'noir', flags: '--tile' },
      { ...soft, name: 'b' },
    ],
  };

  it('is one’s own preset before a shared one', () => {
    expect(findPreset('noir', person, guild)).toEqual({ ...noir, isShared: false });
    expect(findPreset('noir', newPerson, guild)).toMatchObject({ flags: '--tile', isShared: true });
    expect(findPreset('b', person, undefined)).toBeUndefined();
  });

  it('is chosen among one’s own first', () => {
    expect(presetsFor(person, guild).map(({ name, isShared }) => [name, isShared])).toEqual([
      ['noir', false],
      ['soft', false],
      ['noir', true],
      ['b', true],
    ]);
  });
});
