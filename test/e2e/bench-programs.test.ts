import { expect, it } from 'vitest';
import { benchAcknowledgement } from '../../bench/acknowledgement.ts';
import type { Line, Report } from '../../bench/report.ts';
import { benchStart } from '../../bench/start.ts';

/* The benches that start programs as they are, but small: what they say of speed means nothing here. */

function linesOf({ sections }: Report): readonly Line[] {
  const lines = sections.flatMap((section) => section.lines);
  for (const { name, figures, target, isMet } of lines) {
    for (const figure of Object.values(figures)) expect(figure, name).toBeGreaterThan(0);
    expect(target === undefined, name).toBe(isMet === undefined);
  }
  return lines;
}

it('the bench of acknowledgements is heard by both bots, idle and with live jobs', async () => {
  const effort = { samples: 3, warmUp: 1, rounds: 1, liveJobs: 20, settleMs: 0 };
  const lines = linesOf(await benchAcknowledgement(effort));
  expect(lines.map(({ figures }) => figures['samples'])).toEqual([3, 3, 3, 3, 3]);
  expect(lines.filter(({ target }) => target !== undefined)).toHaveLength(2);
}, 90_000);

it('the bench of starts sees both bots ready', async () => {
  const lines = linesOf(await benchStart({ rounds: 1, restMs: 0 }));
  expect(lines).toHaveLength(3);
  const packages = lines.find(({ name }) => name === 'packages loaded');
  expect(packages?.figures['Easel']).toBeGreaterThan(packages?.figures['baseline'] ?? 0);
}, 90_000);
