import type { Model } from '../catalogue.ts';
import { wordsOf } from '../flag-words.ts';
import type { Prompt } from '../prompt.ts';
import type { ValidationContext } from './context.ts';
import { findModel } from './model-numbers.ts';

/** The model that will draw. */
export interface ModelChoice {
  /** Whose rules hold. */
  readonly model: Model;
  /** As it is named to people: `9`, `niji 7`, `8.2`. */
  readonly said: string;
  /** Nobody typed it. */
  readonly isAssumed: boolean;
  /** False where the catalogue does not have exactly what was typed. */
  readonly isKnown: boolean;
}

/**
 * The `--version` or `--niji` that says something, whichever of the two was typed last; without one, or where there is no such
 * model, the default of the place, and then Midjourney's own.
 */
export function chooseModel({ flags }: Prompt, context: ValidationContext): ModelChoice {
  const { catalogue, defaultModel } = context;
  const models = flags.filter(
    ({ name, value }) => catalogue.flag(name)?.takes === 'model' && value !== '',
  );
  // Of two families the last one counts, of one family's numbers the first one.
  const family = catalogue.flag(models.at(-1)?.name ?? '')?.family;
  const typed = models.find(({ name }) => catalogue.flag(name)?.family === family);
  const assumed = catalogue.model(defaultModel) ?? catalogue.officialDefault;
  if (typed === undefined || family === undefined) {
    return { model: assumed, said: assumed.id, isAssumed: true, isKnown: true };
  }
  const [number = ''] = wordsOf(typed.value);
  const found = findModel(catalogue, family, number);
  const said = family === 'niji' ? `niji ${number}` : number;
  return {
    model: found?.model ?? assumed,
    said: found === undefined ? assumed.id : said,
    isAssumed: false,
    isKnown: found?.isKnown ?? false,
  };
}
