import fc from 'fast-check';
import { keys, literals } from './nasty.ts';
import { anyText } from './text.ts';

/** One change of a JSON text, at the part of it with this number (counted round and round). */
interface Edit {
  readonly at: number;
  readonly kind: 'replace' | 'drop' | 'double' | 'add' | 'list' | 'string' | 'deep' | 'swap';
  readonly literal: string;
  readonly key: string;
}

const kinds: readonly Edit['kind'][] = [
  'replace',
  'replace',
  'replace',
  'drop',
  'double',
  'add',
  'list',
  'string',
  'swap',
];
const literal = fc.oneof(
  { arbitrary: fc.constantFrom(...literals), weight: 5 },
  { arbitrary: anyText.map((text) => JSON.stringify(text)), weight: 3 },
  { arbitrary: fc.double().map(String), weight: 1 },
);
const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(200),
  kind: fc.oneof(
    { arbitrary: fc.constantFrom(...kinds), weight: 300 },
    { arbitrary: fc.constant('deep' as const), weight: 1 },
  ),
  literal,
  key: fc.constantFrom(...keys),
});

/** How deep the deepest values are: more than any parser that calls itself can bear. */
const depth = 20_000;

/** What real values become when somebody changes some of their parts. @returns JSON texts */
export function changed(examples: readonly unknown[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...examples), fc.array(edit, { maxLength: 5 }))
    .map(([example, edits]) => new Writer(example, edits).write());
}

/** Writes JSON with its edits; also what no object can hold, such as a key twice. */
class Writer {
  readonly #example: unknown;
  readonly #edits: ReadonlyMap<number, Edit>;
  #number = 0;

  constructor(example: unknown, edits: readonly Edit[]) {
    this.#example = example;
    const size = sizeOf(example);
    this.#edits = new Map(edits.map((one) => [one.at % size, one]));
  }

  write(): string {
    return this.#part(this.#example, undefined) ?? '';
  }

  /** @returns undefined for what is left out */
  #part(value: unknown, name: string | undefined): string | undefined {
    const one = this.#edits.get(this.#number);
    this.#number += 1;
    const plain = this.#plain(value, one);
    const text = one === undefined ? plain : edited(plain, one);
    if (text === undefined || name === undefined) return text;
    const named = `${JSON.stringify(name)}:${text}`;
    return one?.kind === 'double' ? `${named},${JSON.stringify(name)}:${one.literal}` : named;
  }

  #plain(value: unknown, one: Edit | undefined): string {
    if (Array.isArray(value)) {
      return `[${this.#list(value.map((entry: unknown) => [entry, undefined] as const))}]`;
    }
    if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
    const entries = Object.entries(value).map(([key, entry]) => [entry, key] as const);
    const parts = this.#list(one?.kind === 'swap' ? entries.toReversed() : entries);
    if (one?.kind !== 'add') return `{${parts}}`;
    return `{${parts}${parts === '' ? '' : ','}${JSON.stringify(one.key)}:${one.literal}}`;
  }

  #list(entries: readonly (readonly [unknown, string | undefined])[]): string {
    return entries.flatMap(([value, name]) => this.#part(value, name) ?? []).join(',');
  }
}

function edited(plain: string, { kind, literal: other }: Edit): string | undefined {
  switch (kind) {
    case 'replace':
      return other;
    case 'drop':
      return undefined;
    case 'list':
      return `[${plain},${other}]`;
    case 'string':
      return JSON.stringify(plain);
    case 'deep':
      return `${'['.repeat(depth)}${plain}${']'.repeat(depth)}`;
    case 'add':
    case 'double':
    case 'swap':
      return plain;
  }
}

function sizeOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, part) => sum + sizeOf(part), 1);
}
