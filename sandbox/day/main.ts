import { parseArgs } from 'node:util';
import { type Hour, runDay } from './day.ts';
import { faultsOf, growthOf } from './verdict.ts';

const { values } = parseArgs({
  options: {
    hours: { type: 'string', default: '24' },
    deeds: { type: 'string', default: '3700' },
    seed: { type: 'string', default: '1' },
    step: { type: 'string', default: '1000' },
  },
});

const columns = ['hour', 'deeds', 'troubles', 'held MiB', 'resident MiB', 'timers', 'seconds'];

function row(cells: readonly (string | number)[]): void {
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}

function tell({ hour, town, heldMiB, residentMiB, timers, handles, seconds }: Hour): void {
  const memory = [heldMiB.toFixed(1), residentMiB.toFixed(0)];
  row([hour, town.deeds, town.troubles, ...memory, timers, seconds.toFixed(0), handles]);
}

row([...columns, 'handles']);
row([...columns, 'handles'].map(() => '---'));
const report = await runDay({
  seed: values.seed,
  hours: Number(values.hours),
  deeds: Number(values.deeds),
  stepMs: Number(values.step),
  onHour: tell,
});
tell(report.after);
const { deeds, inVain, unanswered } = report.after.town;
const faults = faultsOf(report);
const summary = {
  timersBefore: report.before.timers,
  handlesBefore: report.before.handles,
  afterStop: report.stopped,
  mibPerHour: growthOf(report.hours),
  jobs: report.jobs,
  deeds,
  inVain,
  unanswered,
};
process.stdout.write(`${JSON.stringify(summary, undefined, 2)}\n`);
for (const fault of faults) process.stdout.write(`FAULT: ${fault}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
