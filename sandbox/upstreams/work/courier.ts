import { request } from 'undici';
import type { Clock } from '../../../src/lib/clock.ts';

/** A message to an address that a submit named. */
export interface Delivery {
  /** Deliveries of one lane go out one after the other. */
  readonly lane: string;
  readonly address: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** How often it is sent until it is answered 2xx; 1 unless told. */
  readonly tries?: number;
}

/** What the courier needs of its surroundings. */
export interface CourierParts {
  readonly clock: Clock;
  /** Called after each delivery, whatever came of it. */
  readonly settled: () => void;
}

/** Milliseconds a call may take (kie.ai docs: Midjourney Image Generation Callbacks, timeout). */
const limitMs = 15_000;
const mostBytes = 30 * 1024 * 1024;

/** The way out for callbacks and for pictures named by address: to this machine only. */
export class Courier {
  readonly #parts: CourierParts;
  readonly #stopping = new AbortController();
  readonly #lanes = new Map<string, Promise<void>>();

  constructor(parts: CourierParts) {
    this.#parts = parts;
  }

  /** Posts JSON; to anywhere but this machine it sends nothing. */
  post(delivery: Delivery): void {
    if (!isLocal(delivery.address)) return;
    const { lane } = delivery;
    const turn = (this.#lanes.get(lane) ?? Promise.resolve())
      .then(() => this.#deliver(delivery))
      .then(() => {
        if (this.#lanes.get(lane) === turn) this.#lanes.delete(lane);
        this.#parts.settled();
      });
    this.#lanes.set(lane, turn);
  }

  /** The bytes at an address of this machine; undefined if they cannot be had. */
  async fetch(address: string): Promise<Uint8Array | undefined> {
    if (!isLocal(address)) return undefined;
    return this.#call(async (signal) => {
      const answer = await request(address, { signal });
      const bytes = await bounded(answer.body);
      return answer.statusCode === 200 ? bytes : undefined;
    });
  }

  /** Gives up what is under way. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await Promise.all(this.#lanes.values());
  }

  /** As in the real services, a callback that is never taken stays lost. */
  async #deliver({ address, body, headers = {}, tries = 1 }: Delivery): Promise<void> {
    const text = JSON.stringify(body);
    for (let left = tries; left > 0 && !this.#stopping.signal.aborted; left -= 1) {
      const status = await this.#call(async (signal) => {
        const sent = { 'content-type': 'application/json', ...headers };
        const answer = await request(address, {
          method: 'POST',
          headers: sent,
          body: text,
          signal,
        });
        await answer.body.dump();
        return answer.statusCode;
      });
      if (status !== undefined && status >= 200 && status < 300) return;
    }
  }

  /** What the call gives within its time, or undefined. */
  async #call<T>(send: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
    const late = new AbortController();
    const cancel = this.#parts.clock.after(limitMs, () => {
      late.abort();
    });
    try {
      return await send(AbortSignal.any([this.#stopping.signal, late.signal]));
    } catch {
      return undefined;
    } finally {
      cancel();
    }
  }
}

/** The whole body, unless it is too large. */
async function bounded(body: AsyncIterable<unknown>): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    if (size > mostBytes) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function isLocal(address: string): boolean {
  try {
    const { protocol, hostname } = new URL(address);
    return /^https?:$/.test(protocol) && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
  } catch {
    return false;
  }
}
