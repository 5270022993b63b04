import type { Clock } from '../../../src/lib/clock.ts';
import { Watchers } from '../../watchers.ts';
import type { Faults } from '../http/faults.ts';
import { Ring } from '../http/ring.ts';
import { type Dialect, type RecordedRequest, SandboxServer } from '../http/sandbox-server.ts';
import type { TakenWork, UpstreamSandbox } from '../upstream-sandbox.ts';

const submitsKept = 2000;

/** The part of an upstream that moves its jobs. */
export type JobControl = Pick<UpstreamSandbox, 'paceMs' | 'finish' | 'hold' | 'release'>;

/** What a dialect brings to a local upstream. */
export interface Trade {
  readonly dialect: Dialect;
  readonly jobs: JobControl;
  /** Ends every timer and every call that is under way. */
  stop(): Promise<void>;
}

/** What a local upstream is to its trade. */
export interface Surroundings<S extends TakenWork = TakenWork> {
  /** Base address; throws before the upstream listens. */
  readonly url: () => string;
  /** To be called after every change of a job. */
  readonly changed: () => void;
  /** To be called for everything that is taken on. */
  readonly took: (work: S) => void;
}

/** A trade behind a real socket, with records of what happened: what all local upstreams have in common. */
export class LocalUpstream<T extends Trade, S extends TakenWork = TakenWork>
  implements UpstreamSandbox
{
  readonly key: string;
  protected readonly trade: T;
  readonly #watchers = new Watchers();
  readonly #submits = new Ring<S>(submitsKept);
  readonly #server: SandboxServer;

  protected constructor(
    { clock, key }: { clock: Clock; key: string },
    open: (surroundings: Surroundings<S>) => T,
  ) {
    this.key = key;
    this.trade = open({
      url: () => this.url,
      changed: () => {
        this.#watchers.changed();
      },
      took: (work) => {
        this.#submits.push(work);
      },
    });
    const { dialect } = this.trade;
    this.#server = new SandboxServer({ clock, watchers: this.#watchers, dialect });
  }

  /** Listens on 127.0.0.1. Rejects if the port is taken. */
  protected listen(port: number): Promise<void> {
    return this.#server.start(port);
  }

  async stop(): Promise<void> {
    await this.trade.stop();
    await this.#server.stop();
  }

  get url(): string {
    return this.#server.url;
  }

  get paceMs(): number {
    return this.trade.jobs.paceMs;
  }

  set paceMs(pace: number) {
    this.trade.jobs.paceMs = pace;
  }

  get submits(): readonly S[] {
    return this.#submits.entries;
  }

  get requests(): readonly RecordedRequest[] {
    return this.#server.requests;
  }

  get faults(): Faults {
    return this.#server.faults;
  }

  served(pathOrUrl: string): Uint8Array | undefined {
    return this.#server.served(pathOrUrl);
  }

  hasServed(bytes: Uint8Array): boolean {
    return this.#server.hasServed(bytes);
  }

  finish(taskId: string): void {
    this.trade.jobs.finish(taskId);
  }

  hold(): void {
    this.trade.jobs.hold();
  }

  release(): void {
    this.trade.jobs.release();
  }

  onChange(listener: () => void): () => void {
    return this.#watchers.onChange(listener);
  }

  waitFor<V>(
    probe: () => V | undefined | null | false,
    what: string,
    timeoutMs?: number,
  ): Promise<V> {
    return this.#watchers.waitFor(probe, what, timeoutMs);
  }
}
