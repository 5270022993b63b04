import { describe, expect, it } from 'vitest';
import { withMeasured } from '../../../bench/document.ts';
import type { SavedReport } from '../../../bench/report.ts';

const page =
  'before\n<!-- measured: written by npm run bench -->\nold\n<!-- /measured -->\nafter\n';

const report: SavedReport = {
  bench: 'store',
  measuredAt: '2026-01-02T03:04:05.678Z',
  machine: { node: 'v20.0.0', processor: 'a processor', processors: 2 },
  sections: [
    {
      title: 'transitions',
      lines: [
        { name: 'baseline', figures: { 'per second': 1234.5 } },
        {
          name: 'a|b',
          figures: { 'per second': 0.12345, 'times baseline': 2 },
          target: 'at least 3',
          isMet: false,
          why: 'the disk',
        },
      ],
    },
  ],
};

describe('the measured part of a document', () => {
  it('is replaced as a whole, and nothing else is touched', () => {
    const text = withMeasured(page, [report]);
    expect(text).not.toContain('old');
    expect(text.startsWith('before\n')).toBe(true);
    expect(text.endsWith('<!-- /measured -->\nafter\n')).toBe(true);
    expect(withMeasured(text, [report])).toBe(text);
  });

  it('says where it was measured, each figure, each verdict and each reason', () => {
    const text = withMeasured(page, [report]);
    expect(text).toContain('2026-01-02, Node v20.0.0, 2 × a processor.');
    expect(text).toContain('| baseline | 1,230 |  |  |  |');
    expect(text).toContain('| a\\|b | 0.123 | 2 | at least 3 | MISSED |');
    expect(text).toContain('a|b: the disk');
  });

  it('is missed where it is not', () => {
    expect(() => withMeasured('a page', [report])).toThrow('no measured part');
  });
});
