/** What was read a while ago and holds until it is changed: the last so many that were asked for. */
export class Kept<Value> {
  readonly #most: number;
  /** Whoever was asked for last comes last. */
  readonly #known = new Map<string, Promise<Value>>();

  /** @param most so many are kept */
  constructor(most: number) {
    this.#most = most;
  }

  /**
   * @param read called where nothing is kept; those who ask meanwhile wait for the same answer
   * @throws what `read` rejects with, which is not kept
   */
  async get(key: string, read: () => Promise<Value>): Promise<Value> {
    const known = this.#known.get(key) ?? read();
    this.#known.delete(key);
    this.#known.set(key, known);
    const [oldest] = this.#known.keys();
    if (this.#known.size > this.#most && oldest !== undefined) this.#known.delete(oldest);
    try {
      return await known;
    } catch (error) {
      if (this.#known.get(key) === known) this.#known.delete(key);
      throw error;
    }
  }

  /** It was changed, or may have been: whoever asks from now on reads it anew. */
  forget(key: string): void {
    this.#known.delete(key);
  }
}
