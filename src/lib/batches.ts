/** Somebody who waits for what comes of one thing. */
interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

interface BatchParts<Item, Result> {
  /** As many as are taken together at most. */
  readonly largest: number;
  /** Does it for one key. @returns what comes of each, in their order */
  readonly work: (key: string, items: readonly Item[]) => Promise<readonly Result[]>;
}

/**
 * Work that costs about the same for one thing as for many: what comes while it is being done for
 * others of the same key waits, and is done together, in the order in which it came. Work for
 * different keys runs side by side.
 */
export class Batches<Item, Result> {
  readonly #parts: BatchParts<Item, Result>;
  readonly #lines = new Map<string, Waiting<Item, Result>[]>();

  constructor(parts: BatchParts<Item, Result>) {
    this.#parts = parts;
  }

  /** @returns what comes of this one, or rejects as the work for its batch does */
  add(key: string, item: Item): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      const waiting = { item, resolve, reject };
      const line = this.#lines.get(key);
      if (line !== undefined) {
        line.push(waiting);
        return;
      }
      const begun = [waiting];
      this.#lines.set(key, begun);
      void this.#workOff(key, begun);
    });
  }

  async #workOff(key: string, line: Waiting<Item, Result>[]): Promise<void> {
    // Whoever comes in the same moment is in the first batch, however many promises are in between.
    await Promise.resolve();
    await new Promise<void>((resolve) => {
      process.nextTick(resolve);
    });
    while (line.length > 0) await this.#do(key, line.splice(0, this.#parts.largest));
    this.#lines.delete(key);
  }

  async #do(key: string, batch: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const items = batch.map(({ item }) => item);
      const results = await this.#parts.work(key, items);
      for (const [index, result] of results.entries()) batch[index]?.resolve(result);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }
}
