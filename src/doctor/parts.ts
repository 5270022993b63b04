import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import type { Config } from '../config/environment.ts';
import type { Clock } from '../lib/clock.ts';
import type { Upstream } from '../upstreams/port.ts';
import type { Ask } from './ask.ts';
import type { Finding } from './finding.ts';

/** What checks work with. */
export interface DoctorParts {
  readonly config: Config;
  readonly upstreams: readonly Upstream[];
  /** What the program has people type. */
  readonly commands: readonly RESTPostAPIApplicationCommandsJSONBody[];
  readonly ask: Ask;
  readonly clock: Clock;
}

/** Who the bot is at Discord. */
export interface Identity {
  readonly userId: string;
  readonly applicationId: string;
}

/** Looks at one thing; what it throws is told as a failure of the check itself. */
export type Check = (signal: AbortSignal) => Promise<readonly Finding[]>;
