import { escapeMarkdown } from 'discord.js';

/** Discord allows 2000 characters of content; titles, mention and status need some of them. */
const maxShown = 1400;

const zeroWidthSpace = '\u200b';

/**
 * A prompt as it may stand in a message: one line, no markdown, no mention, no signed link.
 * @param limit how many characters of the prompt are shown at most
 */
export function showPrompt(prompt: string, limit: number = maxShown): string {
  const line = hideQueries(prompt.replace(/\s+/g, ' ').trim());
  // Escaping makes text longer, so it is cut until what it becomes fits.
  for (let room = limit; ; room = Math.floor(room / 2)) {
    const shown = quieten(shorten(line, room));
    if (shown.length <= limit || room <= 1) return shown;
  }
}

/** Takes the effect from markdown; the library leaves long runs of backticks and links alive. */
function quieten(text: string): string {
  // Where there is nothing to find, the library looks back over the whole text at each character.
  const options = { italic: /[*_]/.test(text), underline: text.includes('__') };
  return escapeMarkdown(disarm(text), options)
    .replace(/(?<!\\)((?:\\\\)*)`/g, '$1\\`')
    .replace(/\](?=\()/g, `]${zeroWidthSpace}`);
}

/** The same for plain text places that know no markdown: alt text, choices, form values. */
export function plainPrompt(prompt: string, limit: number): string {
  return shorten(hideQueries(prompt.replace(/\s+/g, ' ').trim()), limit);
}

/**
 * A prompt in full as a block of code, from where it can be copied.
 * @param limit how many characters of it are shown at most
 * @param isOwn whether it is shown to whoever wrote it, who may see what their links are signed with
 */
export function promptBlock(
  prompt: string,
  limit: number,
  { isOwn }: { readonly isOwn: boolean },
): string {
  const whole = isOwn ? prompt : hideQueries(prompt);
  const harmless = whole
    .trim()
    .replace(turning, (character) => (/\s/.test(character) ? character : ''))
    .replace(/`(?=`)/g, `\`${zeroWidthSpace}`);
  return `\`\`\`\n${shorten(harmless, limit)}\n\`\`\``;
}

/** Cuts by code points, so that no emoji is torn, and says so with an ellipsis. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > limit - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/**
 * Links in prompts are often signed: what follows the question mark is nobody's business.
 * @param filler stands in the place of each hidden character
 */
export function hideQueries(text: string, filler = ''): string {
  return text.replace(/(https?:\/\/[^\s?]+)\?\S*/gi, (whole, shown: string) => {
    return shown + filler.repeat(whole.length - shown.length);
  });
}

/** Control characters, and those that turn the direction of all the text behind them. */
export const turning = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/** Takes the effect from everything that Discord would turn into a mention or a time. */
function disarm(text: string): string {
  return text
    .replace(turning, '')
    .replace(/@(?=everyone|here)/g, `@${zeroWidthSpace}`)
    .replace(/<(?=[@#:/]|a:|t:|id:)/g, `<${zeroWidthSpace}`);
}
