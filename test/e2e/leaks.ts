import { expect } from 'vitest';

/**
 * Fails when a log line holds something that must not be read.
 * @param canaries keys and tokens that were really used
 */
export function expectNoLeaks(logs: readonly string[], canaries: readonly string[]): void {
  const leaks = logs.filter(
    (line) =>
      canaries.some((canary) => line.includes(canary)) || /[?&](?:hm|ex|is|token|sig)=/.test(line),
  );
  expect(leaks).toEqual([]);
}
