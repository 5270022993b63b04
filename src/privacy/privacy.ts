import { type Erased, type EraseParts, eraseAll } from './erase.ts';
import { type Packed, type PackLimits, packRecords } from './pack.ts';
import { type ExportEdge, recordsOf } from './records.ts';

/** What people can have done with what is stored about them. Both reject with a StoreError. */
export interface Privacy {
  /**
   * Everything stored about a person, as files.
   * @param options from where, and how large the files may be
   */
  export(
    userId: string,
    options: PackLimits & { readonly edge?: ExportEdge | undefined },
  ): Promise<Packed>;
  /** Deletes everything about a person but what is still on its way; may be repeated. */
  erase(userId: string): Promise<Erased>;
}

export function createPrivacy(parts: EraseParts): Privacy {
  return {
    export: (userId, { edge, ...limits }) => packRecords(recordsOf(parts, userId, edge), limits),
    erase: (userId) => eraseAll(parts, userId),
  };
}
