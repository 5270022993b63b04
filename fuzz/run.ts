import { heldMiB } from '../sandbox/day/held.ts';
import type { Finding, How, Target } from './target.ts';
import { watchPrototypes } from './unpolluted.ts';
import type { Watchdog } from './watchdog.ts';

/** A case that takes longer each time it is run is too slow, in milliseconds. */
const slowMs = 250;
const slowTries = 3;

/** What one target has gone through. */
export interface Report extends Finding {
  readonly cases: number;
  readonly seconds: number;
  /** Of them, so many the processor worked for this. */
  readonly worked: number;
  /** The slowest case, in milliseconds. */
  readonly slowest: number;
  /** How much more memory was held at the end than after the first tenth, in MiB. */
  readonly grown: number;
}

/** Runs one target. */
export async function runTarget(target: Target, how: How, watchdog?: Watchdog): Promise<Report> {
  const open = await target.open();
  const expectUnpolluted = watchPrototypes();
  const warmUp = Math.ceil(how.count / 10);
  let cases = 0;
  let slowest = 0;
  let held = heldMiB();
  const start = performance.now();
  const before = process.cpuUsage();
  const around = async (run: () => Promise<void>): Promise<void> => {
    watchdog?.next(target.name, cases);
    cases += 1;
    slowest = Math.max(slowest, await timed(run));
    expectUnpolluted();
    if (cases === warmUp) held = heldMiB();
  };
  try {
    const finding = await open.check(around, how);
    const seconds = (performance.now() - start) / 1000;
    const { user, system } = process.cpuUsage(before);
    const worked = (user + system) / 1_000_000;
    return { ...finding, cases, seconds, worked, slowest, grown: heldMiB() - held };
  } finally {
    watchdog?.rest();
    await open.close();
  }
}

/** Another program may have had the processor: only what is slow each time is slow. */
async function timed(run: () => Promise<void>): Promise<number> {
  let took = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < slowTries && took > slowMs; attempt += 1) {
    const start = performance.now();
    await run();
    took = performance.now() - start;
  }
  if (took > slowMs) throw new Error(`A case takes ${Math.round(took)} ms`);
  return took;
}
