import type { UpstreamName } from '../../config/upstreams.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Upstream } from '../../upstreams/port.ts';
import { type AcknowledgementMeter, createAcknowledgementMeter } from './acknowledgements.ts';
import { createDiscordMeter, type DiscordMeter } from './discord.ts';
import { createJobMeter, type JobMeter } from './jobs.ts';
import { createMeters } from './meters.ts';
import { addPartGauges, type PartsNow } from './parts.ts';
import { createUpstreamWatch } from './upstreams.ts';

/**
 * Everything that is counted. No series names a person, a server, a channel or a job: labels have
 * few values, and whoever may read them learns nothing about anybody.
 */
export interface Metrics {
  readonly jobs: JobMeter;
  readonly acknowledgements: AcknowledgementMeter;
  readonly discord: DiscordMeter;
  readonly watchUpstream: (upstream: Upstream) => Upstream;
  /** Says where the names of commands and the state of the parts are learned. */
  learnFrom(sources: MetricSources): void;
  text(): Promise<string>;
  readonly contentType: string;
}

export interface MetricSources {
  readonly commands: Iterable<string>;
  readonly partsNow: () => Promise<PartsNow>;
}

export interface MetricOptions {
  readonly clock: Clock;
  /** Those that are on. */
  readonly upstreams: readonly UpstreamName[];
  /** Memory, handles and event loop too: for the one bot of a process. */
  readonly ofProcess?: boolean | undefined;
}

export function createMetrics({ clock, upstreams, ofProcess = false }: MetricOptions): Metrics {
  const meters = createMeters();
  if (ofProcess) meters.addProcess();
  let commands: ReadonlySet<string> = new Set();
  let partsNow: () => Promise<PartsNow | undefined> = () => Promise.resolve(undefined);
  const jobs = createJobMeter(meters, upstreams);

  addPartGauges(meters, () => partsNow());

  return {
    jobs,
    acknowledgements: createAcknowledgementMeter(meters, clock, () => commands),
    discord: createDiscordMeter(meters),
    watchUpstream: createUpstreamWatch({
      meters,
      clock,
      polled: (name, ids) => {
        jobs.polled(name, ids);
      },
    }),
    learnFrom: (sources) => {
      commands = new Set(sources.commands);
      ({ partsNow } = sources);
    },
    text: () => meters.text(),
    contentType: meters.contentType,
  };
}
