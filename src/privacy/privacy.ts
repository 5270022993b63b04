import { type Erased, type EraseParts, eraseAll } from './erase.ts';
import type { Whose } from './own-documents.ts';
import { type Packed, type PackLimits, packRecords } from './pack.ts';
import { type ExportEdge, recordsOf } from './records.ts';

/** How large an export may be, from where it goes on, and what ends it. */
export interface ExportOptions extends PackLimits, Pick<Whose, 'signal'> {
  readonly edge?: ExportEdge | undefined;
}

/**
 * What people can have done with what is stored about them. Both reject with a StoreError, and with
 * the reason of their signal once that is aborted.
 */
export interface Privacy {
  /**
   * Takes the one place that each person has for an export, which is held in memory as a whole.
   * @returns how to give it back, or undefined while it is taken
   */
  beginExport(userId: string): (() => void) | undefined;
  /** Everything stored about a person, as files. */
  export(userId: string, options: ExportOptions): Promise<Packed>;
  /** Deletes everything about a person but what is still on its way; may be repeated. */
  erase(userId: string, signal: AbortSignal): Promise<Erased>;
}

export function createPrivacy(parts: EraseParts): Privacy {
  const exporting = new Set<string>();
  return {
    beginExport: (userId) => {
      if (exporting.has(userId)) return undefined;
      exporting.add(userId);
      return () => void exporting.delete(userId);
    },
    export: (userId, { edge, signal, ...limits }) =>
      packRecords(recordsOf(parts, { userId, signal }, edge), limits),
    erase: (userId, signal) => eraseAll(parts, { userId, signal }),
  };
}
