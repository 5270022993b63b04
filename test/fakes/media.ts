import { MediaError, type MediaErrorReason, type MediaFile } from '../../src/media/file.ts';
import type { Region } from '../../src/media/mask.ts';
import type { Media } from '../../src/media/media.ts';

export const samplePicture: MediaFile = {
  bytes: Uint8Array.of(1, 2, 3),
  contentType: 'image/png',
  extension: 'png',
  size: { width: 2048, height: 1024 },
};

/** The size of whatever the fake cuts out. */
export const cutSize = { width: 1024, height: 512 };

/** Media without a network: the test says what each address holds; another address fails. */
export class FakeMedia implements Media {
  readonly downloads: string[] = [];
  /** Bytes that were to be read at most, download by download. */
  readonly bounds: number[] = [];
  readonly masks: Region[] = [];
  /** Quarters that were cut out of a grid. */
  readonly cuts: number[] = [];
  /** Bytes under which files were to be made to fit. */
  readonly limits: number[] = [];
  /** What a picture becomes when it is made to fit; the very same by default. */
  fitting: (file: MediaFile) => MediaFile | undefined = (file) => file;
  readonly #files = new Map<string, (MediaFile | MediaErrorReason)[]>();

  /** What the address gives, download after download; the last stays. */
  holds(url: string, ...answers: readonly (MediaFile | MediaErrorReason)[]): void {
    this.#files.set(url, [...answers]);
  }

  async download(url: string, { maxBytes }: { readonly maxBytes: number }): Promise<MediaFile> {
    await Promise.resolve();
    this.downloads.push(url);
    this.bounds.push(maxBytes);
    const answers = this.#files.get(url);
    const answer = answers !== undefined && answers.length > 1 ? answers.shift() : answers?.[0];
    if (answer === undefined) throw new Error('The test expects no download of this address');
    if (typeof answer === 'string') throw new MediaError(answer, `told to be ${answer}`);
    if (answer.bytes.byteLength > maxBytes) throw new MediaError('too-large', 'larger than asked');
    return answer;
  }

  async fit(file: MediaFile, maxBytes: number): Promise<MediaFile | undefined> {
    await Promise.resolve();
    this.limits.push(maxBytes);
    return this.fitting(file);
  }

  /** The bytes of the grid, and behind them the quarter that was cut out. */
  async cutQuarter(file: MediaFile, quarter: number): Promise<MediaFile> {
    await Promise.resolve();
    this.cuts.push(quarter);
    return { ...file, bytes: Uint8Array.of(...file.bytes, quarter), size: cutSize };
  }

  async paintMask(region: Region): Promise<Uint8Array> {
    await Promise.resolve();
    this.masks.push(region);
    return Uint8Array.of(region.cells.length);
  }

  async close(): Promise<void> {
    await Promise.resolve();
  }
}
