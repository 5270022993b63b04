/** A map that forgets its oldest entries beyond `capacity`. */
export class Shelf<T> {
  readonly #entries = new Map<string, T>();
  readonly #capacity: number;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get(key: string): T | undefined {
    return this.#entries.get(key);
  }

  put(key: string, value: T): void {
    this.#entries.delete(key);
    this.#entries.set(key, value);
    const oldest = this.#entries.keys().next();
    if (this.#entries.size > this.#capacity && oldest.done !== true)
      this.#entries.delete(oldest.value);
  }

  /** The value kept for the key, made now if there is none. */
  getOr(key: string, make: () => T): T {
    const kept = this.get(key);
    if (kept !== undefined) return kept;
    const made = make();
    this.put(key, made);
    return made;
  }
}
