import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { MediaError } from './file.ts';
import { addressIn } from './links.ts';
import type { IsForbiddenHost } from './own-hosts.ts';

const connectTimeoutMs = 10_000;

/**
 * Connects only where it may, hop after hop of a redirect: an address that is forbidden is not even
 * connected to, and whatever a connection ends at is looked at once more before anything is said
 * over it. Requests to such hosts fail with a `MediaError` `forbidden`.
 * @param explain what the log is told; a link that a member has typed is not for the log
 */
export function createGuardedAgent(
  isForbidden: IsForbiddenHost,
  explain: (hostname: string) => string = () => 'The link leads to an address that is not public',
): Agent {
  const forbidden = (hostname: string): MediaError =>
    new MediaError('forbidden', explain(hostname));
  const connect = buildConnector({
    timeout: connectTimeoutMs,
    lookup: lookUpAllowed(isForbidden, forbidden),
  });
  return new Agent({
    connect: (options, callback) => {
      const { hostname } = options;
      const address = addressIn(hostname);
      if (address !== undefined && isForbidden(address, hostname)) {
        callback(forbidden(hostname), null);
        return;
      }
      connect(options, (...[error, socket]) => {
        if (error !== null) callback(error, null);
        else if (!isForbidden(socket.remoteAddress ?? '', hostname)) callback(null, socket);
        else {
          socket.destroy();
          callback(forbidden(hostname), null);
        }
      });
    },
  });
}

/** Resolves names to those of their addresses that are allowed. */
function lookUpAllowed(
  isForbidden: IsForbiddenHost,
  forbidden: (hostname: string) => MediaError,
): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      const allowed =
        error === null ? found.filter(({ address }) => !isForbidden(address, hostname)) : [];
      const [first] = allowed;
      if (first === undefined) callback(error ?? forbidden(hostname), '');
      else if (options.all === true) callback(null, allowed);
      else callback(null, first.address, first.family);
    });
  };
}
