import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const project = (name: string, globalSetup: string[] = []) => ({
  extends: true as const,
  test: { name, include: [`test/${name}/**/*.test.ts`], globalSetup },
});

export default defineConfig({
  test: {
    projects: [
      project('unit'),
      project('contract'),
      project('property'),
      project('e2e', ['test/e2e/bundle-bot.ts']),
      project('browser'),
    ],
    testTimeout: 20_000,
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
