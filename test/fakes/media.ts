import { isPrivateAddress } from '../../src/media/addresses.ts';
import { MediaError, type MediaErrorReason, type MediaFile } from '../../src/media/file.ts';
import { isForbiddenLink } from '../../src/media/links.ts';
import type { Region } from '../../src/media/mask.ts';
import type { FetchOptions, Media } from '../../src/media/media.ts';
import type { MaskOutcome } from '../../src/media/person-mask.ts';

export const samplePicture: MediaFile = {
  bytes: Uint8Array.of(1, 2, 3),
  contentType: 'image/png',
  extension: 'png',
  size: { width: 2048, height: 1024 },
  isAnimated: false,
};

/** The size of whatever the fake cuts out. */
export const cutSize = { width: 1024, height: 512 };

/** Media without a network: the test says what each address holds; another address fails. */
export class FakeMedia implements Media {
  readonly downloads: string[] = [];
  /** Bytes that were to be read at most, download by download. */
  readonly bounds: number[] = [];
  /** Addresses that were followed with the care that links of members need. */
  readonly links: string[] = [];
  readonly masks: Region[] = [];
  /** Quarters that were cut out of a grid. */
  readonly cuts: number[] = [];
  /** Bytes under which files were to be made to fit. */
  readonly limits: number[] = [];
  /** What a person's own mask is found to be; two bytes by default. */
  maskOutcome: MaskOutcome = { ok: true, mask: Uint8Array.of(9, 9) };
  /** What a picture becomes when it is made to fit; the very same by default. */
  fitting: (file: MediaFile) => MediaFile | undefined = (file) => file;
  readonly #files = new Map<string, (MediaFile | MediaErrorReason)[]>();

  /** What the address gives, download after download; the last stays. */
  holds(url: string, ...answers: readonly (MediaFile | MediaErrorReason)[]): void {
    this.#files.set(url, [...answers]);
  }

  async download(
    url: string,
    { maxBytes, isLink }: Omit<FetchOptions, 'signal'> & { readonly signal?: AbortSignal },
  ): Promise<MediaFile> {
    await Promise.resolve();
    this.downloads.push(url);
    if (isLink === true) this.links.push(url);
    this.bounds.push(maxBytes);
    const answers = this.#files.get(url);
    const answer = answers !== undefined && answers.length > 1 ? answers.shift() : answers?.[0];
    if (answer === undefined) throw new Error('The test expects no download of this address');
    if (typeof answer === 'string') throw new MediaError(answer, `told to be ${answer}`);
    if (answer.bytes.byteLength > maxBytes) throw new MediaError('too-large', 'larger than asked');
    return answer;
  }

  isForbiddenLink(link: string): boolean {
    return isForbiddenLink(link, isPrivateAddress);
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

  /** The very same picture, and a WebP by name. */
  async drawGrid(file: MediaFile): Promise<MediaFile> {
    await Promise.resolve();
    if (!file.contentType.startsWith('image/'))
      throw new MediaError('not-media', 'it is no picture');
    return { ...file, contentType: 'image/webp', extension: 'webp' };
  }

  async paintMask(region: Region): Promise<Uint8Array> {
    await Promise.resolve();
    this.masks.push(region);
    return Uint8Array.of(region.cells.length);
  }

  async readMask(): Promise<MaskOutcome> {
    await Promise.resolve();
    return this.maskOutcome;
  }

  /** Not of clips, nor of pictures without a size. */
  async isDecodable({ contentType, size }: MediaFile): Promise<boolean> {
    await Promise.resolve();
    return contentType.startsWith('image/') && size !== undefined;
  }

  /** The bytes of the picture backwards; none of clips, nor of pictures without a size. */
  async thumbnail({ bytes, contentType, size }: MediaFile): Promise<Uint8Array | undefined> {
    await Promise.resolve();
    const isPicture = contentType.startsWith('image/') && size !== undefined;
    return isPicture ? Uint8Array.from(bytes).reverse() : undefined;
  }

  /** The very same picture; none of clips. */
  async shrinkPreview(file: MediaFile): Promise<MediaFile | undefined> {
    await Promise.resolve();
    return file.contentType.startsWith('image/') ? file : undefined;
  }

  async close(): Promise<void> {
    await Promise.resolve();
  }
}
