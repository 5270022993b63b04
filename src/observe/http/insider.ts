import type { IncomingMessage } from 'node:http';
import { isPrivateAddress } from '../../media/addresses.ts';

/** What reverse proxies add to a request that they hand on. */
const traces = [
  'forwarded',
  'via',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
  'cf-connecting-ip',
  'true-client-ip',
];

/** The address of whoever opened the connection; IPv4 in its usual form. */
export function addressOf({ socket }: Pick<IncomingMessage, 'socket'>): string {
  return (socket.remoteAddress ?? '').replace(/^::ffff:(?=\d+\.)/i, '');
}

/**
 * Whether a request comes straight from this machine or a private network, as far as can be told: a
 * proxy that leaves no trace looks the same.
 */
export function isInsider(request: Pick<IncomingMessage, 'socket' | 'headers'>): boolean {
  if (traces.some((header) => request.headers[header] !== undefined)) return false;
  const address = addressOf(request);
  return address !== '' && isPrivateAddress(address);
}
