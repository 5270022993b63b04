import { parseArgs } from 'node:util';
import { buildBot } from './build.ts';
import { planFrom } from './plan.ts';
import { type Outcome, playPlan } from './run.ts';
import { safeguards } from './safeguards.ts';
import { Tally } from './tally.ts';

/*
 * Breaks the bot again and again, looks whether it keeps its promises, and ends with 0 only if it
 * always has. What a run has found is found again by its number: --seed S --first N --runs 1.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    first: { type: 'string', default: '1' },
    /** How many runs go on side by side. */
    side: { type: 'string', default: '4' },
    /** The one kind of trouble. */
    only: { type: 'string' },
    /** The safeguard that is taken out first. */
    without: { type: 'string' },
    /** Prints what the bot has logged in runs that have found something. */
    logs: { type: 'boolean', default: false },
  },
});

const safeguard = safeguards.find(({ name }) => name === values.without);
if (values.without !== undefined && safeguard === undefined) {
  throw new Error(`There are these safeguards: ${safeguards.map(({ name }) => name).join(', ')}`);
}
const startedAt = Date.now();
const { command, remove } = await buildBot(safeguard);
const tally = new Tally();
const last = Number(values.first) + Number(values.runs) - 1;
let next = Number(values.first);
let found = 0;

async function playOn(): Promise<void> {
  while (next <= last) {
    const plan = planFrom(`${values.seed}-${next++}`, values.only ?? safeguard?.trouble);
    const outcome = await playPlan(plan, command).catch((error: unknown): Outcome => {
      const breaches = [{ promise: 'the run itself works', seen: String(error) }];
      return { plan, breaches, tally: new Tally(), lines: [] };
    });
    tally.merge(outcome.tally);
    report(outcome);
  }
}

function report({ plan, breaches, lines }: Outcome): void {
  if (breaches.length === 0) return;
  found += 1;
  console.log(`run ${plan.seed} (${plan.upstream}):`);
  for (const { promise, seen } of breaches) console.log(`  ${promise}: ${seen}`);
  if (values.logs) for (const line of lines) console.log(`    ${line}`);
}

await Promise.all(Array.from({ length: Number(values.side) }, playOn));
await remove();
for (const [name, count] of tally.entries()) console.log(`${String(count).padStart(7)} ${name}`);
const minutes = ((Date.now() - startedAt) / 60_000).toFixed(1);
console.log(`${found} of ${values.runs} runs found a breach, in ${minutes} minutes`);
process.exitCode = found === 0 ? 0 : 1;
