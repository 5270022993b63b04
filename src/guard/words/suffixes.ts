import { withoutNumbers } from './numbered.ts';
import type { Word } from './readings.ts';

/** What Korean hangs onto a word; a space follows. */
const particles = [
  ...['으로', '에서', '에게', '까지', '부터', '처럼', '같은', '하는', '이나', '들이', '들의'],
  ...['은', '는', '이', '가', '을', '를', '의', '에', '도', '로', '와', '과', '만', '들'],
];
/** What Arabic writes before a word: the article, also behind "and", "with" and "for". */
const article = /^(?:[وف]?[بك]?ال|لل)(?=..)/u;

/** A word, and the same without numbers around it and without what its language hangs onto it. */
export function baresOf(word: Word): readonly Word[] {
  return [word, ...withoutNumbers(word)].flatMap(withoutAffixes);
}

function withoutAffixes(word: Word): readonly Word[] {
  const last = word.at(-1)?.base ?? '';
  if (last >= '가' && last <= '힣') {
    const text = textOf(word);
    const particle = particles.find((one) => text.endsWith(one) && text.length > one.length);
    return particle === undefined ? [word] : [word, word.slice(0, -particle.length)];
  }
  if (last < '\u0600' || last > '\u06ff') return [word];
  const found = article.exec(textOf(word))?.[0];
  return found === undefined ? [word] : [word, word.slice(found.length)];
}

function textOf(word: Word): string {
  return word.map(({ base }) => base).join('');
}
