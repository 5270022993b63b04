import type { Sentences } from '../locales/index.ts';
import type { MediaFile } from '../media/file.ts';
import { maxMaskPixels, maxPixelsOf } from '../media/limits.ts';
import type { Media } from '../media/media.ts';
import { findStillFault, type StillFault } from '../media/still.ts';
import { type FetchParts, fetchHandedIn, type HandedInPicture } from './handed-in-fetch.ts';
import { lineAtSight } from './handed-in-sight.ts';

/** A picture in pixels. */
type Size = NonNullable<MediaFile['size']>;

interface CheckParts extends FetchParts {
  readonly media: Pick<Media, 'download' | 'isForbiddenLink' | 'isDecodable' | 'readMask'>;
}

interface Refused {
  readonly kind: 'refused';
  /** For whoever handed it in: what is wrong, and what to do. */
  readonly line: string;
}

/**
 * Looks at the pictures of a command before anything is paid: first at what was announced of them,
 * then at the files themselves, as far as they arrive within a moment. One that is slow counts as
 * fine: the job looks again.
 * @returns what is wrong with the first that cannot be used
 */
export async function checkHandedIn(
  pictures: readonly HandedInPicture[],
  parts: CheckParts,
): Promise<{ readonly kind: 'fine' } | Refused> {
  const atSight = pictures.map((picture) => lineAtSight(picture, parts)).find(isLine);
  if (atSight !== undefined) return { kind: 'refused', line: atSight };
  const lines = await Promise.all(pictures.map((picture) => lineOfFile(picture, parts)));
  const line = lines.find(isLine);
  return line === undefined ? { kind: 'fine' } : { kind: 'refused', line };
}

/** A person's own mask for a picture, ready to be sent, or what is wrong with it. */
export async function readMask(
  mask: HandedInPicture,
  size: Size,
  parts: CheckParts,
): Promise<{ readonly kind: 'fine'; readonly mask: string } | Refused> {
  const { media, text } = parts;
  const line = lineAtSight(mask, parts);
  if (line !== undefined) return { kind: 'refused', line };
  const fetched = await fetchHandedIn(mask, parts, async (file) => ({
    file,
    outcome: await media.readMask(file, size),
  }));
  if (fetched.kind === 'refused') return fetched;
  if (fetched.kind === 'slow') return { kind: 'refused', line: text.handedIn.maskSlow };
  const { file, outcome } = fetched.found;
  if (outcome.ok) return { kind: 'fine', mask: toDataUrl(outcome.mask) };
  return { kind: 'refused', line: maskLine(outcome.reason, { mask, file, size, text }) };
}

function isLine(line: string | undefined): line is string {
  return line !== undefined;
}

async function lineOfFile(
  picture: HandedInPicture,
  parts: CheckParts,
): Promise<string | undefined> {
  const { media, text } = parts;
  const fetched = await fetchHandedIn(picture, parts, async (file) => {
    const fault = await findStillFault(file, media);
    return fault && faultLine(fault, { name: picture.name, file, text });
  });
  if (fetched.kind === 'refused') return fetched.line;
  return fetched.kind === 'slow' ? undefined : fetched.found;
}

const million = 1_000_000;

interface FaultCase {
  readonly name: string;
  readonly file: MediaFile;
  readonly text: Sentences;
}

function faultLine(fault: StillFault, { name, file, text: { handedIn } }: FaultCase): string {
  switch (fault) {
    case 'clip':
      return handedIn.clip(name);
    case 'moves':
      return handedIn.moves(name);
    case 'too-many-pixels':
      return handedIn.tooManyPixels(name, maxPixelsOf(file.contentType) / million);
    case 'undecodable':
      return handedIn.notAPicture(name);
  }
}

type MaskFault = Extract<Awaited<ReturnType<Media['readMask']>>, { ok: false }>['reason'];

interface MaskCase {
  readonly mask: HandedInPicture;
  readonly file: MediaFile;
  readonly size: Size;
  readonly text: Sentences;
}

function maskLine(fault: MaskFault, { mask, file, size, text }: MaskCase): string {
  const { handedIn } = text;
  switch (fault) {
    case 'empty':
      return handedIn.maskEmpty;
    case 'everything':
      return handedIn.maskEverything;
    case 'wrong-size':
      return handedIn.maskWrongSize(file.size ?? { width: 0, height: 0 }, size);
    case 'too-many-pixels':
      return handedIn.tooManyPixels(mask.name, maxMaskPixels / million);
    case 'not-a-picture':
      return handedIn.notAPicture(mask.name);
  }
}

function toDataUrl(png: Uint8Array): string {
  return `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
}
