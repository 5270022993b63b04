import type { ExportEdge, Exported, PersonalRecord } from './records.ts';

/** How large files may be, and how many there may be. */
export interface PackLimits {
  readonly maxFileBytes: number;
  readonly maxTotalBytes: number;
  readonly maxFiles: number;
}

export interface Packed {
  /** Each is JSON by itself. */
  readonly files: readonly Uint8Array[];
  readonly records: number;
  /** What is too large for any file, even without its picture. */
  readonly tooLarge: number;
  /** Where the rest begins; undefined: there is none. */
  readonly rest: ExportEdge | undefined;
}

const head = '{\n  "about": "Easel: stored about one person",\n  "records": [\n';
const foot = '\n  ]\n}\n';
const separator = ',\n';
const frameBytes = Buffer.byteLength(head + foot);

/** Puts records into as few files as hold them, in their order, until there is no more room. */
export async function packRecords(
  records: AsyncIterable<Exported>,
  limits: PackLimits,
): Promise<Packed> {
  const shelf = new Shelf(limits);
  let tooLarge = 0;
  let last: ExportEdge | undefined;
  for await (const { record, edge } of records) {
    const text = fitting(record, limits.maxFileBytes - frameBytes);
    if (text === undefined) tooLarge += 1;
    else if (!shelf.add(text)) {
      if (last !== undefined) return { ...shelf.close(), tooLarge, rest: last };
      // There is no way to name it, so it is said to be missing.
      tooLarge += 1;
    }
    last = edge ?? last;
  }
  return { ...shelf.close(), tooLarge, rest: undefined };
}

/** @returns undefined where it does not fit even without its picture */
function fitting(record: PersonalRecord, room: number): string | undefined {
  const { thumbnail, ...plain } = record;
  const texts = (thumbnail === undefined ? [plain] : [record, plain]).map(print);
  return texts.find((text) => Buffer.byteLength(text) <= room);
}

function print(record: PersonalRecord): string {
  return JSON.stringify(record, null, 2).replace(/^/gm, '    ');
}

/** Files that are being filled, the last one open. */
class Shelf {
  readonly #limits: PackLimits;
  readonly #files: Uint8Array[] = [];
  #open: string[] = [];
  #openBytes = frameBytes;
  #closedBytes = 0;
  #records = 0;

  constructor(limits: PackLimits) {
    this.#limits = limits;
  }

  /** @returns false where there is no room in any file more */
  add(text: string): boolean {
    const bytes = Buffer.byteLength(text) + separator.length;
    const { maxFileBytes, maxFiles, maxTotalBytes } = this.#limits;
    const isFull = this.#open.length > 0 && this.#openBytes + bytes > maxFileBytes;
    const added = isFull ? frameBytes + bytes : bytes;
    if (this.#closedBytes + this.#openBytes + added > maxTotalBytes) return false;
    if (isFull) {
      if (this.#files.length + 1 >= maxFiles) return false;
      this.#finish();
    }
    this.#open.push(text);
    this.#openBytes += bytes;
    this.#records += 1;
    return true;
  }

  close(): Pick<Packed, 'files' | 'records'> {
    if (this.#open.length > 0 || this.#files.length === 0) this.#finish();
    return { files: this.#files, records: this.#records };
  }

  #finish(): void {
    const file = Buffer.from(head + this.#open.join(separator) + foot);
    this.#files.push(file);
    this.#closedBytes += file.byteLength;
    this.#open = [];
    this.#openBytes = frameBytes;
  }
}
