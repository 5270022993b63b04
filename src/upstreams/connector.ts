import { buildConnector } from 'undici';

const connectTimeoutMs = 10_000;

/** No connection came about, so that not a byte of the request was sent. The cause says why. */
export class NotConnectedError extends Error {
  override readonly name = 'NotConnectedError';
}

/**
 * Connects, and marks whatever goes wrong until the connection stands: the name, the address, the
 * handshake of TLS with the certificate. The same codes can come later, when a request is under way.
 */
export function createConnector(): buildConnector.connector {
  const connect = buildConnector({ timeout: connectTimeoutMs });
  return (options, callback) => {
    connect(options, (...[error, socket]) => {
      if (error === null) callback(null, socket);
      else callback(new NotConnectedError('No connection came about', { cause: error }), null);
    });
  };
}
