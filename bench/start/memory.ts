/*
 * Loaded before a program, with `--expose-gc`. SIGUSR2: says what memory is resident once nothing that could go
 * is on the heap.
 */
process.on('SIGUSR2', () => {
  globalThis.gc?.();
  process.stdout.write(`${JSON.stringify({ told: process.memoryUsage.rss() })}\n`);
});

export {};
