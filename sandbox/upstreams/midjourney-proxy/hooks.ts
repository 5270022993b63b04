import { request } from 'undici';

/** Posts tasks to the addresses their submits named, in order and without a second try. */
export class Hooks {
  readonly #stopping = new AbortController();
  readonly #settled: () => void;
  #last: Promise<void> = Promise.resolve();

  /** @param settled called after each post, whatever came of it */
  constructor(settled: () => void) {
    this.#settled = settled;
  }

  /** Posts to this machine only: a sandbox never leaves it. */
  post(address: string, task: Record<string, unknown>): void {
    if (!isLocal(address)) return;
    const body = JSON.stringify(task);
    this.#last = this.#last.then(() => this.#send(address, body));
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#last;
  }

  async #send(address: string, body: string): Promise<void> {
    if (this.#stopping.signal.aborted) return;
    const headers = { 'content-type': 'application/json' };
    const signal = AbortSignal.any([this.#stopping.signal, AbortSignal.timeout(5000)]);
    try {
      const answer = await request(address, { method: 'POST', headers, body, signal });
      await answer.body.dump();
    } catch {
      // As in the real service a lost callback stays lost.
    }
    this.#settled();
  }
}

function isLocal(address: string): boolean {
  try {
    return ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(address).hostname);
  } catch {
    return false;
  }
}
