import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const project = (name: string) => ({
  extends: true as const,
  test: { name, include: [`test/${name}/**/*.test.ts`] },
});

export default defineConfig({
  test: {
    projects: ['unit', 'contract', 'property', 'e2e'].map(project),
    testTimeout: 20_000,
    // Most of what takes long waits for sockets and not for the processor.
    maxWorkers: availableParallelism() * 2,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts', 'commands/**/*.ts'],
      reporter: ['text-summary', 'html'],
    },
  },
});
