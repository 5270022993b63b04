import type { Catalogue } from '../catalogue.ts';

/** What a prompt is judged against. */
export interface ValidationContext {
  readonly catalogue: Catalogue;
  /** Id of the model that draws where the prompt names none. */
  readonly defaultModel: string;
  /** Pictures that are handed in beside the prompt (attachments). */
  readonly roles: readonly ('image' | 'style' | 'omni')[];
  /** Milliseconds since the Unix epoch: for links that die. */
  readonly now: number;
}
