import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createRegistry } from '../../../commands/index.ts';
import { type JsonObject, objectOf, parseJson } from '../../../sandbox/discord/json.ts';
import { commandIssues, scopeIssues } from '../../../sandbox/discord/rules/commands.ts';
import { bodySchemas } from '../../../sandbox/discord/rules/openapi.ts';
import { upstreamNames } from '../../../src/config/upstreams.ts';
import { catalogues } from '../../../src/locales/index.ts';
import { FakeUpstream } from '../../fakes/upstream.ts';

const registry = createRegistry(upstreamNames.map((name) => new FakeUpstream(name)));
const definitions: readonly JsonObject[] = [...registry.commands, ...registry.menus].map(
  ({ data }) => objectOf(parseJson(JSON.stringify(data))),
);

const words = z.record(z.string(), z.string()).default({});
/** A command, or an option or a choice within one. */
interface Node {
  readonly name: string;
  readonly name_localizations: Readonly<Record<string, string>>;
  readonly description: string;
  readonly description_localizations: Readonly<Record<string, string>>;
  readonly value?: string | number | undefined;
  readonly type?: number | undefined;
  readonly options: readonly Node[];
  readonly choices: readonly Node[];
}

const nodeSchema: z.ZodType<Node> = z.object({
  name: z.string(),
  name_localizations: words,
  description: z.string().default(''),
  description_localizations: words,
  value: z.union([z.string(), z.number()]).optional(),
  type: z.number().optional(),
  options: z.array(z.lazy(() => nodeSchema)).default([]),
  choices: z.array(z.lazy(() => nodeSchema)).default([]),
});

const commands = definitions.map((definition) => nodeSchema.parse(definition));

/** The node itself and everything in it. */
function flatten(node: Node): readonly Node[] {
  return [node, ...[...node.options, ...node.choices].flatMap(flatten)];
}

const longest = (plain: string, more: Readonly<Record<string, string>>): number =>
  Math.max(...[plain, ...Object.values(more)].map(({ length }) => length));

/** Discord counts names, descriptions and values; of several languages the longest. */
function sizeOf(node: Node): number {
  return flatten(node).reduce(
    (sum, { name, name_localizations, description, description_localizations, value = '' }) =>
      sum +
      longest(name, name_localizations) +
      longest(description, description_localizations) +
      String(value).length,
    0,
  );
}

describe('the commands and menus', () => {
  it('are what Discord takes, after its own schema and its documentation', () => {
    for (const definition of definitions) {
      const path = '/applications/{application_id}/commands';
      expect(bodySchemas().check('POST', path, definition)).toEqual([]);
      expect(commandIssues(definition, true, [])).toEqual([]);
    }
    expect(scopeIssues(definitions)).toEqual([]);
  });

  it.each(commands.map((command) => [command.name, command] as const))(
    'have at most 8000 characters in every language: %s',
    (_name, command) => {
      expect(sizeOf(command)).toBeLessThanOrEqual(8_000);
    },
  );

  it.each(Object.keys(catalogues))('are named and described in %s, within the limits', (tag) => {
    for (const command of commands) {
      const isMenu = command.type === 3;
      for (const node of flatten(command)) {
        const name = nameIn(node, tag);
        expect(name.trim(), node.name).not.toBe('');
        expect(name.length).toBeLessThanOrEqual(node.value === undefined ? 32 : 100);
        if (!isMenu && node.value === undefined) {
          expect(name).toMatch(/^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u);
          expect(name).toBe(name.toLowerCase());
          const said = node.description_localizations[tag] ?? '';
          expect(said.trim(), node.name).not.toBe('');
          expect(said.length).toBeLessThanOrEqual(100);
        }
        expectDistinct(node.options, tag);
        expectDistinct(node.choices, tag);
      }
    }
    expectDistinct(
      commands.filter(({ type }) => type !== 3),
      tag,
    );
    expectDistinct(
      commands.filter(({ type }) => type === 3),
      tag,
    );
  });
});

/** Choices such as 16:9 are the same everywhere. */
function nameIn({ name, name_localizations: names, value }: Node, tag: string): string {
  return names[tag] ?? (value === undefined ? '' : name);
}

function expectDistinct(nodes: readonly Node[], tag: string): void {
  expect(nodes.length).toBeLessThanOrEqual(25);
  const names = nodes.map((node) => nameIn(node, tag));
  expect(new Set(names).size, String(names)).toBe(names.length);
}
