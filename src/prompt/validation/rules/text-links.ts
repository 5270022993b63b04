import { wordsOf } from '../../flag-words.ts';
import { readImageLink } from '../../image-link.ts';
import type { Problem } from '../../problem.ts';
import type { ImageLink } from '../../prompt.ts';
import type { ValidationContext } from '../context.ts';
import { cut } from '../cut.ts';
import type { Edit } from '../edits.ts';
import { type Finding, places } from '../finding.ts';
import type { Reading } from '../reading.ts';
import { judgeAddress } from '../values/picture-links.ts';
import { judgeLink } from './links.ts';

/** E17, W06: pictures in the middle of the text, where they would be read as words. */
export function findMisplacedLinks({ prompt, context }: Reading): readonly Finding[] {
  if (!prompt.text.includes('://')) return [];
  const words = wordsOf(prompt.text).map((word) => ({ word, link: pictureIn(word, context) }));
  const links = words.flatMap(({ link }) => link ?? []);
  if (links.length === 0) return [];
  const edit: Edit = {
    stage: 'names',
    text: words.flatMap(({ word, link }) => (link === undefined ? [word] : [])).join(' '),
    addedImages: links,
  };
  return links
    .flatMap((link) => describe(link, context))
    .map((problem) => ({ at: places.text, problem, edit }));
}

/** Any other link is a word like others. */
function pictureIn(word: string, { now }: ValidationContext): ImageLink | undefined {
  if (!word.includes('://') || word.includes('"')) return undefined;
  const link = readImageLink(withoutPunctuation(word));
  return link !== undefined && judgeAddress(link.url, now).kind !== 'page' ? link : undefined;
}

function describe({ url }: ImageLink, context: ValidationContext): readonly Problem[] {
  const own = judgeLink(url, context);
  if (own.some(({ code }) => code === 'E17')) return own;
  return [{ code: 'E17', token: cut(url), reason: 'misplaced' }, ...own];
}

/** Of the sentence around; by hand, since a pattern would look at long runs again and again. */
function withoutPunctuation(word: string): string {
  let end = word.length;
  while (end > 0 && '.,;:!?)'.includes(word.charAt(end - 1))) end -= 1;
  return word.slice(0, end).replace(/^\(+/, '');
}
