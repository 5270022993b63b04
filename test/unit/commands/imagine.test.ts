import { ApplicationCommandOptionType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { imagine } from '../../../commands/imagine.ts';
import { createRegistry } from '../../../commands/index.ts';
import { type UpstreamName, upstreamNames } from '../../../src/config/upstreams.ts';
import { en } from '../../../src/locales/en.ts';
import { midjourney } from '../../../src/prompt/catalogue.ts';
import { FakeUpstream } from '../../fakes/upstream.ts';

type Names = readonly UpstreamName[];

const sets: readonly Names[] = [
  ['midjourney-proxy'],
  ['kie', 'nanogpt'],
  ['midjourney-proxy', 'kie', 'nanogpt'],
];
const fakes = (names: Names) => names.map((name) => new FakeUpstream(name));
const optionsOf = (names: Names) => imagine(fakes(names)).data.options ?? [];

describe('the options of /imagine', () => {
  it.each(sets.map((names) => [names] as const))(
    'with %j on offer a choice of upstreams only among several',
    (names) => {
      const option = optionsOf(names).find(({ name }) => name === 'upstream');
      if (names.length < 2) expect(option).toBeUndefined();
      else {
        expect(option).toMatchObject({
          type: ApplicationCommandOptionType.String,
          choices: names.map((value) => ({ name: en.upstream.name[value], value })),
        });
        expect(option).not.toHaveProperty('required', true);
      }
    },
  );

  it('are otherwise the same, whatever is on', () => {
    const named = sets.map((names) =>
      optionsOf(names)
        .map(({ name }) => name)
        .filter((name) => name !== 'upstream'),
    );
    expect(new Set(named.map((names) => names.join())).size).toBe(1);
  });

  // Discord docs: interactions/application-commands, Application Command Option Structure
  it('are within Discord’s limits', () => {
    const options = optionsOf(upstreamNames);
    expect(options.length).toBeLessThanOrEqual(25);
    expect(new Set(options.map(({ name }) => name)).size).toBe(options.length);
    expect(options.findLastIndex(({ required }) => required === true)).toBe(0);
    for (const option of options) {
      expect(option.name).toMatch(/^[\p{Ll}\p{N}_-]{1,32}$/u);
      expect(option.description.length).toBeGreaterThan(0);
      expect(option.description.length).toBeLessThanOrEqual(100);
      const choices = 'choices' in option ? (option.choices ?? []) : [];
      expect(choices.length).toBeLessThanOrEqual(25);
      expect(new Set(choices.map(({ name }) => name)).size).toBe(choices.length);
      expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length);
      for (const { name, value } of choices) {
        expect(name).toMatch(/^.{1,100}$/);
        expect(String(value)).toMatch(/^.{1,100}$/);
      }
    }
  });

  it('reach the registry', () => {
    const upstreams = fakes(['kie', 'nanogpt']);
    const [command] = createRegistry(upstreams).commands;
    expect(command?.data).toEqual(imagine(upstreams).data);
  });

  it('leave out the choices that nobody who is on can honour', () => {
    const [kie, proxy] = [new FakeUpstream('kie'), new FakeUpstream()];
    kie.objectionTo = ({ prompt }) =>
      /21:9|niji|--v 8/.test(prompt) ? { kind: 'flag', flag: '--x' } : undefined;
    const choicesOf = (upstreams: readonly FakeUpstream[], option: string): unknown[] => {
      const found = imagine(upstreams).data.options?.find(({ name }) => name === option);
      return found !== undefined && 'choices' in found
        ? (found.choices ?? []).map(({ value }) => value)
        : [];
    };
    expect(choicesOf([kie], 'aspect')).not.toContain('21:9');
    expect(choicesOf([kie], 'aspect')).toContain('5:6');
    expect(choicesOf([kie], 'version')).toEqual([
      '7',
      '6.1',
      '6',
      '5.2',
      '5.1',
      '5',
      '4',
      '3',
      '2',
      '1',
    ]);
    expect(choicesOf([kie, proxy], 'aspect')).toContain('21:9');
    const all = choicesOf([kie, proxy], 'version');
    expect(all.slice(0, 3)).toEqual(['8.2', '8.1', '7']);
    expect(all).toHaveLength(midjourney.models.length);
    expect(all.slice(-4)).toEqual(['niji 7', 'niji 6', 'niji 5', 'niji 4']);
  });
});
