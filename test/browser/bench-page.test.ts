import { expect, it } from 'vitest';
import { benchPage } from '../../bench/page.ts';

it('the bench of the page sees it open, usable and offering its commands', async () => {
  const { sections } = await benchPage({ rounds: 1 });
  const lines = sections.flatMap((section) => section.lines);
  expect(lines).toHaveLength(3);
  const [printed = 0, usable = 0, offered = 0] = lines.map(
    ({ figures }) => figures['median ms'] ?? 0,
  );
  expect(printed).toBeGreaterThan(0);
  expect(usable).toBeGreaterThan(printed);
  expect(offered).toBeGreaterThan(usable);
}, 60_000);
