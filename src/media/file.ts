/** A picture or a clip whose bytes have been looked at. */
export interface MediaFile {
  readonly bytes: Uint8Array;
  /** By content, whatever the server claimed. */
  readonly contentType: string;
  /** Without a dot; by content too. */
  readonly extension: string;
  /** In pixels, as it is seen; undefined for clips and for pictures that cannot be decoded. */
  readonly size: { readonly width: number; readonly height: number } | undefined;
  /** A picture of several frames, such as most GIFs; clips are no pictures, so it is false for them. */
  readonly isAnimated: boolean;
}

/**
 * Why a file could not be had: nothing there, nothing that Discord would show, too many bytes, no
 * answer, or a link that somebody typed and that leads where it must not.
 */
export type MediaErrorReason = 'missing' | 'not-media' | 'too-large' | 'unreachable' | 'forbidden';

export class MediaError extends Error {
  override readonly name = 'MediaError';
  readonly reason: MediaErrorReason;

  /** @param message for the log; holds no address, which may be signed */
  constructor(reason: MediaErrorReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
