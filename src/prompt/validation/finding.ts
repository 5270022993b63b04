import type { Problem } from '../problem.ts';
import type { Edit } from './edits.ts';
import type { Reading } from './reading.ts';

/** A problem, where it is, and what would correct it. */
export interface Finding {
  /** Index of the flag, or one of {@link places}. */
  readonly at: number;
  readonly problem: Problem;
  readonly edit?: Edit | undefined;
}

/** What stands in front of the flags, and what concerns the prompt as a whole. */
export const places = { images: -2, text: -1, whole: Number.MAX_SAFE_INTEGER } as const;

/** One group of rules: looks at a prompt that was read, and says what is wrong. */
export type Rule = (reading: Reading) => readonly Finding[];
