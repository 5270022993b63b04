import type { JobId } from './job.ts';

interface Waiting {
  readonly jobId: JobId;
  readonly userId: string;
}

/**
 * Who may run at an upstream, and who is next. Waiting people take turns: a person with ten jobs
 * does not hold up a person with one. Kept in memory and rebuilt from the store at start.
 */
export class Slots {
  /** How many jobs run at once. */
  readonly capacity: number;
  readonly #onFree: (next: JobId) => void;
  readonly #running = new Set<JobId>();
  /** In the order in which jobs came. */
  #waiting: readonly Waiting[] = [];
  /** People in the order in which they were served last, the longest ago first. */
  #served: readonly string[] = [];
  #pausedUntil = 0;

  /**
   * @param capacity how many jobs run at once, at least 1
   * @param onFree called when a slot is free for this job; it should ask again with `take`
   */
  constructor(capacity: number, onFree: (next: JobId) => void) {
    this.capacity = capacity;
    this.#onFree = onFree;
  }

  /** Takes a slot if one is free and it is this job's turn; joins the queue otherwise. */
  take(jobId: JobId, userId: string): boolean {
    if (this.#running.has(jobId)) return true;
    if (!this.#waiting.some((waiting) => waiting.jobId === jobId)) {
      this.#waiting = [...this.#waiting, { jobId, userId }];
    }
    const free = this.capacity - this.#running.size;
    if (!this.#order().slice(0, Math.max(0, free)).includes(jobId)) return false;
    this.#leave(jobId);
    this.#running.add(jobId);
    this.#served = [...this.#served.filter((id) => id !== userId), userId];
    return true;
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
    this.#running.add(jobId);
  }

  /** Whether the job runs, as opposed to waiting. */
  holds(jobId: JobId): boolean {
    return this.#running.has(jobId);
  }

  /** Gives up a slot or a place in the queue, and wakes whoever may run now. */
  release(jobId: JobId): void {
    this.#leave(jobId);
    this.#running.delete(jobId);
    const free = this.capacity - this.#running.size;
    if (free <= 0) return;
    for (const next of this.#order().slice(0, free)) this.#onFree(next);
  }

  /** How many jobs run now; after a restart they may be more than the capacity. */
  get running(): number {
    return this.#running.size;
  }

  /** How many jobs wait for a slot. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** 1 for the job that is next, or undefined for one that does not wait. */
  position(jobId: JobId): number | undefined {
    const place = this.#order().indexOf(jobId);
    return place < 0 ? undefined : place + 1;
  }

  #leave(jobId: JobId): void {
    this.#waiting = this.#waiting.filter((waiting) => waiting.jobId !== jobId);
    const users = new Set(this.#waiting.map(({ userId }) => userId));
    // Someone without a waiting job keeps a place only while others wait, so the list stays short.
    if (users.size === 0) this.#served = [];
  }

  /** The waiting jobs in the order in which they will be served: everybody's first, then second. */
  #order(): JobId[] {
    const rounds = new Map<string, number>();
    return this.#waiting
      .map((waiting, arrival) => {
        const round = rounds.get(waiting.userId) ?? 0;
        rounds.set(waiting.userId, round + 1);
        return { ...waiting, arrival, round, last: this.#served.indexOf(waiting.userId) };
      })
      .sort((a, b) => a.round - b.round || a.last - b.last || a.arrival - b.arrival)
      .map(({ jobId }) => jobId);
  }
}
