import type { Catalogue } from '../catalogue.ts';
import type { Need } from '../problem.ts';
import type { Prompt } from '../prompt.ts';

const flagNeeds = ['sref', 'cref', 'oref', 'video'] as const;

/** Which of those flags a prompt has that others cannot be without. */
export function providedBy({ flags }: Prompt, catalogue: Catalogue): ReadonlySet<Need> {
  const names = new Set(flags.map(({ name }) => catalogue.flag(name)?.name));
  return new Set(flagNeeds.filter((need) => names.has(need)));
}
