import type { Cell, FlagRule } from '../catalogue.ts';
import { wordsOf } from '../flag-words.ts';
import type { Flag, Prompt } from '../prompt.ts';
import type { ValidationContext } from './context.ts';
import { labelOf } from './cut.ts';
import { chooseModel, type ModelChoice } from './model-choice.ts';
import { divideValue } from './values/divide.ts';

/** A flag of a prompt. */
export interface ReadFlag {
  /** Among the flags of the prompt. */
  readonly index: number;
  readonly typed: Flag;
  /** As it was typed, with its dashes; cut for quoting. */
  readonly label: string;
  readonly words: readonly string[];
}

/** A flag of the catalogue. */
export interface KnownFlag extends ReadFlag {
  readonly rule: FlagRule;
  /** Whether the model takes it, and what. */
  readonly cell: Cell;
  /** Those words that are its value. */
  readonly taken: readonly string[];
  /** Those that are not: text in the wrong place. */
  readonly rest: readonly string[];
}

/** A prompt with everything looked up that rules need. */
export interface Reading {
  readonly prompt: Prompt;
  readonly context: ValidationContext;
  readonly choice: ModelChoice;
  readonly unknown: readonly ReadFlag[];
  readonly known: readonly KnownFlag[];
  /** Flags of one full name, in their order. */
  readonly named: (name: string) => readonly KnownFlag[];
}

/** Looks everything up once, so that each rule takes time in proportion to the flags. */
export function readPrompt(prompt: Prompt, context: ValidationContext): Reading {
  const choice = chooseModel(prompt, context);
  const unknown: ReadFlag[] = [];
  const known: KnownFlag[] = [];
  const byName = new Map<string, KnownFlag[]>();
  for (const [index, typed] of prompt.flags.entries()) {
    const rule = context.catalogue.flag(typed.name);
    const read = { index, typed, label: labelOf(typed), words: wordsOf(typed.value) };
    if (rule === undefined) {
      unknown.push(read);
      continue;
    }
    const flag = {
      ...read,
      rule,
      cell: choice.model.cellOf(rule.name),
      ...divideValue(rule, read.words),
    };
    known.push(flag);
    const others = byName.get(rule.name);
    if (others === undefined) byName.set(rule.name, [flag]);
    else others.push(flag);
  }
  return { prompt, context, choice, unknown, known, named: (name) => byName.get(name) ?? [] };
}

/** What a flag has for a value, as one token. */
export function tokenOf(flag: KnownFlag): string {
  return flag.taken.join(' ');
}

/** A link, a style or an omni reference: what a prompt is about, not a shade of it. */
export function isReference(rule: FlagRule): boolean {
  return rule.takes === 'links' || rule.takes === 'references';
}
