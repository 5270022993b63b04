import type { WordsKind } from '../own-actions.ts';
import type { Task } from './schemas.ts';

const mostPrompts = 5;
/** What a Discord form holds; Midjourney's own texts are far shorter. */
const longestPrompt = 4000;
/** Whatever stands behind it is no prompt any more; bounds the work on a text. */
const longestText = 30_000;

/** Buttons that stand below prompts alone; their spelling differs between servers. */
const wordsButtons: readonly (readonly [RegExp, WordsKind])[] = [
  [/^MJ::(?:Job::)?Picread(?:er)?::/i, 'describe'],
  [/^MJ::Job::PromptAnalyzer(?:Extended)?::/i, 'shorten'],
];

/**
 * The button's place below prompts, which gateways refuse to press in most versions (new-api knows
 * none of them, trueai only some): Easel draws the prompts itself.
 * @returns undefined for all other buttons
 */
export function wordsKindOf(customId: string): WordsKind | undefined {
  return wordsButtons.find(([pattern]) => pattern.test(customId))?.[1];
}

/** Whether a task looks for words, and for which. */
export function wordsIn({ action, buttons }: Task): WordsKind | undefined {
  if (action === 'DESCRIBE') return 'describe';
  if (action === 'SHORTEN') return 'shorten';
  return buttons
    .map(({ customId = '' }) => wordsKindOf(customId))
    .find((kind) => kind !== undefined);
}

/**
 * The prompts that a finished task has found, five at most, plain and on one line each. java writes
 * four numbered paragraphs into `prompt`, `promptEn` and `properties.finalPrompt`; trueai and
 * gateways write lines that begin with keycaps into `properties.finalPrompt`.
 */
export function readPrompts(kind: WordsKind, task: Task): string[] {
  const { properties, prompt, promptEn, description } = task;
  const final = properties?.finalPrompt;
  if (kind === 'shorten') {
    return firstOf([final, description].map((text) => numberedIn(candidatesIn(text))));
  }
  const paragraphs = [final, prompt, promptEn].map(describedIn);
  // Of a gateway this field is its own answer to the submit, which has no numbers.
  return firstOf([...paragraphs, numberedIn(description)]);
}

/** The first reading that holds any prompts. */
function firstOf(readings: readonly (readonly string[])[]): string[] {
  return [...(readings.find(({ length }) => length > 0) ?? [])];
}

function describedIn(text: string | undefined): string[] {
  const numbered = numberedIn(text);
  return numbered.length > 0 ? numbered : tidy(bounded(text).split(/\n\s*\n/));
}

/** A keycap: digit, perhaps U+FE0F, U+20E3. */
const keycap = /\d\uFE0F?\u20E3/;
const lineNumber = /^[ \t]*\d{1,2}[.)][ \t]+/m;

/** What stands behind each number; what stands in front of the first is a heading. */
function numberedIn(text: string | undefined): string[] {
  const whole = bounded(text);
  const mark = [keycap, lineNumber].find((pattern) => pattern.test(whole));
  return mark === undefined ? [] : tidy(whole.split(mark).slice(1));
}

/** Without the words that Midjourney found important, which come first, and without bold and strikes. */
function candidatesIn(text: string | undefined): string {
  const plain = bounded(text).replace(/\*\*|~~/g, '');
  return plain.split(/shortened prompts/i).at(-1) ?? '';
}

/** A text of any length as one that can be worked through, with plain line ends. */
export function bounded(text = ''): string {
  return text.slice(0, longestText).replaceAll('\r', '');
}

function tidy(parts: readonly string[]): string[] {
  const plain = parts.map((part) => cut(withoutLinks(part).replace(/\s+/g, ' ').trim()));
  return plain.filter((prompt) => prompt !== '').slice(0, mostPrompts);
}

/** As long as a prompt may be at most, never half a character. */
export function cut(prompt: string): string {
  return prompt
    .slice(0, longestPrompt)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
}

/** `[words](https://…)`: Midjourney links what it names. Words may hold brackets, links parentheses. */
const link = /\[((?:[^[\]]|\[[^[\]]*\])*)\]\(<?https?:\/\/(?:[^()\s]|\([^()\s]*\))*\)/gi;

/** Only the words of each link. */
export function withoutLinks(text: string): string {
  return text.replace(link, '$1');
}
