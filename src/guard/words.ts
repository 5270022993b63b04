/**
 * Finds a word of the operator's starter list in a prompt: whole words and phrases only, in any
 * case, so that "ass" does not catch "grass".
 * @param words from `MODERATION_WORDS`
 * @returns a function that gives the word it found, as it stands in the list
 */
export function createWordFilter(words: readonly string[]): (prompt: string) => string | undefined {
  const rules = words.map((word) => ({ word, pattern: wholeWord(escape(word)) }));
  // All at once, since nearly every prompt has none of them.
  const any = wholeWord(words.map(escape).join('|'));
  return (prompt) => {
    const normal = prompt.normalize('NFKC');
    if (words.length === 0 || !any.test(normal)) return undefined;
    return rules.find(({ pattern }) => pattern.test(normal))?.word;
  };
}

/** @param literal one, or several with `|` between them */
function wholeWord(literal: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${literal})(?![\\p{L}\\p{N}])`, 'iu');
}

function escape(word: string): string {
  return word
    .normalize('NFKC')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+');
}
