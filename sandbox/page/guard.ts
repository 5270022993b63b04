import type { IncomingMessage } from 'node:http';

const ownNames: readonly string[] = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Whether a request may come from the page itself: a page of somebody else neither gets in under a name of
 * its own that leads to this machine, nor asks across origins.
 */
export function isOwn({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  const { host = '', origin } = headers;
  const address = `http://${host}`;
  if (!URL.canParse(address) || !ownNames.includes(new URL(address).hostname)) return false;
  return origin === undefined || origin === address;
}
