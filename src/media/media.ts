import { Agent, interceptors } from 'undici';
import { cutQuarter } from './cut.ts';
import { download } from './download.ts';
import type { MediaFile } from './file.ts';
import { paintMask, type Region } from './mask.ts';
import { shrink } from './shrink.ts';

export interface Media {
  /**
   * Fetches a picture or clip.
   * @param options `maxBytes`: the download ends with `too-large` as soon as there are more
   * @throws {MediaError}
   */
  download(
    url: string,
    options: { readonly maxBytes: number; readonly signal: AbortSignal },
  ): Promise<MediaFile>;
  /**
   * Makes a file fit under a limit.
   * @returns the very same file where it fits already, a smaller rendering of it, or undefined
   *   where it cannot be made to fit (clips never can)
   */
  fit(file: MediaFile, maxBytes: number): Promise<MediaFile | undefined>;
  /**
   * One of the four pictures of a grid, without loss.
   * @param quarter 1 and 2 above, 3 and 4 below
   * @throws {MediaError} where the file is no picture that can be cut
   */
  cutQuarter(file: MediaFile, quarter: number): Promise<MediaFile>;
  /** The mask for repainting part of a picture: a PNG, white where it is repainted. */
  paintMask(region: Region): Promise<Uint8Array>;
  close(): Promise<void>;
}

const maxRedirections = 4;

export function createMedia(): Media {
  const agent = new Agent({ connect: { timeout: 10_000 } });
  const dispatcher = agent.compose(interceptors.redirect({ maxRedirections }));
  return {
    download: (url, options) => download(url, { dispatcher, ...options }),
    fit: async (file, maxBytes) => {
      if (file.bytes.byteLength <= maxBytes) return file;
      return file.contentType.startsWith('image/') ? shrink(file, maxBytes) : undefined;
    },
    cutQuarter,
    paintMask,
    close: () => agent.destroy(),
  };
}
