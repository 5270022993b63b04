import { describe, expect, it } from 'vitest';
import { catalogues } from '../../../src/locales/index.ts';
import { everythingSaid } from './walk.ts';

const name = /^[-_\p{L}\p{N}]{1,32}$/u;
/** Discord shows no subcommands below a translated name (discord-api-docs issue 5105). */
const withSubcommands = ['preset', 'privacy', 'admin', 'mod'];

describe.each(Object.entries(catalogues))('the catalogue for %s', (_tag, text) => {
  const commands = Object.entries(text.commands);
  const nameOf = new Map(commands.map(([path, command]) => [path, command.name]));

  it('names commands and options as Discord allows', () => {
    for (const [path, { name: said, description }] of commands) {
      expect(said, path).toMatch(name);
      expect(said, path).toBe(said.toLowerCase());
      expect(description.length, path).toBeGreaterThan(0);
      expect(description.length, path).toBeLessThanOrEqual(100);
    }
  });

  it('names no two things on one level alike', () => {
    const levels = new Map<string, string[]>();
    for (const [path, { name: said }] of commands) {
      const parent = path.split('.').slice(0, -1).join('.');
      levels.set(parent, [...(levels.get(parent) ?? []), said]);
    }
    for (const [parent, names] of levels) expect(new Set(names).size, parent).toBe(names.length);
  });

  it('leaves commands with subcommands their English names', () => {
    for (const path of withSubcommands) expect(nameOf.get(path)).toBe(path);
  });

  it('keeps menus and choices within what Discord takes', () => {
    for (const said of Object.values(text.menus)) expect(said.length).toBeLessThanOrEqual(32);
    for (const { text: said } of everythingSaid(text.choices)) {
      expect(said.length).toBeLessThanOrEqual(100);
    }
  });

  it('speaks of commands by the names that people see', () => {
    const known = new Set(
      commands.flatMap(([path]) => {
        const parts = path.split('.');
        const spoken = parts.map((_part, end) => nameOf.get(parts.slice(0, end + 1).join('.')));
        return spoken.map((_word, end) => spoken.slice(0, end + 1).join(' '));
      }),
    );
    for (const { path, text: said } of everythingSaid(text)) {
      for (const [, typed = ''] of said.matchAll(/`\/([^`]+)`/g)) {
        const words = typed.split(/\s+/).filter((word) => !/[:：]/.test(word));
        const spoken = words.filter((_word, end) => known.has(words.slice(0, end + 1).join(' ')));
        expect(spoken.length, `${path}: /${typed}`).toBeGreaterThan(0);
      }
    }
  });

  it('says something everywhere, and never the name of nothing', () => {
    for (const { path, text: said } of everythingSaid(text)) {
      // A line of /help may be blank.
      if (!path.startsWith('help.lines.')) expect(said.trim(), path).not.toBe('');
      expect(said, path).not.toMatch(/undefined|\[object|NaN/);
    }
  });
});
