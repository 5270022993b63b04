/** Longer tokens are no mistyped values but something else. */
const maxLength = 60;

/**
 * A value without what is glued to it from the sentence around: `1:1` for `1:1.` and `(1:1)`. Full
 * width characters of Asian keyboards become plain ones.
 * @returns an empty string for what is too long to be a mistyped value
 */
export function trimPunctuation(token: string): string {
  if (token.length > maxLength) return '';
  return token
    .normalize('NFKC')
    .replace(/^["'([{<]+/, '')
    .replace(/[-"'.,;:!?%)\]}>…]+$/, '');
}
