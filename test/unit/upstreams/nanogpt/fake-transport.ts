import {
  type Call,
  type Reply,
  type Transport,
  TransportError,
} from '../../../../src/upstreams/transport.ts';

/** What a path answers: a body with HTTP 200, a whole reply, or an error to throw. */
export type Answer = object | Error | Promise<Reply>;

interface Sent extends Call {
  readonly by: 'read' | 'write';
  readonly path: string;
}

/** A service that says what the test told it to, per path; a path without answers fails the call. */
export class FakeTransport implements Transport {
  readonly calls: Sent[] = [];
  readonly #answers = new Map<string, Answer[]>();

  /** What the next calls of a path are answered; the last one stays. */
  on(path: string, ...answers: readonly Answer[]): this {
    this.#answers.set(path, [...answers]);
    return this;
  }

  sent(path: string): readonly Sent[] {
    return this.calls.filter((call) => call.path === path);
  }

  read(call: Call): Promise<Reply> {
    return this.#answer('read', call);
  }

  write(call: Call): Promise<Reply> {
    return this.#answer('write', call);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  async #answer(by: Sent['by'], call: Call): Promise<Reply> {
    const path = new URL(call.url).pathname;
    this.calls.push({ ...call, by, path });
    const answers = this.#answers.get(path) ?? [];
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (answer === undefined) throw new Error(`The test expects no call of ${path}`);
    if (answer instanceof Error) throw answer;
    if (isPending(answer)) return await answer;
    return isReply(answer) ? answer : reply(200, answer);
  }
}

function isPending(answer: Answer): answer is Promise<Reply> {
  return answer instanceof Promise;
}

function isReply(answer: object): answer is Reply {
  return 'text' in answer && 'retryAfterMs' in answer;
}

/** @param body an object becomes JSON, a string stays as it is */
export function reply(status: number, body: object | string = '', retryAfterMs?: number): Reply {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { status, text, retryAfterMs };
}

/** No connection came about. */
export const refused = new TransportError('no', 'Nobody is there', undefined);
/** The connection broke after the request went out. */
export const lost = new TransportError('unknown', 'The answer did not come', undefined);

/** An answer that comes when the test says so. */
export function pendingReply(): {
  readonly reply: Promise<Reply>;
  readonly arrive: (reply: Reply) => void;
} {
  const listeners: ((reply: Reply) => void)[] = [];
  const promise = new Promise<Reply>((resolve) => {
    listeners.push(resolve);
  });
  return {
    reply: promise,
    arrive: (value) => {
      for (const listener of listeners) listener(value);
    },
  };
}
