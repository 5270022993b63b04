/** How often each thing happened, by its name. */
export class Tally {
  readonly #counts = new Map<string, number>();

  add(name: string, count = 1): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + count);
  }

  /** Takes in what another one has counted. */
  merge(other: Tally): void {
    for (const [name, count] of other.entries()) this.add(name, count);
  }

  /** In the order of their names. */
  entries(): readonly (readonly [name: string, count: number])[] {
    return [...this.#counts].sort(([one], [other]) => one.localeCompare(other));
  }
}
