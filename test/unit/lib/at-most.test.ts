import { describe, expect, it } from 'vitest';
import { AtMost } from '../../../src/lib/at-most.ts';

/** Work that begins when it may and ends when it is told. */
function rig(many: number) {
  const places = new AtMost(many);
  const begun: number[] = [];
  const works = [0, 1, 2, 3].map((number) => {
    const { promise, resolve, reject } = open();
    const outcome = places.run(() => {
      begun.push(number);
      return promise;
    });
    return { outcome, end: resolve, fail: reject };
  });
  return { begun, works };
}

function open() {
  let resolve = (): void => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<void>((...[done, failed]) => {
    resolve = done;
    reject = failed;
  });
  return { promise, resolve, reject };
}

describe('at most so many things at once', () => {
  it('lets the rest wait, in order, and goes on after each end', async () => {
    const { begun, works } = rig(2);
    expect(begun).toEqual([0, 1]);
    works[1]?.end();
    await works[1]?.outcome;
    expect(begun).toEqual([0, 1, 2]);
    works[0]?.end();
    await works[0]?.outcome;
    expect(begun).toEqual([0, 1, 2, 3]);
  });

  it('goes on after a failure, which is told to whoever asked', async () => {
    const { begun, works } = rig(1);
    works[0]?.fail(new Error('no'));
    await expect(works[0]?.outcome).rejects.toThrow('no');
    expect(begun).toEqual([0, 1]);
    works[1]?.end();
    await works[1]?.outcome;
    expect(begun).toEqual([0, 1, 2]);
  });

  it('is not overtaken by what comes while a place is handed on', async () => {
    const places = new AtMost(1);
    const order: string[] = [];
    const work = (name: string) => async () => {
      order.push(name);
      await Promise.resolve();
    };
    const first = places.run(work('first'));
    const second = places.run(work('second'));
    await first;
    await Promise.all([places.run(work('third')), second]);
    expect(order).toEqual(['first', 'second', 'third']);
  });
});
