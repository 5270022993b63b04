import { maxFlags, maxPromptLength } from './limits.ts';
import { printFlag, printPrompt } from './print.ts';
import type { Flag, Prompt } from './prompt.ts';

/** How much room a prompt has left. */
export interface Room {
  /** In characters. */
  readonly length: number;
  readonly flags: number;
}

/** @returns negative numbers where it is too large already */
export function roomIn(prompt: Prompt): Room {
  return {
    length: maxPromptLength - printPrompt(prompt).length,
    flags: maxFlags - prompt.flags.length,
  };
}

/** What is left behind so many more flags; each stands behind a blank. */
export function roomBeside({ length, flags }: Room, added: readonly Flag[]): Room {
  const printed = added.reduce((sum, flag) => sum + printFlag(flag).length + 1, 0);
  return { length: length - printed, flags: flags - added.length };
}

/** Whether nothing is too long or too much. */
export function isRoom({ length, flags }: Room): boolean {
  return length >= 0 && flags >= 0;
}
