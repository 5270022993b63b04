import type { Flag, Prompt } from './prompt.ts';

/**
 * Writes a prompt as one line: links, text, flags. What comes from {@link parsePrompt} comes out of
 * it the same once more: `parsePrompt(printPrompt(prompt))` equals `prompt`.
 */
export function printPrompt({ images, text, flags }: Prompt): string {
  return [
    ...images.map(({ url, weight }) => (weight === undefined ? url : `${url}::${weight}`)),
    text,
    ...flags.map(printFlag),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** One flag as it is typed: `--ar 16:9`. */
export function printFlag({ name, value }: Flag): string {
  return value === '' ? `--${name}` : `--${name} ${value}`;
}
