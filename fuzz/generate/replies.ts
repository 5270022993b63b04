import fc from 'fast-check';
import { readRetryAfter } from '../../src/upstreams/retry-after.ts';
import { type Reply, TransportError } from '../../src/upstreams/transport.ts';
import { canaries } from '../canaries.ts';
import { anyBody } from './bodies.ts';
import { anyText } from './text.ts';

/** What comes of a request: an answer, or none. */
export type Answer = Reply | TransportError;

const otherStatuses = [
  201, 204, 302, 400, 401, 402, 403, 404, 405, 408, 409, 413, 418, 422, 429, 451, 499, 500, 501,
  502, 503, 504, 524, 599, 100, 999, 0,
];
const status = fc.oneof(
  { arbitrary: fc.constant(200), weight: 3 },
  { arbitrary: fc.constantFrom(...otherStatuses), weight: 2 },
);

const retryHeaders = ['', ' ', '0', '3', '1.5', '-5', '1e308', '99999999999999', 'soon', '0x10'];
const retryAfter = fc.oneof(
  { arbitrary: fc.constant(undefined), weight: 6 },
  { arbitrary: fc.constantFrom(...retryHeaders, 'Fri, 31 Dec 9999 23:59:59 GMT'), weight: 1 },
  { arbitrary: anyText, weight: 1 },
);

/** An answer came, or no answer, known to have been sent or not. */
export function anyAnswer(examples: readonly unknown[]): fc.Arbitrary<Answer> {
  const reply = fc
    .record({ status, text: anyBody(examples), retryAfter })
    .map(({ status: code, text, retryAfter: header }): Answer => {
      return { status: code, text, retryAfterMs: readRetryAfter(header) };
    });
  const silence = fc
    .constantFrom('no' as const, 'unknown' as const)
    .map((taken): Answer => new TransportError(taken, 'The upstream did not answer', lost));
  return fc.oneof({ arbitrary: reply, weight: 25 }, { arbitrary: silence, weight: 1 });
}

/** As sockets throw it. */
const lost = Object.assign(new Error('read ECONNRESET'), {
  code: 'ECONNRESET',
  headers: { authorization: `Bearer ${canaries.key}` },
});
