import type { Clock } from '../lib/clock.ts';
import type { Patience } from '../lib/patience.ts';
import type { Sentences } from '../locales/index.ts';
import { MediaError, type MediaErrorReason, type MediaFile } from '../media/file.ts';
import type { Media } from '../media/media.ts';
import { maxHandedInBytes, maxHandedInMegabytes } from './handed-in-limits.ts';

/** How long somebody may be kept waiting while their pictures are looked at, all together. */
const budgetMs = 900;

/** A picture that came with a command or a form, with what is known of it before anybody looks. */
export interface HandedInPicture {
  /** The name of the option, as it is shown. */
  readonly name: string;
  readonly url: string;
  /** It was typed, and may lead anywhere. */
  readonly isLink?: true | undefined;
  /** In bytes, as it was announced. */
  readonly size?: number | undefined;
  /** As it was announced; it may be wrong. */
  readonly contentType?: string | undefined;
}

export interface FetchParts {
  readonly media: Pick<Media, 'download'>;
  readonly clock: Clock;
  readonly text: Sentences;
  /** What else they are kept waiting by counts with it. */
  readonly patience?: Patience;
}

type Fetched<Found> =
  | { readonly kind: 'found'; readonly found: Found }
  | { readonly kind: 'refused'; readonly line: string }
  | { readonly kind: 'slow' };

/**
 * Fetches a picture and looks at it, as long as that takes but a moment.
 * @param look is given pictures only, no clips
 * @returns what was found, or the sentence that says why there is no picture
 */
export async function fetchHandedIn<Found>(
  picture: HandedInPicture,
  { media, clock, text, patience }: FetchParts,
  look: (file: MediaFile) => Promise<Found>,
): Promise<Fetched<Found>> {
  const { url, isLink } = picture;
  const waitMs = patience?.left(budgetMs) ?? budgetMs;
  return withinBudget<Fetched<Found>>(clock, waitMs, async (signal) => {
    try {
      const file = await media.download(url, { maxBytes: maxHandedInBytes, signal, isLink });
      if (!file.contentType.startsWith('image/')) {
        return { kind: 'refused', line: text.handedIn.clip(picture.name) };
      }
      return { kind: 'found', found: await look(file) };
    } catch (error) {
      if (!(error instanceof MediaError)) throw error;
      return { kind: 'refused', line: lineOf(error.reason, picture, text) };
    }
  });
}

/** Ends the work when its time is up. */
async function withinBudget<Outcome>(
  clock: Clock,
  waitMs: number,
  work: (signal: AbortSignal) => Promise<Outcome>,
): Promise<Outcome | { readonly kind: 'slow' }> {
  const stop = new AbortController();
  let cancel = (): void => undefined;
  const limit = new Promise<{ readonly kind: 'slow' }>((resolve) => {
    cancel = clock.after(waitMs, () => {
      resolve({ kind: 'slow' });
    });
  });
  try {
    return await Promise.race([work(stop.signal), limit]);
  } finally {
    cancel();
    stop.abort();
  }
}

function lineOf(
  reason: MediaErrorReason,
  { name, isLink }: HandedInPicture,
  { handedIn }: Sentences,
): string {
  switch (reason) {
    case 'missing':
      return handedIn.gone(name);
    case 'not-media':
      return isLink === true ? handedIn.linkToNoPicture(name) : handedIn.notAPicture(name);
    case 'too-large':
      return handedIn.tooLarge(name, maxHandedInMegabytes);
    case 'unreachable':
      return handedIn.unreachable(name);
    case 'forbidden':
      return handedIn.forbiddenLink(name);
  }
}
