import { expect, it } from 'vitest';
import { benchCrowd } from '../../../bench/crowd.ts';

/* The bench as it is, but small: what it says of speed and memory means nothing here. */
it('the bench of a crowd sees all of it asked about', async () => {
  const effort = { few: 4, many: 12, settleMs: 100, watchMs: 400, starts: 1 };
  const { sections } = await benchCrowd(effort);
  expect(sections.map(({ lines }) => lines.length)).toEqual([6, 3, 2]);
  const lines = sections.flatMap((section) => section.lines);
  expect(lines.filter(({ isMet }) => isMet !== undefined)).toHaveLength(3);
  const [asked] = lines.filter(({ name }) => name.startsWith('every job'));
  for (const count of [4, 12]) expect(asked?.figures[`${count} jobs`]).toBeGreaterThan(0);
}, 60_000);
