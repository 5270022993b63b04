import { describe, expect, it } from 'vitest';
import { newGuild } from '../../../src/guilds/guild.ts';
import { en } from '../../../src/locales/en.ts';
import { newPerson, type Person } from '../../../src/people/person.ts';
import type { Preset } from '../../../src/prompt/preset.ts';
import { sentence } from '../../../src/views/message.ts';
import { presetList } from '../../../src/views/presets.ts';
import { expectWithinLimits } from '../../fakes/limits.ts';

function list(person: Partial<Person>, shared?: readonly Preset[]): string {
  const guild = shared && { ...newGuild, id: '5', presets: [...shared] };
  const text = presetList({ person: { ...newPerson, ...person }, guild }, en);
  expectWithinLimits(sentence(text));
  return text;
}

const noir = { name: 'noir', flags: '--raw --stylize 250' };

describe('the list of presets', () => {
  it('says how to make one where there are none', () => {
    expect(list({}, [])).toBe(en.preset.none);
    expect(list({})).toBe(en.preset.none);
  });

  it('shows one’s own and the shared ones, and how to use them', () => {
    expect(list({ presets: [noir] }, [{ name: 'soft', flags: '--s 50' }]).split('\n')).toEqual([
      en.preset.use,
      en.preset.own,
      '`--noir` `--raw --stylize 250`',
      en.preset.shared,
      '`--soft` `--s 50`',
    ]);
  });

  it('marks the one in use, and of two with one name one’s own', () => {
    const lines = list({ presets: [noir], preset: { name: 'noir' } }, [noir]).split('\n');
    expect(lines.filter((line) => line.endsWith(en.preset.current))).toEqual([lines[2]]);
    const used = (guildId: string) => list({ preset: { name: 'noir', guildId } }, [noir]);
    expect(used('5')).toContain(en.preset.current);
    expect(used('6')).not.toContain(en.preset.current);
  });

  it('lets nothing in flags take effect, and shows no query of a link', () => {
    const flags = '--no **a** `b` @everyone <@1> --sref https://x.example/a.png?sig=canary';
    const text = list({ presets: [{ name: 'a', flags }] });
    expect(text).not.toContain('canary');
    expect(text.split('\n')[2]).toMatch(/^`--a` `[^`]*`$/);
  });

  const many = (count: number, letter: string): Preset[] =>
    Array.from({ length: count }, (_, index) => {
      const name = `${letter}${index}`.padEnd(32, 'x');
      return { name, flags: `--no ${'y'.repeat(495)}` };
    });

  it('names all of one’s own, however long they are', () => {
    const own = many(20, 'o');
    const text = list({ presets: own }, many(50, 's'));
    for (const { name } of own) expect(text).toContain(`\`--${name}\``);
    expect(text).toMatch(/… and \d+ more; .*$/);
  });

  it('shows as much of the flags as there is room for', () => {
    expect(list({ presets: many(2, 'o') })).toContain('y'.repeat(495));
    expect(list({ presets: many(5, 'o') })).toMatch(/y{190}/);
  });
});
