import { describe, expect, it } from 'vitest';
import { guildFlags } from '../../../src/guilds/default-flags.ts';
import { newGuild } from '../../../src/guilds/guild.ts';
import { defaultFlags } from '../../../src/people/default-flags.ts';
import { newPerson, type Person } from '../../../src/people/person.ts';
import { standingLayers } from '../../../src/people/standing-layers.ts';
import { modelFlag } from '../../../src/prompt/model-flag.ts';
import { parsePrompt } from '../../../src/prompt/parse.ts';
import { printFlag } from '../../../src/prompt/print.ts';
import type { Flag } from '../../../src/prompt/prompt.ts';
import { readSavedFlags } from '../../../src/prompt/saved-flags.ts';

const print = (flags: readonly Flag[]): string => flags.map(printFlag).join(' ');

describe('the flags of settings', () => {
  it('are none at first', () => {
    expect(defaultFlags(newPerson)).toEqual([]);
  });

  it('come in the order of the panel', () => {
    const person: Person = {
      ...newPerson,
      aspect: '16:9',
      speed: 'relax',
      stylize: 0,
      raw: true,
      version: '7',
    };
    expect(print(defaultFlags(person))).toBe('--v 7 --raw --stylize 0 --relax --ar 16:9');
  });

  it('leave out what is no flag', () => {
    const person: Person = { ...newPerson, remix: true, private: true, variation: 'strong' };
    expect(defaultFlags(person)).toEqual([]);
  });

  it.each([
    ['8.2', '--v 8.2'],
    ['niji 7', '--niji 7'],
  ])('name the model %s as %s', (id, flag) => {
    expect(printFlag(modelFlag(id))).toBe(flag);
    expect(parsePrompt(`x ${flag}`).flags).toEqual([modelFlag(id)]);
  });
});

describe('the flags of a server', () => {
  it('are the model and then the others', () => {
    expect(guildFlags(newGuild)).toEqual([]);
    const guild = { ...newGuild, version: 'niji 6', flags: '--no text --ar 3:2' };
    expect(print(guildFlags(guild))).toBe('--niji 6 --no text --ar 3:2');
  });
});

describe('saved flags', () => {
  it('are read as a prompt would be, and none are none', () => {
    expect(readSavedFlags('--no a, b --sref https://x/a.png')).toEqual([
      { name: 'no', value: 'a, b' },
      { name: 'sref', value: 'https://x/a.png' },
    ]);
    expect(readSavedFlags(undefined)).toEqual([]);
  });
});

describe('what stands behind every prompt', () => {
  const person: Person = {
    ...newPerson,
    raw: true,
    suffix: '--no text',
    preset: { name: 'noir' },
    presets: [{ name: 'noir', flags: '--weird 5' }],
  };
  const shared = { name: 'noir', flags: '--weird 9' };
  const guild = { ...newGuild, version: '7', presets: [shared] };
  const namesOf = (layers: ReturnType<typeof standingLayers>): string[] =>
    layers.map(({ name, flags }) => `${name}: ${print(flags)}`);

  it('is the preset, the suffix, the settings and the server, strongest first', () => {
    expect(namesOf(standingLayers(person, guild))).toEqual([
      'preset: --weird 5',
      'suffix: --no text',
      'settings: --raw',
      'server: --v 7',
    ]);
  });

  it('has a shared preset only in the server that it was chosen in', () => {
    const here = { ...guild, id: '5' };
    const using = { ...person, preset: { name: 'noir', guildId: '5' } };
    expect(namesOf(standingLayers(using, here))[0]).toBe('preset: --weird 9');
    expect(namesOf(standingLayers(using, { ...guild, id: '6' }))[0]).toBe('preset: ');
    expect(namesOf(standingLayers(using, undefined))[0]).toBe('preset: ');
    const without = { ...person, presets: [] };
    expect(namesOf(standingLayers(without, here))[0]).toBe('preset: ');
  });

  it('has nothing of a server outside of servers', () => {
    expect(standingLayers(newPerson, undefined).flatMap(({ flags }) => flags)).toEqual([]);
  });
});
