/** Lets a few things happen at once; what comes beyond them waits for its turn, in order. */
export class AtMost {
  readonly #many: number;
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  /** @param many how many may happen at once, 1 or more */
  constructor(many: number) {
    this.#many = many;
  }

  /** @returns what comes of the work, or rejects as it does */
  async run<T>(work: () => Promise<T>): Promise<T> {
    // Whoever ends hands the place on, so that nobody who comes in between can take it.
    if (this.#running < this.#many) this.#running += 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#running -= 1;
      else next();
    }
  }
}
