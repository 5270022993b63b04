import { z } from 'zod';
import type { Row } from './database.ts';
import type { StoredDocument } from './store.ts';

const envelopeSchema = z.object({ value: z.object({ revision: z.int(), document: z.unknown() }) });
const rowSchema = z.object({ key: z.string(), value: z.string() });

/** What Keyv reads out of a row. */
export type Enveloped = z.infer<typeof envelopeSchema>['value'];

/** @returns what Keyv itself would have written */
export function envelope(document: unknown, revision: number): string {
  return JSON.stringify({ value: { revision, document } });
}

/** One that is damaged must not take the others with it: its reader finds nothing in it. */
export function toDocument(row: Row): StoredDocument {
  const { key, value } = rowSchema.parse(row);
  const read = envelopeSchema.safeParse(parse(value));
  if (!read.success) return { key, value: undefined, revision: 0 };
  const { document, revision } = read.data.value;
  return { key, value: document, revision };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
