import type { Catalogue } from '../catalogue.ts';
import type { Need } from '../problem.ts';

/** What a prompt is judged against. */
export interface ValidationContext {
  readonly catalogue: Catalogue;
  /** Id of the model that draws where the prompt names none. */
  readonly defaultModel: string;
  /** Pictures that are handed in beside the prompt (attachments). */
  readonly roles: readonly ('image' | 'style' | 'omni')[];
  /** Milliseconds since the Unix epoch: for links that die. */
  readonly now: number;
  /** Names of presets that there are here: an unknown flag may be one that was misspelt. */
  readonly presetNames?: readonly string[] | undefined;
  /** What will stand behind the prompt once defaults are put in. */
  readonly provided?: ReadonlySet<Need> | undefined;
}
