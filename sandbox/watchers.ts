import { systemClock } from '../src/lib/clock.ts';

/** Tells whoever watches that something changed, so that tests wait for conditions, not for time. */
export class Watchers {
  readonly #listeners = new Set<() => void>();

  /** @returns a function that ends the watch */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** Calls every listener. */
  changed(): void {
    for (const listener of [...this.#listeners]) listener();
  }

  /** Ends every watch. */
  clear(): void {
    this.#listeners.clear();
  }

  /**
   * Waits until the probe gives a value, looking again after each change. The limit is in real
   * time: it only turns a hanging test into a message.
   * @param what named in the error thrown after `timeoutMs` of real time (20 s unless told)
   */
  waitFor<T>(
    probe: () => T | undefined | null | false,
    what: string,
    timeoutMs = 20_000,
  ): Promise<T> {
    return new Promise((resolve, reject) => {
      const settle = (): boolean => {
        try {
          const value = probe();
          if (value === undefined || value === null || value === false) return false;
          resolve(value);
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
        return true;
      };
      if (settle()) return;
      const stop = (): void => {
        unwatch();
        cancel();
      };
      const unwatch = this.onChange(() => {
        if (settle()) stop();
      });
      const cancel = systemClock.after(timeoutMs, () => {
        stop();
        reject(new Error(`Waited ${timeoutMs} ms in vain for ${what}`));
      });
    });
  }
}
