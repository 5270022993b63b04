import {
  type Call,
  type Reply,
  type Transport,
  TransportError,
} from '../../../../src/upstreams/transport.ts';

/** A call that was made, and over which kind of connection. */
export interface Sent extends Call {
  readonly via: 'read' | 'write';
}

export interface FakeTransport extends Transport {
  readonly sent: readonly Sent[];
}

/** What the other side does with a call: an answer, or none at all. */
export type Answering = (sent: Sent) => Reply | TransportError;

export function fakeTransport(answer: Answering): FakeTransport {
  const sent: Sent[] = [];
  const exchange = (call: Sent): Promise<Reply> => {
    sent.push(call);
    const reply = answer(call);
    return reply instanceof TransportError ? Promise.reject(reply) : Promise.resolve(reply);
  };
  return {
    sent,
    read: (call) => exchange({ ...call, via: 'read' }),
    write: (call) => exchange({ ...call, via: 'write' }),
    close: () => Promise.resolve(),
  };
}

/** An answer with this body; anything but a string is sent as JSON. */
export function reply(body: unknown, status = 200, retryAfterMs?: number): Reply {
  return { status, text: typeof body === 'string' ? body : JSON.stringify(body), retryAfterMs };
}

export function noAnswer(taken: 'no' | 'unknown'): TransportError {
  return new TransportError(taken, 'The upstream did not answer', undefined);
}
