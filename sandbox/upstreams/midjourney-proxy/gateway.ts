import type { Clock } from '../../../src/lib/clock.ts';
import type { Task } from './task.ts';
import { gatewayBlank } from './wire.ts';

/** A gateway's task table: what it knows of a task is what it saw at its last look. */
export class GatewayTable {
  readonly #seen = new Map<string, Record<string, unknown>>();
  readonly #open = new Set<Task>();
  readonly #parts: {
    readonly clock: Clock;
    readonly everyMs: number;
    readonly show: (task: Task) => Record<string, unknown>;
    readonly changed: () => void;
  };
  #cancel: (() => void) | undefined;

  constructor(parts: {
    clock: Clock;
    everyMs: number;
    show: (task: Task) => Record<string, unknown>;
    changed: () => void;
  }) {
    this.#parts = parts;
  }

  /** Watches a task until it is over. */
  follow(task: Task): void {
    this.#open.add(task);
    this.#cancel ??= this.#parts.clock.after(this.#parts.everyMs, () => {
      this.#lookAtAll();
    });
  }

  /** Looks at one task now. */
  look(task: Task): void {
    this.#seen.set(task.id, this.#parts.show(task));
    if (task.status === 'SUCCESS' || task.status === 'FAILURE') this.#open.delete(task);
  }

  /** The task's record, blank if the loop has not come round yet. */
  recordOf(task: Task): Record<string, unknown> {
    return this.#seen.get(task.id) ?? gatewayBlank(task);
  }

  forget(id: string): void {
    this.#seen.delete(id);
  }

  stop(): void {
    this.#cancel?.();
    this.#open.clear();
  }

  #lookAtAll(): void {
    this.#cancel = undefined;
    for (const task of [...this.#open]) {
      this.look(task);
      if (this.#open.has(task)) this.follow(task);
    }
    this.#parts.changed();
  }
}
