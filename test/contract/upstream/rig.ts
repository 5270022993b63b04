import type { Faults } from '../../../sandbox/upstreams/index.ts';
import type { Speed } from '../../../src/prompt/speed.ts';
import type { Upstream } from '../../../src/upstreams/port.ts';

export interface RigOptions {
  /** Whether changes of a picture ask for their prompt first. */
  readonly remix?: boolean;
  /** Jobs that the other side takes before it calls itself full. */
  readonly room?: number;
  readonly wrongKey?: boolean;
  /** The key is an administrator's. */
  readonly admin?: boolean;
  readonly submitTimeoutMs?: number;
  /** The service signs its callbacks, and the operator has told the adapter with which key. */
  readonly signed?: boolean;
  /** How many first queries of a job do not know it yet. */
  readonly unknownFirst?: number;
}

/** An adapter and the local service that it talks to; both stop with the test. */
export interface UpstreamRig {
  readonly upstream: Upstream;
  readonly faults: Faults;
  /** How many submits came in, whatever became of them. */
  readonly arrived: () => number;
  /** How many queries came in. */
  readonly queried: () => number;
  /** How many requests of whatever kind came in. */
  readonly asked: () => number;
  /** The ids of the jobs that were taken on, oldest first, as the port calls them. */
  readonly taken: () => readonly string[];
  /** Ends a job at once, well or as its prompt dooms it. */
  readonly finish: (taskId: string) => void;
  /** The speed at which a job was asked for, in whatever way the dialect says it. */
  readonly speedAsked: (taskId: string) => Speed | undefined;
  /** Which picture or clip of its parent, from 1 on, a follow-up was asked for. */
  readonly indexAsked: (taskId: string) => number | undefined;
  /** The pictures that came with a job: bytes, however they came, or the link where it came so. */
  readonly picturesOf: (taskId: string) => Promise<readonly (Uint8Array | string)[]>;
  /** The other side's time, in milliseconds since the Unix epoch. */
  readonly now: () => number;
  /** Moves the other side's time on by a small part of one job. */
  readonly step: () => void;
  /** The bytes last sent for an address. */
  readonly served: (url: string) => Uint8Array | undefined;
  /** Resolves once another submit, or another query, has arrived. */
  readonly nextArrival: (of: 'submit' | 'query') => Promise<unknown>;
  /** Resolves once the adapter waits for nothing that it has asked on its own account. */
  readonly quiet: () => Promise<void>;
  /** Stops listening: from now on connections are refused. */
  readonly leave: () => Promise<void>;
}
