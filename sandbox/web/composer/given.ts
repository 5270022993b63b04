import { type CommandView, type OptionView, optionNumber } from '../../page/protocol/command.ts';
import type { OptionGiven } from '../../page/protocol/deed.ts';
import type { HouseView } from '../../page/protocol/house.ts';
import { choiceNamed, choicesOf } from './choices.ts';
import { type Composing, shownOptions } from './composing.ts';

/** What is sent for the options, or which of them keeps it from being sent, and why. */
export type Given =
  | { readonly kind: 'ready'; readonly options: Readonly<Record<string, OptionGiven>> }
  | { readonly kind: 'wrong'; readonly option: string; readonly why: string };

/** What a text means for an option, or why it means nothing. */
type Read = { readonly value: OptionGiven } | { readonly why: string };

/** Reads what stands in the fields of a command, as Discord's client does before it sends. */
export function toGiven(
  command: CommandView,
  composing: Composing,
  house: HouseView | undefined,
): Given {
  const options: Record<string, OptionGiven> = {};
  for (const option of shownOptions(command, composing)) {
    const { name, required } = option;
    const typed = composing.values[name];
    if (typed === undefined || typed === '') {
      if (required) return { kind: 'wrong', option: name, why: `${name} is required` };
      continue;
    }
    const read =
      typeof typed === 'string' ? readText(option, typed, { composing, house }) : { value: typed };
    if ('why' in read) return { kind: 'wrong', option: name, why: `${name} ${read.why}` };
    options[name] = read.value;
  }
  return { kind: 'ready', options };
}

function readText(
  option: OptionView,
  text: string,
  { composing, house }: { composing: Composing; house: HouseView | undefined },
): Read {
  const choices = choicesOf(option, house);
  if (choices !== undefined) {
    const choice = choiceNamed(choices, text);
    if (choice === undefined) return { why: 'must be one of those offered' };
    return { value: option.type === optionNumber.boolean ? choice.value === 'true' : choice.value };
  }
  const taken = composing.taken[option.name];
  const meant = taken?.name === text ? String(taken.value) : text;
  const isNumber = option.type === optionNumber.integer || option.type === optionNumber.number;
  return isNumber ? readNumber(option, meant) : readLength(option, meant);
}

function readNumber({ type, minValue, maxValue }: OptionView, text: string): Read {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) return { why: 'must be a number' };
  if (type === optionNumber.integer && !Number.isInteger(value)) {
    return { why: 'must be a whole number' };
  }
  if (minValue !== undefined && value < minValue) return { why: `must be at least ${minValue}` };
  if (maxValue !== undefined && value > maxValue) return { why: `must be at most ${maxValue}` };
  return { value };
}

function readLength({ minLength = 0, maxLength = Infinity }: OptionView, text: string): Read {
  if (text.length < minLength) return { why: `must have at least ${minLength} characters` };
  if (text.length > maxLength) return { why: `must have at most ${maxLength} characters` };
  return { value: text };
}
