import type { JobId } from './job.ts';
import { WaitingLine } from './waiting-line.ts';

/**
 * Who may run at an upstream, and who is next. Waiting people take turns: a person with ten jobs
 * does not hold up a person with one. Kept in memory and rebuilt from the store at start.
 */
export class Slots {
  /** How many jobs run at once. */
  readonly capacity: number;
  readonly #onFree: (next: JobId) => void;
  readonly #running = new Set<JobId>();
  readonly #line = new WaitingLine();
  #pausedUntil = 0;
  #isShut = false;

  /**
   * @param capacity how many jobs run at once, at least 1
   * @param onFree called when a slot is free for this job; it should ask again with `take`
   */
  constructor(capacity: number, onFree: (next: JobId) => void) {
    this.capacity = capacity;
    this.#onFree = onFree;
  }

  /** Gives no slots until {@link open}: it is not known yet which of them are taken. */
  shut(): void {
    this.#isShut = true;
  }

  /** Gives slots again, and wakes whoever may run now. */
  open(): void {
    this.#isShut = false;
    this.#wake();
  }

  /** Takes a slot if one is free and it is this job's turn; joins the queue otherwise. */
  take(jobId: JobId, userId: string): boolean {
    if (this.#running.has(jobId)) return true;
    this.#line.join(jobId, userId);
    const place = this.#line.position(jobId);
    if (place === undefined || place > this.#free) return false;
    this.#line.serve(jobId);
    this.#running.add(jobId);
    return true;
  }

  /** Joins the queue where it is not in it, and takes nothing. */
  join(jobId: JobId, userId: string): void {
    if (!this.#running.has(jobId)) this.#line.join(jobId, userId);
  }

  /** Starts nothing before `until` (ms since the epoch): the upstream has asked for patience. */
  pause(until: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, until);
  }

  get pausedUntil(): number {
    return this.#pausedUntil;
  }

  /** Counts a job that already runs upstream, whatever the capacity: after a restart. */
  occupy(jobId: JobId): void {
    this.#line.leave(jobId);
    this.#running.add(jobId);
  }

  /** Whether the job runs, as opposed to waiting. */
  holds(jobId: JobId): boolean {
    return this.#running.has(jobId);
  }

  /** Gives up a slot or a place in the queue, and wakes whoever may run now. */
  release(jobId: JobId): void {
    this.#line.leave(jobId);
    this.#running.delete(jobId);
    this.#wake();
  }

  /** How many jobs run now; after a restart they may be more than the capacity. */
  get running(): number {
    return this.#running.size;
  }

  /** How many jobs wait for a slot. */
  get waiting(): number {
    return this.#line.length;
  }

  /** 1 for the job that is next, or undefined for one that does not wait. */
  position(jobId: JobId): number | undefined {
    return this.#line.position(jobId);
  }

  get #free(): number {
    return this.#isShut ? 0 : Math.max(0, this.capacity - this.#running.size);
  }

  #wake(): void {
    for (const next of this.#line.first(this.#free)) this.#onFree(next);
  }
}
