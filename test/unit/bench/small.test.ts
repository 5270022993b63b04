import { expect, it } from 'vitest';
import { benchRelay } from '../../../bench/relay.ts';
import type { Report } from '../../../bench/report.ts';
import { benchStore } from '../../../bench/store.ts';

/* The benches as they are, but small: what they say of speed means nothing here. */

function linesOf({ sections }: Report): number {
  const lines = sections.flatMap((section) => section.lines);
  for (const { name, figures, isMet } of lines) {
    for (const figure of Object.values(figures)) expect(figure, name).toBeGreaterThanOrEqual(0);
    expect(figures['times baseline'], name).toBeDefined();
    expect(isMet, name).toBeDefined();
  }
  return lines.length;
}

it('the bench of the store takes jobs through their lives', async () => {
  expect(linesOf(await benchStore({ jobs: 3, rounds: 1 }))).toBe(2);
}, 60_000);

it('the bench of the relay brings a picture to its message', async () => {
  expect(linesOf(await benchRelay({ edge: 64, times: 2, rounds: 1 }))).toBe(2);
}, 60_000);
