import type { Sentences } from '../locales/index.ts';
import type { Media } from '../media/media.ts';
import { maxFlags, maxPromptLength } from '../prompt/limits.ts';
import { parsePrompt } from '../prompt/parse.ts';
import { showPrompt } from '../views/prompt-text.ts';

/** What a prompt is checked with. */
export interface PromptGuard {
  readonly text: Sentences;
  readonly findBlockedWord: (prompt: string) => string | undefined;
  readonly media: Pick<Media, 'isForbiddenLink'>;
}

/**
 * What is wrong with a prompt, before anything is paid.
 * @returns a sentence, or undefined where nothing is wrong
 */
export function promptRefusal(
  prompt: string,
  { text, findBlockedWord, media }: PromptGuard,
): string | undefined {
  const { notice } = text;
  if (!/[\p{L}\p{N}\p{S}\p{P}]/u.test(prompt)) return notice.promptEmpty;
  if (prompt.length > maxPromptLength) return notice.promptTooLong(prompt.length, maxPromptLength);
  const word = findBlockedWord(prompt);
  if (word !== undefined) return notice.wordNotAllowed(showPrompt(word));
  const links = prompt.match(/https?:\/\/[^\s<>"]+/gi) ?? [];
  // Whoever draws would fetch it: from within its own network, or in vain.
  const isForbidden = links.some((link) => media.isForbiddenLink(link));
  return isForbidden
    ? text.handedIn.forbiddenLink(text.commands['imagine.prompt'].name)
    : undefined;
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
