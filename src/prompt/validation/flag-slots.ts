import type { Catalogue } from '../catalogue.ts';
import type { Flag } from '../prompt.ts';

/**
 * Where a flag takes effect: two flags of one slot repeat or exclude each other. `--ar` and
 * `--aspect` share one, as do `--v` and `--niji`, the three speeds, and `--raw` and `--style raw`.
 * @returns the name of the slot; for a flag that nobody knows its own name in lower case
 */
export function slotOf(flag: Flag, catalogue: Catalogue): string {
  const typed = flag.name.toLowerCase();
  const name = catalogue.flag(typed)?.name ?? typed;
  if (name === 'style' && flag.value.trim().toLowerCase() === 'raw') return 'raw';
  return catalogue.exclusive.find((group) => group.includes(name))?.[0] ?? name;
}
