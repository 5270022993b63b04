import type { Sentences } from '../locales/index.ts';
import { maxFlags, maxPromptLength } from '../prompt/limits.ts';
import { parsePrompt } from '../prompt/parse.ts';

/**
 * What is wrong with a prompt, before anything is paid.
 * @returns a sentence, or undefined where nothing is wrong
 */
export function promptRefusal(
  prompt: string,
  {
    text: { notice },
    findBlockedWord,
  }: {
    readonly text: Sentences;
    readonly findBlockedWord: (prompt: string) => string | undefined;
  },
): string | undefined {
  if (!/[\p{L}\p{N}\p{S}\p{P}]/u.test(prompt)) return notice.promptEmpty;
  if (prompt.length > maxPromptLength) return notice.promptTooLong(prompt.length, maxPromptLength);
  const word = findBlockedWord(prompt);
  return word === undefined ? undefined : notice.wordNotAllowed(word);
}

/**
 * What is wrong with the number of flags of a prompt as it would be sent.
 * @returns a sentence, or undefined where they are not too many
 */
export function flagsRefusal(
  prompt: string,
  { text: { notice } }: { readonly text: Sentences },
): string | undefined {
  const { length } = parsePrompt(prompt).flags;
  return length > maxFlags ? notice.tooManyFlags(length, maxFlags) : undefined;
}
