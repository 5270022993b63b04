import { inspect } from 'node:util';

const mask = '[redacted]';

/**
 * A value that must never be printed. String conversion, JSON and `util.inspect` all give a mask;
 * only {@link Secret.reveal} gives the value, and only the place that builds a header calls it.
 */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return mask;
  }

  toJSON(): string {
    return mask;
  }

  [inspect.custom](): string {
    return mask;
  }
}
