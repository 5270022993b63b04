import { midjourney } from '../../prompt/catalogue.ts';
import { parsePrompt } from '../../prompt/parse.ts';
import { printFlag, printPrompt } from '../../prompt/print.ts';
import type { Flag, Prompt } from '../../prompt/prompt.ts';

/** The fields of a generate request that people say with flags. */
export type FieldName =
  | 'aspectRatio'
  | 'version'
  | 'stylization'
  | 'variety'
  | 'weirdness'
  | 'ow'
  | 'speed';
/** What was said with flags, ready to send. */
export type Fields = Readonly<Partial<Record<FieldName, string | number>>>;

/** How the value behind a flag becomes the value of a field. */
type Reading =
  /** One of these words; a flag without a value has the blank one. */
  | { readonly words: Readonly<Record<string, string>> }
  /** One of these ratios, once it is reduced. */
  | { readonly ratios: readonly string[] }
  /** A whole number from the first to the second, rounded to the step. */
  | { readonly range: readonly [least: number, most: number]; readonly step?: number };

type Rule = Reading & { readonly flag: string; readonly field: FieldName };

const ratios = '1:2 9:16 2:3 3:4 5:6 6:5 4:3 3:2 1:1 16:9 2:1'.split(' ');
/** What draws where no version is said: the newest that the field takes. */
export const newestModel = '7';

const versions = { '7': '7', '6.1': '6.1', '6': '6', '5.2': '5.2', '5.1': '5.1' };

/** Every flag that has a field, with what the field takes (kie.ai docs: Generate Midjourney Image). */
const rules: readonly Rule[] = [
  { flag: 'aspect', field: 'aspectRatio', ratios },
  { flag: 'version', field: 'version', words: versions },
  { flag: 'niji', field: 'version', words: { '6': 'niji6' } },
  { flag: 'stylize', field: 'stylization', range: [0, 1000] },
  { flag: 'chaos', field: 'variety', range: [0, 100], step: 5 },
  { flag: 'weird', field: 'weirdness', range: [0, 3000] },
  { flag: 'ow', field: 'ow', range: [1, 1000] },
  { flag: 'relax', field: 'speed', words: { '': 'relaxed' } },
  { flag: 'fast', field: 'speed', words: { '': 'fast' } },
  { flag: 'turbo', field: 'speed', words: { '': 'turbo' } },
];

/** A prompt in the vendor's terms. */
export interface Translated {
  /** The text, and behind it the flags that have no field, as they were typed. */
  readonly prompt: string;
  readonly text: string;
  /** Links to pictures in front of the text: the vendor wants them apart from it. */
  readonly links: readonly string[];
  readonly fields: Fields;
  /** The flag behind each field. */
  readonly said: ReadonlyMap<FieldName, Flag>;
}

/**
 * Turns flags into fields. Of flags for one field the last one counts, as Midjourney does it. A
 * flag without a field stays in the prompt, since Midjourney reads prompts itself: leaving it out
 * would silently change the picture. What certainly cannot be done like that is a picture behind a
 * flag, a weight of one, and a clip instead of pictures.
 * @returns what cannot be said instead, as it was typed: also a value that its field does not take, or
 * the first flag of a prompt that has no text
 */
export function translatePrompt(prompt: string): Translated | { readonly wrongFlag: string } {
  const parsed = parsePrompt(prompt);
  const { images, text, flags } = parsed;
  const kept = withoutField(parsed);
  const wrong = text === '' && images.length === 0 ? flags[0] : kept.find(isImpossible);
  if (wrong !== undefined) return { wrongFlag: printFlag(wrong) };
  const weighed = images.find(({ weight }) => weight !== undefined);
  if (weighed !== undefined) return { wrongFlag: `::${weighed.weight ?? ''}` };
  const said = new Map<FieldName, Flag>();
  for (const flag of flags) {
    const field = ruleOf(flag)?.field;
    if (field !== undefined) said.set(field, flag);
  }
  const fields: Partial<Record<FieldName, string | number>> = {};
  for (const [field, flag] of said) {
    const value = readValue(flag);
    if (value === undefined) return { wrongFlag: printFlag(flag) };
    fields[field] = value;
  }
  const links = images.map(({ url }) => url);
  return { prompt: printPrompt({ images: [], text, flags: kept }), text, links, fields, said };
}

function isImpossible({ name, value }: Flag): boolean {
  return midjourney.flag(name.toLowerCase())?.name === 'video' || value.includes('://');
}

/** The flags of a prompt that stay in it, as they were typed. */
export function flagsWithoutField(prompt: string): readonly string[] {
  return withoutField(parsePrompt(prompt)).map(printFlag);
}

function withoutField({ flags }: Prompt): readonly Flag[] {
  return flags.filter((flag) => ruleOf(flag) === undefined);
}

const flagsOfFields: readonly (readonly [field: FieldName, flag: string])[] = rules
  .filter(({ field }) => field !== 'speed')
  .map(({ field, flag }) => [field, `--${midjourney.flag(flag)?.aliases[0] ?? flag}`]);

/** The flag whose field the vendor names in a message; it comes from our own list. */
export function flagNamedIn(message: string): string | undefined {
  return flagsOfFields.find(([field]) => new RegExp(`\\b${field}\\b`, 'i').test(message))?.[1];
}

function ruleOf({ name }: Flag): Rule | undefined {
  const full = midjourney.flag(name.toLowerCase())?.name;
  return rules.find(({ flag }) => flag === full);
}

function readValue(flag: Flag): string | number | undefined {
  const { value } = flag;
  const rule = ruleOf(flag);
  if (rule === undefined) return undefined;
  if ('words' in rule) return Object.hasOwn(rule.words, value) ? rule.words[value] : undefined;
  if ('ratios' in rule) return rule.ratios.find((ratio) => ratio === reduce(value));
  const { range, step = 1 } = rule;
  const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
  return number >= range[0] && number <= range[1] ? Math.round(number / step) * step : undefined;
}

/** "1920:1080" becomes "16:9"; undefined where it is no ratio. */
function reduce(ratio: string): string | undefined {
  const [, width = 0, height = 0] = (/^(\d{1,6}):(\d{1,6})$/.exec(ratio) ?? []).map(Number);
  const divisor = greatestCommonDivisor(width, height);
  return divisor === 0 ? undefined : `${width / divisor}:${height / divisor}`;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
