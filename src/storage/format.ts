import { z } from 'zod';
import type { Migration } from './migrations/migration.ts';
import { StoreRefusal } from './refusal.ts';
import type { Store, StoredDocument } from './store.ts';

/** The document that says which format the others have. */
export const formatKey = 'store:format';

const formatSchema = z.object({ version: z.int().nonnegative() });

/** What a store has that says nothing: it is empty, or from before formats were numbered. */
const unnumbered = 0;

/** @returns the format of a store. @throws {StoreRefusal | StoreError} */
export async function readFormat(store: Pick<Store, 'get'>): Promise<number> {
  return formatIn(await store.get(formatKey));
}

function formatIn(document: Pick<StoredDocument, 'value'> | undefined): number {
  if (document === undefined) return unnumbered;
  const format = formatSchema.safeParse(document.value);
  if (!format.success)
    throw new StoreRefusal(
      `The store says its format in a way that this program cannot read. ${advice}`,
    );
  return format.data.version;
}

const advice =
  'Start the program that wrote it, or put a backup from before the upgrade in its place: docs/operating.md, "Upgrading".';

interface MigrateParts {
  /** In their order, the last of which leads to the format that this program knows. */
  readonly steps: readonly Migration[];
  /** Called before each step that is taken. */
  readonly onStep?: ((step: Migration) => void) | undefined;
}

/**
 * Brings a store to the format that this program knows. Each step is written down when it is through, so
 * that a start after a crash goes on with the one that was cut short. Afterwards the store has been
 * written to, whether there was anything to do or not: where that is impossible, it comes out here.
 * @throws {StoreRefusal} for a store of a newer program
 * @throws {StoreError}
 */
export async function migrate(store: Store, { steps, onStep }: MigrateParts): Promise<void> {
  const { version, known } = checkFormat(await store.get(formatKey), steps);
  for (const step of steps) {
    if (step.to <= version) continue;
    onStep?.(step);
    await step.run(store);
    await store.put(formatKey, { schema: 1, version: step.to });
  }
  await store.put(formatKey, { schema: 1, version: known });
}

/**
 * Whether this program can work with a store.
 * @param document under {@link formatKey}, where there is one
 * @returns the format that the store has, and the newest that the program knows
 * @throws {StoreRefusal} for a store of a newer program
 */
export function checkFormat(
  document: Pick<StoredDocument, 'value'> | undefined,
  steps: readonly Migration[],
): { readonly version: number; readonly known: number } {
  const known = steps.at(-1)?.to ?? unnumbered;
  const version = formatIn(document);
  if (version <= known) return { version, known };
  throw new StoreRefusal(
    `The store has format ${version}, and this program knows formats up to ${known}. ${advice}`,
  );
}
