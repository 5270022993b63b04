import { z } from 'zod';
import { createLogger, type Logger } from '../../src/observe/logger.ts';

const lineSchema = z.looseObject({ level: z.int(), msg: z.string().optional() });
const errorLevel = 50;

/** A real logger whose lines stay in memory. */
export class MemoryLog {
  readonly lines: string[] = [];
  readonly logger: Logger;

  /** @param secrets what the logger must never write */
  constructor(secrets: readonly string[] = []) {
    this.logger = createLogger('debug', secrets, {
      write: (line) => {
        this.lines.push(line);
      },
    });
  }

  get text(): string {
    return this.lines.join('');
  }

  /** Lines that say that something of our own is broken. */
  get errors(): string[] {
    return this.lines.filter((line) => lineSchema.parse(JSON.parse(line)).level >= errorLevel);
  }
}
