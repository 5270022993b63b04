import { describe, expect, it } from 'vitest';
import { runTarget } from '../../fuzz/run.ts';
import { targets } from '../../fuzz/targets/index.ts';

/** Those whose cases take long get fewer of them. */
const counts: Readonly<Record<string, number>> = { 'word-lists': 100, 'prompt-checks': 500 };

/** The short form of `npm run fuzz`. */
describe('whatever others send', () => {
  it.each(targets.map((target) => [target.name, target] as const))(
    'is borne: %s',
    async (name, target) => {
      const { failed, smallest, error } = await runTarget(target, {
        count: counts[name] ?? 2_000,
        seed: 7,
      });
      expect({ failed, smallest, error }).toEqual({
        failed: false,
        smallest: undefined,
        error: null,
      });
    },
  );
});
