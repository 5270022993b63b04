import type { Config } from './config/environment.ts';
import type { Registry } from './discord/definitions.ts';
import type { Clock } from './lib/clock.ts';
import type { IsForbidden } from './media/addresses.ts';
import type { Logger } from './observe/logger.ts';
import type { Metrics } from './observe/metrics/metrics.ts';
import type { Upstream } from './upstreams/port.ts';

/** What the bot is made of and for. */
export interface EaselParts {
  readonly config: Config;
  /** What members can type and press, for the upstreams that are on. */
  readonly createRegistry: (upstreams: readonly Upstream[]) => Registry;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Where links that members type may not lead; by default everything but the public internet. */
  readonly isForbidden?: IsForbidden;
  /** What the bot counts in; a new one unless told. */
  readonly metrics?: Metrics;
  /** Ends a start under way, which then fails with what this is aborted with. */
  readonly signal?: AbortSignal;
}

/** The running bot. */
export interface Easel {
  /** Where health, readiness and callbacks are served, if they are. */
  readonly httpPort: number | undefined;
  /** Where metrics are served, if they have a port of their own. */
  readonly metricsPort: number | undefined;
  /** Resolves, with the close code, when Discord will not take the bot back. */
  readonly lost: Promise<number>;
  /** Takes nothing new, lets what is under way finish within a bound, and closes everything. */
  stop(): Promise<void>;
}
