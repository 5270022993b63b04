import { describe, expect, it } from 'vitest';
import { Batches } from '../../../src/lib/batches.ts';

/** Work that is done when it is told to, and what it was given. */
function rig(largest: number): {
  readonly batches: Batches<number, string>;
  readonly given: { readonly key: string; readonly items: readonly number[] }[];
  readonly finish: (error?: Error) => Promise<void>;
} {
  const given: { key: string; items: readonly number[] }[] = [];
  const ends: ((error?: Error) => void)[] = [];
  const batches = new Batches<number, string>({
    largest,
    work: (key, items) => {
      given.push({ key, items });
      return new Promise((resolve, reject) => {
        ends.push((error) => {
          if (error === undefined) resolve(items.map((item) => `${key}${item}`));
          else reject(error);
        });
      });
    },
  });
  const finish = async (error?: Error): Promise<void> => {
    ends.shift()?.(error);
    await new Promise(setImmediate);
  };
  return { batches, given, finish };
}

describe('batches', () => {
  it('take together what comes in the same moment, and what comes meanwhile', async () => {
    const { batches, given, finish } = rig(3);
    const first = [1, 2].map((item) => batches.add('a', item));
    await new Promise(setImmediate);
    const later = [3, 4, 5, 6].map((item) => batches.add('a', item));
    for (let count = 0; count < 3; count += 1) await finish();
    expect(given.map(({ items }) => items)).toEqual([[1, 2], [3, 4, 5], [6]]);
    expect(await Promise.all(first)).toEqual(['a1', 'a2']);
    expect(await Promise.all(later)).toEqual(['a3', 'a4', 'a5', 'a6']);
  });

  it('go on behind one that fails, which those in it alone hear of', async () => {
    const { batches, finish } = rig(1);
    const failing = batches.add('a', 1);
    const next = batches.add('a', 2);
    await new Promise(setImmediate);
    const heard = expect(failing).rejects.toThrow('no');
    await finish(new Error('no'));
    await finish();
    await heard;
    expect(await next).toBe('a2');
    const after = batches.add('a', 3);
    await new Promise(setImmediate);
    await finish();
    expect(await after).toBe('a3');
  });

  it('take together what comes a few promises later', async () => {
    const { batches, given } = rig(3);
    const ask = async (item: number, steps: number): Promise<void> => {
      for (let step = 0; step < steps; step += 1) await Promise.resolve();
      void batches.add('a', item);
    };
    await Promise.all([ask(1, 0), ask(2, 3), ask(3, 9)]);
    await new Promise(setImmediate);
    expect(given.map(({ items }) => items)).toEqual([[1, 2, 3]]);
  });

  it('of different keys run side by side', async () => {
    const { batches, given } = rig(3);
    void batches.add('a', 1);
    void batches.add('b', 2);
    await new Promise(setImmediate);
    expect(given.map(({ key }) => key)).toEqual(['a', 'b']);
  });
});
