import type { Fault, Faults } from '../../../sandbox/upstreams/index.ts';
import type { UpstreamFailure } from '../../../src/upstreams/failure.ts';
import type { Upstream } from '../../../src/upstreams/port.ts';
import type { ActionKind } from '../../../src/upstreams/result.ts';

export interface RigOptions {
  /** Whether changes of a picture ask for their prompt first. */
  readonly remix?: boolean;
  /** Jobs that the other side takes before it calls itself full. */
  readonly room?: number;
  readonly wrongKey?: boolean;
  readonly submitTimeoutMs?: number;
}

/** An adapter and the local service that it talks to; both stop with the test. */
export interface UpstreamRig {
  readonly upstream: Upstream;
  readonly faults: Faults;
  /** How many submits came in, whatever became of them. */
  readonly arrived: () => number;
  /** How many queries came in. */
  readonly queried: () => number;
  /** The ids of the jobs that were taken on, oldest first. */
  readonly taken: () => readonly string[];
  /** Ends a job at once, well or as its prompt dooms it. */
  readonly finish: (taskId: string) => void;
  /** Moves the other side's time on by a small part of one job. */
  readonly step: () => void;
  /** The bytes last sent for an address. */
  readonly served: (url: string) => Uint8Array | undefined;
  /** Resolves once another request, of whatever kind, has arrived. */
  readonly nextArrival: () => Promise<unknown>;
  /** Stops listening: from now on connections are refused. */
  readonly leave: () => Promise<void>;
}

/** A press on one of the buttons of a finished picture, and what comes of it. */
export interface Follow {
  readonly from: 'grid' | 'single';
  readonly kind: ActionKind;
  readonly index?: number;
  readonly gives: 'image' | 'video';
}

/** Something that goes wrong in the dialect's own words, and what it has to mean. */
export interface Refusal {
  readonly name: string;
  readonly fault: Fault;
  readonly failure: UpstreamFailure;
}

/** All that one dialect brings to the suite. */
export interface UpstreamSetUp {
  readonly start: (options?: RigOptions) => Promise<UpstreamRig>;
  /** The actions below a fresh grid and below a single picture of it, in their order. */
  readonly offers: {
    readonly grid: readonly ActionKind[];
    readonly single: readonly ActionKind[];
  };
  /** What goes on without a question while remix is off. */
  readonly follows: readonly Follow[];
  /** What always asks for a prompt first; the region also for a mask. */
  readonly dialogs: readonly ActionKind[];
  /** What asks for a prompt first while remix is on. */
  readonly remixDialogs: readonly Omit<Follow, 'gives'>[];
  /** What is offered all the same but cannot be done here. */
  readonly unsupported: readonly ActionKind[];
  readonly refusals: readonly Refusal[];
  /** Whether a banned word is refused with the word or only fails the job later. */
  readonly bannedWords: 'at-once' | 'later';
  /** Whether many jobs are asked for in one request. */
  readonly batchQuery: boolean;
  /** Whether a job can be found again by our own id. */
  readonly findable: boolean;
  /** Whether the service calls back where it was asked to. */
  readonly callsBack: boolean;
}
