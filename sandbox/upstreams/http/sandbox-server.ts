import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Clock, sleep } from '../../../src/lib/clock.ts';
import type { Watchers } from '../../watchers.ts';
import { type Answer, bodyBytes, textAnswer } from './answer.ts';
import { type Fault, Faults, type Topic } from './faults.ts';
import { type Incoming, readIncoming } from './incoming.ts';
import { type Listener, listen } from './listener.ts';
import { Ring } from './ring.ts';
import { answerInstead, spoil } from './spoil.ts';

/** One request as it came in. */
export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Raw text. */
  readonly body: string;
  /** Milliseconds on the sandbox's clock. */
  readonly at: number;
}

/** What a dialect brings to the server it runs on. */
export interface Dialect {
  topicOf(method: string, path: string): Topic;
  handle(request: Incoming): Promise<Answer>;
  /** The dialect's envelope for a `code` fault. */
  codeAnswer(fault: Extract<Fault, { kind: 'code' }>): Answer;
  /** Makes the tasks this exchange was about unknown. */
  forget(request: Incoming, answer: Answer): void;
}

const requestsKept = 1000;
const filesKept = 300;

/** An HTTP server that answers as a dialect does, unless a fault strikes; it records what happened. */
export class SandboxServer {
  readonly faults = new Faults();
  readonly #requests = new Ring<RecordedRequest>(requestsKept);
  readonly #served = new Map<string, Uint8Array>();
  readonly #stopping = new AbortController();
  readonly #clock: Clock;
  readonly #watchers: Watchers;
  readonly #dialect: Dialect;
  #listener: Listener | undefined;

  constructor(parts: { clock: Clock; watchers: Watchers; dialect: Dialect }) {
    this.#clock = parts.clock;
    this.#watchers = parts.watchers;
    this.#dialect = parts.dialect;
  }

  /** The last requests, oldest first. */
  get requests(): readonly RecordedRequest[] {
    return this.#requests.entries;
  }

  /** Base address; throws before {@link start}. */
  get url(): string {
    if (this.#listener === undefined) throw new Error('The sandbox is not listening');
    return this.#listener.url;
  }

  async start(port: number): Promise<void> {
    this.#listener = await listen(port, (request, response) => {
      this.#exchange(request, response).catch(() => {
        response.destroy();
      });
    });
  }

  async stop(): Promise<void> {
    this.#stopping.abort(new Error('The sandbox stops'));
    await this.#listener?.stop();
  }

  /** The bytes last sent for a picture or film, by path or address (its query does not count). */
  served(pathOrUrl: string): Uint8Array | undefined {
    return this.#served.get(new URL(pathOrUrl, 'http://127.0.0.1').pathname);
  }

  /** Whether these very bytes were among the last files sent. */
  hasServed(bytes: Uint8Array): boolean {
    return [...this.#served.values()].some((file) => Buffer.compare(file, bytes) === 0);
  }

  async #exchange(raw: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await readIncoming(raw);
    if (request === undefined) {
      send(response, textAnswer('Payload Too Large', 413));
      return;
    }
    const { method, path, headers, body } = request;
    this.#requests.push({ method, path, headers, body, at: this.#clock.now() });
    this.#watchers.changed();
    const fault = this.#faultFor(request);
    await this.#answer(request, response, fault);
    this.#watchers.changed();
  }

  #faultFor({ method, path }: Incoming): Fault | undefined {
    return this.faults.take(this.#dialect.topicOf(method, path), path);
  }

  async #answer(
    request: Incoming,
    response: ServerResponse,
    fault: Fault | undefined,
  ): Promise<void> {
    if (fault?.kind === 'drop') return void response.destroy();
    if (fault?.kind === 'hang' && fault.worked !== true) return;
    if (fault?.kind === 'slow') await this.#dawdle(fault.ms);
    const answer = await spoil(await this.#work(request, fault), fault);
    if (fault?.kind === 'hang') return;
    if (fault?.kind === 'lost-answer') return void response.destroy();
    this.#keepFile(request.path, answer);
    send(response, answer, fault?.kind === 'truncated');
  }

  async #dawdle(ms: number): Promise<void> {
    const waited = sleep(this.#clock, ms, this.#stopping.signal);
    this.#watchers.changed();
    await waited;
  }

  async #work(request: Incoming, fault: Fault | undefined): Promise<Answer> {
    if (fault?.kind === 'code') return this.#dialect.codeAnswer(fault);
    const instead = fault === undefined ? undefined : answerInstead(fault);
    if (instead !== undefined) return instead;
    const answer = await this.#dialect.handle(request);
    if (fault?.kind === 'forget') this.#dialect.forget(request, answer);
    return answer;
  }

  #keepFile(path: string, answer: Answer): void {
    if (!/^(image|video)\//.test(answer.headers['content-type'] ?? '')) return;
    this.#served.delete(path);
    const { buffer, byteOffset, byteLength } = bodyBytes(answer);
    this.#served.set(path, new Uint8Array(buffer, byteOffset, byteLength));
    const oldest = this.#served.keys().next();
    if (this.#served.size > filesKept && oldest.done !== true) this.#served.delete(oldest.value);
  }
}

function send(response: ServerResponse, answer: Answer, half = false): void {
  const bytes = bodyBytes(answer);
  const length = answer.status === 204 ? {} : { 'content-length': String(bytes.length) };
  response.writeHead(answer.status, { ...answer.headers, ...length });
  if (!half) {
    response.end(bytes);
    return;
  }
  response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => {
    response.destroy();
  });
}
