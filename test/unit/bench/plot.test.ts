import { expect, it } from 'vitest';
import { draw } from '../../../bench/plot.ts';

it('draws a line for each who, with what its axes are', async () => {
  const point = (who: string, across: number) => ({ who, across, upwards: across * 2 });
  const svg = await draw({
    title: 'requests',
    across: 'live jobs',
    upwards: 'requests per job',
    points: [point('Easel', 1), point('Easel', 100), point('baseline', 1), point('baseline', 100)],
  });
  expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"')).toBe(true);
  for (const text of ['requests', 'live jobs', 'requests per job', 'Easel', 'baseline']) {
    expect(svg).toContain(`>${text}</text>`);
  }
  expect(svg.match(/aria-roledescription="line mark"/g)).toHaveLength(2);
});
