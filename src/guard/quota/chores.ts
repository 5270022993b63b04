import type { Logger } from '../../observe/logger.ts';

/** Work that nobody waits for until the end; its failures are logged. */
export class Chores {
  readonly #logger: Logger;
  readonly #underWay = new Set<Promise<void>>();

  constructor(logger: Logger) {
    this.#logger = logger;
  }

  /** @param what for the log */
  add(what: string, work: () => Promise<void>): void {
    const chore = work().catch((error: unknown) => {
      this.#logger.error({ err: error }, what);
    });
    this.#underWay.add(chore);
    void chore.then(() => this.#underWay.delete(chore));
  }

  /** Resolves when nothing is under way. */
  async finish(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }
}
