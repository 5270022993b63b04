import { z } from 'zod';

const item = z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)]);

function idOf(entry: unknown, otherwise?: string): string[] {
  const parsed = item.safeParse(entry);
  const id = parsed.success ? parsed.data : otherwise;
  return id === undefined || id === '' ? [] : [id];
}

const list = z.array(z.unknown()).transform((entries) => entries.flatMap((entry) => idOf(entry)));

/** Models by their id: what stands under it need not repeat it. */
const byId = z
  .record(z.string(), z.looseObject({}))
  .transform((entries) => Object.entries(entries).flatMap(([id, entry]) => idOf(entry, id)));

const listing = z.union([list, byId]);

/**
 * The ids of a catalogue of models, in its order. Documented as a list within `data` (NanoGPT docs:
 * image-models); a bare list, `models`, and models by id are understood as well.
 */
export const catalogueSchema = z.union([
  list,
  z.object({ data: listing }).transform(({ data }) => data),
  z.object({ models: listing }).transform(({ models }) => models),
]);
