import { z } from 'zod';
import data from './midjourney.json' with { type: 'json' };

const support = z.enum(['yes', 'no', 'unverified']);
const numbers = z.array(z.number()).nonempty();
const words = z.array(z.string()).nonempty();
const limits = z.strictObject({
  from: z.number().optional(),
  to: z.number().optional(),
  oneOf: z.union([numbers, words]).optional(),
  /** How many times the shorter side the longer one may be. */
  ratio: z.number().optional(),
  /** The same together with `--hd`. */
  withHd: z.number().optional(),
  /** Below this it may or may not be taken. */
  unverifiedBelow: z.number().optional(),
  /** Concluded from other models, not read anywhere: outside of it warns and does not refuse. */
  inferred: z.literal(true).optional(),
});
const cell = z.union([support, limits]);

const flag = z.strictObject({
  aliases: z.array(z.string()).default([]),
  takes: z.enum([
    'nothing',
    'switch',
    'integer',
    'number',
    'ratio',
    'word',
    'words',
    'link',
    'links',
    'references',
    'codes',
    'model',
  ]),
  from: z.number().optional(),
  to: z.number().optional(),
  oneOf: z.union([numbers, words]).optional(),
  /** Of several values. */
  most: z.int().optional(),
  family: z.enum(['version', 'niji']).optional(),
  /** Every model takes it, so that models have no cell for it. */
  anyModel: z.literal(true).optional(),
});

const model = z.strictObject({
  /** `8.2`, `niji 7`. */
  id: z.string().regex(/^(niji )?\d+(\.\d+)?$/),
  extends: z.string().optional(),
  multiPrompt: support.optional(),
  cells: z.record(z.string(), cell).default({}),
});

/** The shape of midjourney.json. */
export const catalogueSchema = z.strictObject({
  schema: z.literal(1),
  asOf: z.iso.date(),
  officialDefault: z.string(),
  flags: z.record(z.string().regex(/^[a-z]+$/), flag),
  retired: z.array(z.string()),
  /** What people call a flag, and what it is called. */
  misnomers: z.record(z.string(), z.string()),
  exclusive: z.array(z.array(z.string()).min(2)),
  requires: z.record(z.string(), z.enum(['image', 'sref', 'cref', 'oref', 'video'])),
  refusedTogether: z.array(
    z.strictObject({
      flag: z.string(),
      with: z.string(),
      value: z.union([z.number(), z.string()]).optional(),
    }),
  ),
  replacements: z.record(z.string(), z.string()),
  /** Each family from old to new. */
  models: z.array(model).nonempty(),
});

export type CatalogueData = z.infer<typeof catalogueSchema>;
/** Whether a model takes a flag, and what it takes. */
export type Cell = z.infer<typeof cell>;
export type Support = z.infer<typeof support>;

/** A flag of the catalogue. */
export interface FlagRule extends z.infer<typeof flag> {
  /** Its full name, without dashes. */
  readonly name: string;
}

/** A model with everything it inherits. */
export interface Model {
  readonly id: string;
  readonly family: 'version' | 'niji';
  /** `8.2`: what stands behind `--version` or `--niji`. */
  readonly number: string;
  readonly multiPrompt: Support;
  /** @param name of a flag, in full */
  cellOf(name: string): Cell;
}

/** Flags and models as data, ready to look things up. */
export interface Catalogue {
  readonly asOf: string;
  /** The model that Midjourney draws with when nobody says another. */
  readonly officialDefault: Model;
  /** Each family from old to new. */
  readonly models: readonly Model[];
  readonly flags: readonly FlagRule[];
  readonly misnomers: CatalogueData['misnomers'];
  readonly exclusive: readonly (readonly string[])[];
  readonly requires: CatalogueData['requires'];
  readonly refusedTogether: CatalogueData['refusedTogether'];
  readonly replacements: CatalogueData['replacements'];
  /** By full name or alias, in lower case only, without dashes. */
  flag(name: string): FlagRule | undefined;
  isRetired(name: string): boolean;
  /** By id: `8.2`, `niji 7`. */
  model(id: string): Model | undefined;
}

/**
 * Reads a catalogue.
 * @throws {z.ZodError} where the data has another shape
 * @throws {Error} where a model extends one that is not there
 */
export function createCatalogue(source: unknown): Catalogue {
  const parsed = catalogueSchema.parse(source);
  const flags = Object.entries(parsed.flags).map(([name, rule]) => ({ name, ...rule }));
  const byName = new Map(
    flags.flatMap((rule) => [rule.name, ...rule.aliases].map((name) => [name, rule] as const)),
  );
  const models = parsed.models.map(({ id }) => toModel(parsed, id));
  const byId = new Map(models.map((one) => [one.id, one]));
  const retired = new Set(parsed.retired);
  const officialDefault = byId.get(parsed.officialDefault);
  if (officialDefault === undefined) throw new Error('The default model is not in the catalogue');
  const { asOf, misnomers, exclusive, requires, refusedTogether, replacements } = parsed;
  return {
    asOf,
    officialDefault,
    models,
    flags,
    misnomers,
    exclusive,
    requires,
    refusedTogether,
    replacements,
    flag: (name) => byName.get(name),
    isRetired: (name) => retired.has(name),
    model: (id) => byId.get(id),
  };
}

function toModel(data: CatalogueData, id: string): Model {
  const { cells, multiPrompt } = inherit(data, id, new Set());
  const family = id.startsWith('niji ') ? 'niji' : 'version';
  const anyModel = new Set(
    Object.entries(data.flags).flatMap(([name, rule]) => (rule.anyModel ? [name] : [])),
  );
  return {
    id,
    family,
    number: id.replace('niji ', ''),
    multiPrompt,
    cellOf: (name) => cells.get(name) ?? (anyModel.has(name) ? 'yes' : 'unverified'),
  };
}

function inherit(
  data: CatalogueData,
  id: string,
  seen: Set<string>,
): { readonly cells: ReadonlyMap<string, Cell>; readonly multiPrompt: Support } {
  const own = data.models.find((one) => one.id === id);
  if (own === undefined || seen.has(id)) throw new Error(`The model ${id} cannot be inherited`);
  seen.add(id);
  const base =
    own.extends === undefined
      ? { cells: new Map<string, Cell>(), multiPrompt: 'unverified' as const }
      : inherit(data, own.extends, seen);
  return {
    cells: new Map([...base.cells, ...Object.entries(own.cells)]),
    multiPrompt: own.multiPrompt ?? base.multiPrompt,
  };
}

/** What is known about Midjourney's flags and models (Midjourney help, as of `asOf`). */
export const midjourney: Catalogue = createCatalogue(data);
