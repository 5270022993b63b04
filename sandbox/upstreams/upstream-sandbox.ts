import type { Faults } from './http/faults.ts';
import type { RecordedRequest } from './http/sandbox-server.ts';

/** One piece of work that a local upstream took on. */
export interface TakenWork {
  readonly taskId: string;
  /** The last words of the path it came in at, such as `imagine` or `generateUpscale`. */
  readonly endpoint: string;
  /** The request's body, parsed. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** What every local upstream offers to tests, demos and the sandbox page, whatever its dialect. */
export interface UpstreamSandbox {
  /** Base address, as an operator would configure it. */
  readonly url: string;
  /** The key that requests must carry. */
  readonly key: string;
  /** Milliseconds that a whole job takes; a new value counts for jobs that start later. */
  paceMs: number;
  /** What goes wrong, on request. */
  readonly faults: Faults;
  /** The last thousand requests, oldest first. */
  readonly requests: readonly RecordedRequest[];
  /** What was taken on and would be paid for, oldest first; also where the answer was lost. */
  readonly submits: readonly TakenWork[];
  /** The bytes last sent for a picture or film, by path or address; its query does not count. */
  served(pathOrUrl: string): Uint8Array | undefined;
  /** Whether these very bytes were sent as a picture or film. */
  hasServed(bytes: Uint8Array): boolean;
  /** Ends a job at once, well or as its prompt dooms it. Throws for an unknown one. */
  finish(taskId: string): void;
  /** Freezes the progress of all jobs. */
  hold(): void;
  /** Lets frozen jobs go on. */
  release(): void;
  /** Calls the listener after every request and every change of a job. @returns a function that ends it */
  onChange(listener: () => void): () => void;
  /** Waits until the probe gives a value; rejects after `timeoutMs` of real time, 20 s unless told. */
  waitFor<T>(
    probe: () => T | undefined | null | false,
    what: string,
    timeoutMs?: number,
  ): Promise<T>;
  /** Closes every connection and ends every timer. */
  stop(): Promise<void>;
}
