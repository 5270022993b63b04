import { z } from 'zod';

/** What a process holds open. */
const censusSchema = z.object({
  census: z.object({
    timers: z.int(),
    sockets: z.int(),
    /** Bytes. */
    heapUsed: z.int(),
  }),
});
export type Census = z.infer<typeof censusSchema>['census'];

/** @returns the newest that a process has written among its lines */
export function lastCensus(lines: readonly string[]): Census | undefined {
  const line = lines.findLast((one) => one.startsWith('{"census"'));
  return line === undefined ? undefined : censusSchema.parse(JSON.parse(line)).census;
}
