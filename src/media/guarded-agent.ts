import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import type { IsForbidden } from './addresses.ts';
import { MediaError } from './file.ts';
import { addressIn } from './links.ts';

const connectTimeoutMs = 10_000;

/**
 * Connects only where members may lead it, hop after hop of a redirect: an address that is forbidden
 * is not even connected to, and whatever a connection ends at is looked at once more before anything
 * is said over it. Requests to such hosts fail with a `MediaError` `forbidden`.
 */
export function createGuardedAgent(isForbidden: IsForbidden): Agent {
  const connect = buildConnector({
    timeout: connectTimeoutMs,
    lookup: lookUpAllowed(isForbidden),
  });
  return new Agent({
    connect: (options, callback) => {
      const address = addressIn(options.hostname);
      if (address !== undefined && isForbidden(address)) {
        callback(forbidden(), null);
        return;
      }
      connect(options, (...[error, socket]) => {
        if (error !== null) callback(error, null);
        else if (!isForbidden(socket.remoteAddress ?? '')) callback(null, socket);
        else {
          socket.destroy();
          callback(forbidden(), null);
        }
      });
    },
  });
}

/** Resolves names to those of their addresses that are allowed. */
function lookUpAllowed(isForbidden: IsForbidden): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      const allowed = error === null ? found.filter(({ address }) => !isForbidden(address)) : [];
      const [first] = allowed;
      if (first === undefined) callback(error ?? forbidden(), '');
      else if (options.all === true) callback(null, allowed);
      else callback(null, first.address, first.family);
    });
  };
}

function forbidden(): MediaError {
  return new MediaError('forbidden', 'The link leads to an address that is not public');
}
