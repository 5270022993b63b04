import { midjourney } from '../../../src/prompt/catalogue.ts';
import { type CheckedPrompt, checkPrompt, type PromptRequest } from '../../../src/prompt/check.ts';
import type { Layer } from '../../../src/prompt/layers.ts';
import type { LayerName } from '../../../src/prompt/problem.ts';
import { readSavedFlags } from '../../../src/prompt/saved-flags.ts';
import type { ValidationContext } from '../../../src/prompt/validation/context.ts';
import { plain } from './validation/typed.ts';

/** What stands behind a prompt, each as it would be typed. */
export type Defaults = Partial<Record<LayerName, string>>;

/** Where a prompt is typed; by default where nobody has set anything. */
export interface Place extends Defaults {
  /** By name. */
  readonly presets?: Readonly<Record<string, string>>;
  readonly cap?: number;
  readonly objectionTo?: NonNullable<PromptRequest['objectionTo']>;
  readonly context?: Partial<ValidationContext>;
}

const strongestFirst = ['option', 'preset', 'suffix', 'settings', 'server'] as const;

export function layersOf(defaults: Defaults): readonly Layer[] {
  return strongestFirst.map((name) => ({ name, flags: readSavedFlags(defaults[name]) }));
}

/** The same with nothing but the prompts of jobs. */
export interface Checked extends Omit<CheckedPrompt, 'typed' | 'fixed'> {
  readonly typed: readonly string[];
  readonly fixed: readonly string[] | undefined;
}

/** Checks a prompt as it is typed in some place. */
export function check(typed: string, place: Place = {}): Checked {
  const checked = checkReady(typed, place);
  const promptsOf = (ready: CheckedPrompt['typed']): readonly string[] =>
    ready.map(({ prompt }) => prompt);
  return {
    ...checked,
    typed: promptsOf(checked.typed),
    fixed: checked.fixed && promptsOf(checked.fixed),
  };
}

/** The same with the notes of each job. */
export function checkReady(typed: string, place: Place = {}): CheckedPrompt {
  const { presets = {}, cap = 10, objectionTo, context = {} } = place;
  const request: PromptRequest = {
    typed,
    layers: layersOf(place),
    cap,
    findPreset: (name) =>
      Object.hasOwn(presets, name) ? readSavedFlags(presets[name]) : undefined,
    ...(objectionTo === undefined ? {} : { objectionTo }),
  };
  const presetNames = Object.keys(presets);
  return checkPrompt(request, { ...plain, catalogue: midjourney, presetNames, ...context });
}

/** The codes of what has to be answered, each once, in order. */
export function codesIn({ problems }: Pick<CheckedPrompt, 'problems'>): readonly string[] {
  return [...new Set(problems.map(({ code }) => code))];
}
