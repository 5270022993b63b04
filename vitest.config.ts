import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/e2e/bundle-bot.ts'],
    testTimeout: 40_000,
    hookTimeout: 40_000,
    // Whatever is waited for and does not come within this time does not come, however busy the machine is.
    expect: { poll: { timeout: 20_000 } },
    // One set of modules for all files of a worker: nothing in them is kept between two calls, and
    // to load everything anew for each file would be half of the time.
    isolate: false,
    // Most of what takes long waits for sockets and not for the processor.
    maxWorkers: availableParallelism() * 2,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts', 'commands/**/*.ts'],
      reporter: ['text-summary', 'html'],
    },
  },
});
