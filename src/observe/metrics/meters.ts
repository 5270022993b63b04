import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What a series is called (`easel_` goes before it), what it says, and its labels. */
export interface Series<Label extends string> {
  readonly name: string;
  readonly help: string;
  readonly labels: readonly Label[];
}

export type Labels<Label extends string> = Readonly<Record<Label, string>>;

/** Only goes up. */
export interface CountMeter<Label extends string> {
  /** @param by how much, 1 unless told */
  add(labels: Labels<Label>, by?: number): void;
}

/** Durations in seconds, or sizes. */
export interface SpreadMeter<Label extends string> {
  record(labels: Labels<Label>, value: number): void;
}

/** One value of a gauge. */
export type Reading<Label extends string> = readonly [labels: Labels<Label>, value: number];

/**
 * Makes series and writes them down for Prometheus. The only file that knows prom-client: each has a
 * registry of its own, so that two bots in one process do not count together.
 */
export interface Meters {
  count<Label extends string>(series: Series<Label>): CountMeter<Label>;
  /** @param buckets upper bounds, ascending */
  spread<Label extends string>(
    series: Series<Label>,
    buckets: readonly number[],
  ): SpreadMeter<Label>;
  /** @param read called whenever the series are asked for; what it leaves out is not shown */
  gauge<Label extends string>(
    series: Series<Label>,
    read: () => Iterable<Reading<Label>> | Promise<Iterable<Reading<Label>>>,
  ): void;
  /** Also tells about the process: memory, handles, event loop. Once per process: it never ends. */
  addProcess(): void;
  /** All series as text, in the format that {@link contentType} names. */
  text(): Promise<string>;
  readonly contentType: string;
}

export function createMeters(): Meters {
  const registry = new Registry();
  const common = <Label extends string>({ name, help, labels }: Series<Label>) => ({
    name: `easel_${name}`,
    help,
    labelNames: labels,
    registers: [registry],
  });

  return {
    count: (series) => {
      const counter = new Counter(common(series));
      return {
        add: (labels, by = 1) => {
          counter.inc(labels, by);
        },
      };
    },
    spread: (series, buckets) => {
      const histogram = new Histogram({ ...common(series), buckets: [...buckets] });
      return {
        record: (labels, value) => {
          // What was written down by a machine whose clock was ahead has waited for no time at all.
          histogram.observe(labels, Math.max(0, value));
        },
      };
    },
    gauge: (series, read) => {
      const gauge: Gauge = new Gauge({
        ...common(series),
        collect: async () => {
          const readings = await read();
          gauge.reset();
          for (const [labels, value] of readings) gauge.set(labels, value);
        },
      });
    },
    addProcess: () => {
      collectDefaultMetrics({ register: registry });
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
