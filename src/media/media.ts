import { type IsForbidden, isPrivateAddress } from './addresses.ts';
import { cutQuarter } from './cut.ts';
import { isDecodable } from './decodable.ts';
import { download } from './download.ts';
import { MediaError, type MediaFile } from './file.ts';
import { drawGrid } from './grid.ts';
import { createGuardedAgent } from './guarded-agent.ts';
import { isForbiddenLink } from './links.ts';
import { paintMask, type Region } from './mask.ts';
import { allowOwnHosts } from './own-hosts.ts';
import { type MaskOutcome, readMask } from './person-mask.ts';
import { shrink } from './shrink.ts';
import { drawThumbnail, shrinkPreview } from './small.ts';

export interface FetchOptions {
  /** The download ends with `too-large` as soon as there are more. */
  readonly maxBytes: number;
  readonly signal: AbortSignal;
  /** A member typed the address: it is followed to public places only, an upstream's host or not. */
  readonly isLink?: true | undefined;
}

export interface Media {
  /**
   * Fetches a picture or clip from a public place or from a host of an upstream's, whichever way
   * redirects lead there; `forbidden` otherwise.
   * @throws {MediaError}
   */
  download(url: string, options: FetchOptions): Promise<MediaFile>;
  /**
   * Whether a link that a member typed is refused at sight: no web address, or a host that is
   * private by the very look of it. No network is used.
   */
  isForbiddenLink(link: string): boolean;
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
  /**
   * The picture with numbered cells over it, 3 by 3, from which a region is chosen: a WebP of at most
   * 1024 pixels.
   * @throws {MediaError} where the file is no picture that can be decoded
   */
  drawGrid(file: MediaFile): Promise<MediaFile>;
  /** The mask for repainting part of a picture: a PNG, white where it is repainted. */
  paintMask(region: Region): Promise<Uint8Array>;
  /**
   * Makes a mask out of whatever a person painted for a picture.
   * @param size of that picture, in pixels
   */
  readMask(file: MediaFile, size: NonNullable<MediaFile['size']>): Promise<MaskOutcome>;
  /** Whether a picture can be decoded as a whole; false for clips. */
  isDecodable(file: MediaFile): Promise<boolean>;
  /** A WebP of at most 160 pixels and 8 kB; undefined for clips and for what cannot be decoded. */
  thumbnail(file: MediaFile): Promise<Uint8Array | undefined>;
  /** A WebP of at most 512 pixels and 200 kB; undefined for clips and for what cannot be decoded. */
  shrinkPreview(file: MediaFile): Promise<MediaFile | undefined>;
  close(): Promise<void>;
}

interface MediaParts {
  /** Where links that members type may not lead; by default everything but the public internet. */
  readonly isForbidden?: IsForbidden | undefined;
  /** Hosts of the operator's: what upstreams name may be fetched there, even on a private network. */
  readonly ownHosts?: readonly string[];
}

export function createMedia({
  isForbidden = isPrivateAddress,
  ownHosts = [],
}: MediaParts = {}): Media {
  const files = createGuardedAgent(
    allowOwnHosts(isForbidden, ownHosts),
    (host) => `${host} is neither public nor the host of an upstream; MEDIA_HOSTS may name it`,
  );
  const links = createGuardedAgent(isForbidden);
  return {
    download: async (url, { isLink, ...bounds }) => {
      if (isLink !== true) return download(url, { dispatcher: files, ...bounds });
      if (isForbiddenLink(url, isForbidden)) {
        throw new MediaError('forbidden', 'The link is none that may be followed');
      }
      return download(url, { dispatcher: links, ...bounds });
    },
    isForbiddenLink: (link) => isForbiddenLink(link, isForbidden),
    fit: async (file, maxBytes) => {
      if (file.bytes.byteLength <= maxBytes) return file;
      return file.contentType.startsWith('image/') ? shrink(file, maxBytes) : undefined;
    },
    cutQuarter,
    drawGrid,
    paintMask,
    readMask,
    isDecodable,
    thumbnail: drawThumbnail,
    shrinkPreview,
    close: async () => {
      await Promise.all([files.destroy(), links.destroy()]);
    },
  };
}
