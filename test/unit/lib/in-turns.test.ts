import { describe, expect, it } from 'vitest';
import { inTurns } from '../../../src/lib/in-turns.ts';

describe('in turns', () => {
  it('everybody comes once before anybody comes again, in the order in which they came', () => {
    const items = ['a1', 'a2', 'a3', 'b1', 'c1', 'b2'];
    const ordered = inTurns(items, (item) => item.slice(0, 1));
    expect(ordered).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3']);
    expect(inTurns([], String)).toEqual([]);
  });
});
