import type { ImageLink } from './prompt.ts';

const bracketed = /^<([^<>]*)>((?:::[^<>]*)?)$/;
const link = /^https?:\/\//i;
const number = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;

/**
 * Reads one word as a link: `https://x/a.png`, `<https://x/a.png>` (as people write on Discord to
 * have no preview) and either of them with `::2` behind. A `::` with nothing behind it is left out,
 * since a missing weight and none at all mean the same.
 * @returns undefined where the word is no link; whether there is a picture behind it is not judged
 */
export function readImageLink(word: string): ImageLink | undefined {
  const whole = word.replace(bracketed, '$1$2');
  if (!link.test(whole)) return undefined;
  const typed = withoutTrailingColons(whole);
  const at = typed.lastIndexOf('::');
  const weight = typed.slice(at + 2);
  if (at < 0 || !number.test(weight)) return { url: typed };
  return { url: typed.slice(0, at), weight };
}

/** Takes `::` off the end as often as it is there. */
function withoutTrailingColons(word: string): string {
  let end = word.length;
  while (word.endsWith('::', end)) end -= 2;
  return word.slice(0, end);
}
