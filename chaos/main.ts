import { parseArgs } from 'node:util';
import { buildBot } from './build.ts';
import { planFrom } from './plan.ts';
import { type Outcome, playPlan } from './run.ts';
import { safeguards } from './safeguards.ts';
import { Tally } from './tally.ts';

/*
 * Breaks the bot again and again and looks whether it keeps its promises. Ends with 0 only if no run
 * has found a breach. A run that has is played again by its number: --seed S --first N --runs 1.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    first: { type: 'string', default: '1' },
    side: { type: 'string', default: '4' },
    only: { type: 'string' },
    without: { type: 'string' },
    logs: { type: 'boolean', default: false },
  },
});

const safeguard = safeguards.find(({ name }) => name === values.without);
if (values.without !== undefined && safeguard === undefined) {
  throw new Error(`There are these safeguards: ${safeguards.map(({ name }) => name).join(', ')}`);
}
const command = await buildBot(safeguard);
const tally = new Tally();
const first = Number(values.first);
const last = first + Number(values.runs) - 1;
let next = first;
let failed = 0;

async function work(): Promise<void> {
  while (next <= last) {
    const seed = `${values.seed}-${next++}`;
    const plan = planFrom(seed, values.only ?? safeguard?.trouble);
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
  failed += 1;
  console.log(`run ${plan.seed} (${plan.upstream}):`);
  for (const { promise, seen } of breaches) console.log(`  ${promise}: ${seen}`);
  if (values.logs) for (const line of lines) console.log(`    ${line}`);
}

await Promise.all(Array.from({ length: Number(values.side) }, work));
for (const [name, count] of tally.entries()) console.log(`${String(count).padStart(7)} ${name}`);
console.log(`${failed} of ${values.runs} runs found a breach`);
process.exitCode = failed === 0 ? 0 : 1;
