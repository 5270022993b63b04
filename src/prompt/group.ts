import { piecesOf } from './quotes.ts';

/**
 * Several prompts as one that expands to exactly them: a group in braces. Quotation marks without a
 * partner and braces of their own, which would be read as part of it, are taken out or made round.
 * @param prompts at least two
 */
export function groupOf(prompts: readonly string[]): string {
  return `{${prompts.map(toEntry).join(', ')}}`;
}

/** Within quotes a comma separates nothing, and a backslash would stay. */
function toEntry(prompt: string): string {
  const plain = prompt.replaceAll('{', '(').replaceAll('}', ')').replaceAll('\\', '');
  const isBalanced = (plain.match(/"/g) ?? []).length % 2 === 0;
  const quotable = isBalanced ? plain : plain.replaceAll('"', '');
  return piecesOf(quotable)
    .map(({ text, isQuoted }) => (isQuoted ? text : text.replaceAll(',', '\\,')))
    .join('');
}
