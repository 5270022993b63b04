import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainPrompt, promptBlock, showPrompt } from '../../../src/views/prompt-text.ts';
import { anyPrompt } from '../../fakes/nasty.ts';
import { isWellFormed } from '../../fakes/text.ts';

const limit = fc.integer({ min: 1, max: 2_000 });

describe('a shown prompt', () => {
  it('has no backtick that works, and tears no character', () => {
    fc.assert(
      fc.property(anyPrompt, (text) => {
        const shown = showPrompt(text);
        expect(isWellFormed(shown)).toBe(true);
        expect(shown.replaceAll(/\\[\\`]/g, '')).not.toContain('`');
      }),
      { numRuns: 400 },
    );
  });

  it('keeps to its limit, and shows no signature of a link', () => {
    fc.assert(
      fc.property(anyPrompt, limit, (text, most) => {
        for (const shown of [showPrompt(text, most), plainPrompt(text, most)]) {
          expect(shown.length).toBeLessThanOrEqual(most);
          expect(shown).not.toContain('?sig=');
          expect(isWellFormed(shown)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('as a block ends where the block ends, and has the signatures for whoever wrote it alone', () => {
    fc.assert(
      fc.property(anyPrompt, limit, fc.boolean(), (text, most, isOwn) => {
        const block = promptBlock(text, most, { isOwn });
        expect(block.split('```')).toHaveLength(3);
        expect(block).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
        expect(isWellFormed(block)).toBe(true);
        if (!isOwn) expect(block).not.toContain('?sig=');
      }),
      { numRuns: 400 },
    );
    const signed = 'https://x.example/a.png?sig=canary';
    expect(promptBlock(signed, 100, { isOwn: true })).toContain(signed);
  });
});
