import { parseArgs } from 'node:util';
import { runTarget } from './run.ts';
import { targets } from './targets/index.ts';
import { openWatchdog } from './watchdog.ts';

/** More than a collector that has not been everywhere yet. */
const mostGrownMiB = 24;

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    path: { type: 'string' },
  },
});

const columns = ['target', 'cases', 'seconds', 'cpu s', 'per cpu s', 'slowest ms', 'grown MiB', ''];

function line(cells: readonly string[]): void {
  const [name = '', ...rest] = cells;
  console.log([name.padEnd(18), ...rest.map((cell) => cell.padStart(11))].join(''));
}

async function main(): Promise<void> {
  const how = { count: Number(values.count), seed: Number(values.seed), path: values.path };
  const chosen = targets.filter(({ name }) => values.only === undefined || name === values.only);
  if (chosen.length === 0) throw new Error(`--only: ${targets.map(({ name }) => name).join(', ')}`);
  const watchdog = openWatchdog();
  line(columns);
  for (const target of chosen) {
    const report = await runTarget(target, how, watchdog);
    const { cases, seconds, worked, slowest, grown, failed } = report;
    const hasGrown = values.path === undefined && grown > mostGrownMiB;
    const rate = Math.round(cases / worked);
    const figures = [
      cases,
      seconds.toFixed(1),
      worked.toFixed(1),
      rate,
      slowest.toFixed(0),
      grown.toFixed(1),
    ];
    line([target.name, ...figures.map(String), failed || hasGrown ? 'FAILED' : 'ok']);
    if (!failed && !hasGrown) continue;
    process.exitCode = 1;
    if (!failed) continue;
    console.log(`  again: --only ${target.name} --seed ${how.seed} --path ${report.path ?? ''}`);
    console.log(`  smallest: ${report.smallest?.slice(0, 2_000) ?? ''}`);
    console.log(report.error);
  }
  await watchdog.close();
}

await main();
