import type { Flag, ImageLink, Prompt } from '../prompt.ts';

/**
 * In which order corrections are made, since one can make another needless: a name that is spelled
 * right may be the reference that another flag needs, and another model may take what this one
 * refuses. What only drops something comes last.
 */
const stages = ['names', 'repeats', 'forms', 'model', 'refusals', 'values', 'rest'] as const;
export type Stage = (typeof stages)[number];

/** A correction. */
export interface Edit {
  readonly stage: Stage;
  /** By index: what stands there instead; nothing drops the flag. */
  readonly flags?: ReadonlyMap<number, readonly Flag[]>;
  /** Put behind all flags. */
  readonly addedFlags?: readonly Flag[];
  /** Instead of the text. */
  readonly text?: string;
  /** Put behind the text. */
  readonly addedText?: readonly string[];
  /** Put behind the links in front of the text. */
  readonly addedImages?: readonly ImageLink[];
}

/** The flag with another value; words that it does not take stay behind it. */
export function editValue(
  stage: Stage,
  flag: { readonly index: number; readonly typed: Flag; readonly rest: readonly string[] },
  value: string,
): Edit {
  const { name } = flag.typed;
  return replaceFlags(stage, [[flag.index, [{ name, value: [value, ...flag.rest].join(' ') }]]]);
}

/** Takes flags out. */
export function dropFlags(stage: Stage, flags: readonly { readonly index: number }[]): Edit {
  return replaceFlags(
    stage,
    flags.map(({ index }) => [index, []]),
  );
}

/** Puts other flags in the place of some. */
export function replaceFlags(
  stage: Stage,
  flags: readonly (readonly [number, readonly Flag[]])[],
): Edit {
  return { stage, flags: new Map(flags) };
}

/**
 * Makes those corrections that come first, each of them once. Where two of them want the same flag or
 * the same text one is made; the other is found again if it is still needed.
 */
export function applyFirstStage(prompt: Prompt, edits: readonly Edit[]): Prompt {
  const stage = stages.find((one) => edits.some((edit) => edit.stage === one));
  const due = [...new Set(edits.filter((edit) => edit.stage === stage))];
  // What depends on the model has to be looked at again behind every change of it.
  const chosen = stage === 'model' ? due.slice(0, 1) : due;
  const replaced = new Map(chosen.flatMap((edit) => [...(edit.flags ?? [])]));
  const text = chosen.find((edit) => edit.text !== undefined)?.text ?? prompt.text;
  return {
    images: [...prompt.images, ...chosen.flatMap((edit) => edit.addedImages ?? [])],
    text: [text, ...chosen.flatMap((edit) => edit.addedText ?? [])]
      .filter((part) => part !== '')
      .join(' '),
    flags: [
      ...prompt.flags.flatMap((flag, index) => replaced.get(index) ?? [flag]),
      ...chosen.flatMap((edit) => edit.addedFlags ?? []),
    ],
  };
}
