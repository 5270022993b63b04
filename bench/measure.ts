import { Bench } from 'tinybench';

/** How long each task is run, in milliseconds, and how often at least. */
export interface Effort {
  readonly time: number;
  readonly warmupTime: number;
  readonly iterations: number;
}

/** Long enough for medians that hardly move from run to run. */
export const usualEffort: Effort = { time: 150, warmupTime: 50, iterations: 32 };

/** What came out for one task. */
export interface Timing {
  /** In milliseconds. */
  readonly median: number;
  readonly samples: number;
}

/**
 * Times one task after the other, each of them warmed up first.
 * @param tasks by name; the work is done each time it is called
 * @returns by the same names
 * @throws what a task throws
 */
export function measure<Name extends string>(
  tasks: Readonly<Record<Name, () => void>>,
  { time, warmupTime, iterations }: Effort,
): Readonly<Record<Name, Timing>>;
export function measure(
  tasks: Readonly<Record<string, () => void>>,
  { time, warmupTime, iterations }: Effort,
): Readonly<Record<string, Timing>> {
  const bench = new Bench({
    time,
    warmupTime,
    iterations,
    warmupIterations: iterations,
    throws: true,
  });
  for (const [name, task] of Object.entries(tasks)) bench.add(name, task);
  return Object.fromEntries(
    bench.runSync().map(({ name, result }) => {
      if (result.state !== 'completed') throw new Error(`${name} was not measured`);
      return [name, { median: result.latency.p50, samples: result.latency.samplesCount }];
    }),
  );
}
