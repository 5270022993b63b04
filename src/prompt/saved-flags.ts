import type { Catalogue } from './catalogue.ts';
import { parsePrompt } from './parse.ts';
import type { Flag } from './prompt.ts';

/** @param saved flags as they are stored: one line that begins with a flag, or nothing */
export function readSavedFlags(saved: string | undefined): readonly Flag[] {
  return saved === undefined ? [] : parsePrompt(saved).flags;
}

/** Whether saved flags choose a model. */
export function namesModel(saved: string, catalogue: Catalogue): boolean {
  return readSavedFlags(saved).some(({ name }) => catalogue.flag(name)?.takes === 'model');
}
