import { type Effort, usualEffort } from './measure.ts';
import { benchPrompt } from './prompt.ts';
import { isAllMet, printReport, type Report, saveReport } from './report.ts';

/*
 * Runs all benches, or the one that is named: prints tables, keeps the figures in bench/results, and
 * ends with 0 only if every target was met.
 */
const benches: Readonly<Record<string, (effort: Effort) => Report | Promise<Report>>> = {
  prompt: benchPrompt,
};
const results = new URL('results/', import.meta.url);

async function main(chosen: string | undefined): Promise<void> {
  const run = Object.entries(benches).filter(([name]) => chosen === undefined || name === chosen);
  if (run.length === 0) {
    console.error(`There are these benches: ${Object.keys(benches).join(', ')}`);
    process.exitCode = 1;
  }
  for (const [, bench] of run) {
    const report = await bench(usualEffort);
    printReport(report);
    await saveReport(report, results);
    if (!isAllMet(report)) process.exitCode = 1;
  }
}

await main(process.argv[2]);
