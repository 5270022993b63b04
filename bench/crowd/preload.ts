import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/*
 * Loaded into a bot before its own program. SIGUSR2: says what was measured since the last time, and begins
 * anew. SIGHUP: the same, once nothing is left on the heap that could go.
 */
const resolutionMs = 10;
const sampleMs = 500;
const delay = monitorEventLoopDelay({ resolution: resolutionMs });
let before = process.cpuUsage();
let since = performance.now();
let resident = 0;

/** How much later than planned, in milliseconds. */
const lateMs = (nanoseconds: number): number => Math.max(0, nanoseconds / 1e6 - resolutionMs);

function sample(): void {
  resident = Math.max(resident, process.memoryUsage.rss());
}

function say(): void {
  sample();
  const { user, system } = process.cpuUsage(before);
  const measured = {
    resident,
    heap: process.memoryUsage().heapUsed,
    delayP99Ms: lateMs(delay.percentile(99)),
    longestMs: lateMs(delay.max),
    processor: (user + system) / 1_000 / (performance.now() - since),
  };
  process.stdout.write(`${JSON.stringify({ measured })}\n`);
  delay.reset();
  before = process.cpuUsage();
  since = performance.now();
  resident = 0;
}

delay.enable();
setInterval(sample, sampleMs).unref();
process.on('SIGUSR2', say);
process.on('SIGHUP', () => {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc()');
  say();
});
