import { Worker } from 'node:worker_threads';

/** Ends the process when a case does not come to an end: nothing in the same thread could. */
export interface Watchdog {
  next(target: string, number: number): void;
  /** Nothing is under way. */
  rest(): void;
  close(): Promise<void>;
}

const patienceMs = 20_000;

/** Says which case it was, by the number with which it can be run again, and ends the process. */
const look = `
const { workerData: { shared, patienceMs } } = require('node:worker_threads');
const cell = new BigInt64Array(shared);
const { writeSync } = require('node:fs');
let seen = -1n;
setInterval(() => {
  const now = Atomics.load(cell, 0);
  if (now >= 0n && now === seen) {
    writeSync(2, 'case ' + now + ' hangs: run it again with --path ' + now + '\\n');
    process.kill(process.pid, 'SIGKILL');
  }
  seen = now;
}, patienceMs);
`;

export function openWatchdog(): Watchdog {
  const shared = new SharedArrayBuffer(8);
  const cell = new BigInt64Array(shared);
  Atomics.store(cell, 0, -1n);
  const worker = new Worker(look, { eval: true, workerData: { shared, patienceMs } });
  worker.unref();
  return {
    next: (_target, number) => {
      Atomics.store(cell, 0, BigInt(number));
    },
    rest: () => {
      Atomics.store(cell, 0, -1n);
    },
    close: async () => {
      await worker.terminate();
    },
  };
}
