import { describe, expect, it } from 'vitest';
import { fitLines } from '../../../src/views/fit-lines.ts';

const more = (count: number): string => `and ${count} more`;

describe('fitting lines into a room', () => {
  it('leaves them alone where they fit exactly', () => {
    expect(fitLines(['abc', 'def'], 7, more)).toBe('abc\ndef');
    expect(fitLines([], 0, more)).toBe('');
  });

  it('says how many were left out, within the room', () => {
    const lines = Array.from({ length: 20 }, (_, index) => `line ${index}`);
    const text = fitLines(lines, 40, more);
    expect(text).toBe('line 0\nline 1\nline 2\nline 3\nand 16 more');
    for (let room = 11; room < 200; room += 1) {
      expect(fitLines(lines, room, more).length).toBeLessThanOrEqual(room);
    }
  });
});
