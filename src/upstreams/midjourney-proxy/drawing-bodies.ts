import { parsePrompt } from '../../prompt/parse.ts';
import { printPrompt } from '../../prompt/print.ts';
import type { Flag } from '../../prompt/prompt.ts';
import type { Picture, Reference, SubmitRequest } from '../port.ts';

/* Bodies of what starts from words and pictures. Pictures travel as data URLs: every flavour takes these. */

type Of<K extends SubmitRequest['kind']> = SubmitRequest & { readonly kind: K };

export function imagineBody({ prompt, references }: Of<'imagine'>): object {
  const images = references.filter(({ role }) => role === 'image');
  const styled = withLinks(prompt, 'sref', linksOf('style', references));
  return {
    prompt: withLinks(styled, 'oref', linksOf('omni', references)),
    base64Array: images.map(dataUrlOf),
  };
}

function linksOf(wanted: Reference['role'], references: readonly Reference[]): readonly string[] {
  return references.filter(({ role }) => role === wanted).map(({ url }) => url);
}

/** One flag takes several links, also beside those that were typed; a second one would not count. */
function withLinks(prompt: string, name: string, links: readonly string[]): string {
  if (links.length === 0) return prompt;
  const read = parsePrompt(prompt);
  const isMeant = (flag: Flag): boolean => flag.name.toLowerCase() === name;
  const typed = read.flags.filter(isMeant).map(({ value }) => value);
  if (typed.length === 0) return [prompt, `--${name}`, ...links].join(' ');
  const merged = { name, value: [...typed, ...links].filter((part) => part !== '').join(' ') };
  const first = read.flags.findIndex(isMeant);
  const flags = read.flags.flatMap((flag, index) => {
    if (index === first) return [merged];
    return isMeant(flag) ? [] : [flag];
  });
  return printPrompt({ ...read, flags });
}

/** `dimensions` is always told: a null is refused (trueai `SubmitController`). */
export function blendBody({ pictures, dimensions }: Of<'blend'>): object {
  return { base64Array: pictures.map(dataUrlOf), dimensions: dimensions.toUpperCase() };
}

/** `base64` has to be a data URL in java; `link` is trueai's alone. */
export function describeBody({ picture }: Of<'describe'>): object {
  return { base64: dataUrlOf(picture) };
}

export function shortenBody({ prompt }: Of<'shorten'>): object {
  return { prompt };
}

/**
 * Fields and words of trueai `SubmitVideoDTO`, which gateways pass on. What nobody has chosen is left
 * out, so that the gateway's own defaults count.
 */
export function videoBody(request: Of<'video'>): object {
  const { prompt, motion, picture, endPicture, loop, quality, batch } = request;
  return {
    prompt,
    motion,
    image: dataUrlOf(picture),
    ...(endPicture === undefined ? {} : { endImage: dataUrlOf(endPicture) }),
    ...(loop === undefined ? {} : { loop }),
    ...(quality === undefined
      ? {}
      : { videoType: `vid_1.1_i2v_${quality === 'high' ? 720 : 480}` }),
    ...(batch === undefined ? {} : { batchSize: batch }),
  };
}

export function dataUrlOf({ bytes, contentType }: Pick<Picture, 'bytes' | 'contentType'>): string {
  return `data:${contentType};base64,${Buffer.from(bytes).toString('base64')}`;
}
