/** A list that forgets its oldest entries beyond `capacity`. */
export class Ring<T> {
  readonly #entries: T[] = [];
  readonly #capacity: number;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** Oldest first; a live view. */
  get entries(): readonly T[] {
    return this.#entries;
  }

  push(entry: T): void {
    this.#entries.push(entry);
    if (this.#entries.length > this.#capacity) this.#entries.shift();
  }
}
