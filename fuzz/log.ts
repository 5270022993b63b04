import { createLogger, type Logger } from '../src/observe/logger.ts';
import { expectNoCanary } from './canaries.ts';

/** A real logger that is told no secrets, so that nothing is saved by the last net. */
export interface WatchedLog {
  readonly logger: Logger;
  /** @throws Error where a line held what nobody may read */
  readonly expectClean: () => void;
}

export function watchedLog(): WatchedLog {
  let lines: string[] = [];
  const logger = createLogger('debug', [], {
    write: (line) => {
      lines.push(line);
    },
  });
  return {
    logger,
    expectClean: () => {
      const written = lines;
      lines = [];
      for (const line of written) expectNoCanary(line, 'A log line');
    },
  };
}
