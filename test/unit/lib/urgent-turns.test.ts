import { describe, expect, it } from 'vitest';
import { UrgentTurns } from '../../../src/lib/urgent-turns.ts';

describe('turns of which some are urgent', () => {
  it('are taken one after another, the urgent ones first, each kind in its order', async () => {
    const turns = new UrgentTurns();
    const order: string[] = [];
    const work = (name: string) => async (): Promise<void> => {
      order.push(`${name}+`);
      await Promise.resolve();
      order.push(`${name}-`);
    };
    const all = [
      turns.take('a', false, work('1')),
      turns.take('a', false, work('2')),
      turns.take('a', true, work('A')),
      turns.take('a', true, work('B')),
    ];
    await Promise.all(all);
    expect(order).toEqual(['A+', 'A-', 'B+', 'B-', '1+', '1-', '2+', '2-']);
  });

  it('go on behind one that fails, which its caller alone hears of', async () => {
    const turns = new UrgentTurns();
    const failing = turns.take('a', true, () => Promise.reject(new Error('no')));
    const next = turns.take('a', true, () => Promise.resolve('yes'));
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('yes');
    expect(await turns.take('a', false, () => Promise.resolve('later'))).toBe('later');
  });

  it('of different things wait for each other never', async () => {
    const turns = new UrgentTurns();
    void turns.take('a', true, () => new Promise(() => undefined));
    expect(await turns.take('b', false, () => Promise.resolve(1))).toBe(1);
  });
});
