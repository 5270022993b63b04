import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What this process holds in memory after everything that nobody needs is gone, in MiB. */
export function heldMiB(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}

/** How many of each sort of timer, socket and the like this process holds, in words. */
export function handles(): string {
  const counts = new Map<string, number>();
  // Whoever looks is called by one of these.
  const all = process.getActiveResourcesInfo().filter((name) => name !== 'Immediate');
  for (const name of all) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([one], [other]) => one.localeCompare(other));
  return sorted.map(([name, count]) => `${name} ${count}`).join(', ');
}
