import { type DestinationStream, type Logger as PinoLogger, pino } from 'pino';
import type { Config } from '../config/environment.ts';
import { scrub } from './scrub.ts';

export type Logger = Pick<PinoLogger, 'error' | 'warn' | 'info' | 'debug'>;

/**
 * A logger that cannot leak: errors are reduced to an allow-list, known field names are redacted,
 * and every finished line passes {@link scrub} as the last net.
 * @param secrets values that must not appear in any line, whatever path brought them there
 * @param destination where the lines go; standard output by default
 */
export function createLogger(
  level: Config['logLevel'],
  secrets: readonly string[],
  destination?: DestinationStream,
): Logger {
  const options = {
    level,
    base: null,
    serializers: { err: describeError },
    redact: ['token', 'key', 'prompt', '*.token', '*.key', '*.prompt', '*.*.token'],
    hooks: { streamWrite: (line: string) => scrub(line, secrets) },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

interface ErrorDescription {
  readonly name: string;
  readonly message: string;
  readonly code?: string | number;
  readonly stack?: string;
  readonly cause?: ErrorDescription;
}

const maxCauses = 5;

/** Error objects carry requests, headers and bodies: only what is listed here is written. */
function describeError(error: unknown, depth = 0): ErrorDescription {
  if (!(error instanceof Error)) return { name: typeof error, message: 'not an error object' };
  const { name, message, stack, cause } = error;
  const code = 'code' in error ? error.code : undefined;
  return {
    name,
    message,
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    ...(stack === undefined ? {} : { stack }),
    ...(cause === undefined || depth >= maxCauses
      ? {}
      : { cause: describeError(cause, depth + 1) }),
  };
}
