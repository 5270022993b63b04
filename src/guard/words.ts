/**
 * Finds a word of the operator's starter list in a prompt: whole words and phrases only, in any
 * case, so that "ass" does not catch "grass".
 * @param words from `MODERATION_WORDS`
 * @returns a function that gives the word it found, as it stands in the list
 */
export function createWordFilter(words: readonly string[]): (prompt: string) => string | undefined {
  const rules = words.map((word) => ({ word, pattern: wholeWord(word) }));
  return (prompt) => rules.find(({ pattern }) => pattern.test(prompt.normalize('NFKC')))?.word;
}

function wholeWord(word: string): RegExp {
  const literal = word
    .normalize('NFKC')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'iu');
}
