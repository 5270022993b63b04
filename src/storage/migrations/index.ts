import { enterChildren } from './enter-children.ts';
import type { Migration } from './migration.ts';

/** All steps, in their order; a step that was released is never changed or taken out. */
export const migrations: readonly Migration[] = [enterChildren];
