import type { Clock } from '../../../src/lib/clock.ts';
import { type Answer, bodyBytes } from '../http/answer.ts';
import type { Job } from './job.ts';
import type { JobControl } from './local-upstream.ts';
import { PausableClock } from './pausable-clock.ts';
import type { Purse } from './purse.ts';
import { Refused } from './refused.ts';

const jobsKept = 5000;

/** The share of the work after which a doomed job ends. */
const doomedAt = 0.5;

/** What a workshop needs of its surroundings. */
export interface WorkshopParts<J extends Job> {
  readonly clock: Clock;
  readonly purse: Purse;
  readonly paceMs: number;
  /** The shares, rising, 0 and 1 left out, at which a running job shows that it got on. */
  readonly steps: readonly number[];
  /** Called when a job ended, well or badly. */
  readonly ended: (job: J) => void;
  /** Called after every change of a job. */
  readonly changed: () => void;
}

/** The jobs of a service without a queue: each is paid for, goes its way on the clock and ends. */
export class Workshop<J extends Job> implements JobControl {
  /** Milliseconds that a whole job takes; a new value counts for jobs taken later. */
  paceMs: number;
  readonly #parts: WorkshopParts<J>;
  readonly #clock: PausableClock;
  readonly #jobs = new Map<string, J>();
  readonly #cancels = new Map<string, () => void>();

  constructor(parts: WorkshopParts<J>) {
    this.#parts = parts;
    this.#clock = new PausableClock(parts.clock);
    this.paceMs = parts.paceMs;
  }

  /**
   * Takes a job on and charges it; it lasts this many paces, with 0 it ends at once.
   * @throws Refused 402 if there is not enough money
   */
  take(job: J, paces: number): void {
    if (!this.#parts.purse.charge(job.price)) {
      throw new Refused(402, 'Insufficient balance for this request');
    }
    this.#makeRoom();
    this.#jobs.set(job.id, job);
    if (paces === 0) this.#end(job);
    else this.#goOn(job, paces * this.paceMs);
    this.#parts.changed();
  }

  /** A job that queries may know: neither forgotten nor unknown. */
  find(id: string): J | undefined {
    const job = this.#jobs.get(id);
    return job?.forgotten === true ? undefined : job;
  }

  /** A job, also a forgotten one: its pictures stay where they are. */
  get(id: string): J | undefined {
    return this.#jobs.get(id);
  }

  /** Ends a job at once, well or as doomed. Throws for an unknown one. */
  finish(id: string): void {
    const job = this.#jobs.get(id);
    if (job === undefined) throw new Error(`No task ${id}`);
    if (job.state !== 'working') return;
    this.#end(job);
    this.#parts.changed();
  }

  /** Makes every job that an answer names by its id unknown to queries. */
  forgetNamedIn(answer: Answer): void {
    const text = Buffer.from(bodyBytes(answer)).toString('utf8');
    for (const [, id = ''] of text.matchAll(/"(?:taskId|task_id|runId|request_id)":"([^"\\]+)"/g)) {
      const job = this.#jobs.get(id);
      if (job !== undefined) job.forgotten = true;
    }
  }

  /** Freezes the progress of all jobs. */
  hold(): void {
    this.#clock.hold();
  }

  /** Lets frozen jobs go on. */
  release(): void {
    this.#clock.release();
  }

  /** Drops all work without ending it. */
  stop(): void {
    this.#clock.stop();
    this.#cancels.clear();
  }

  #goOn(job: J, ms: number): void {
    const next = this.#parts.steps.find((step) => step > job.share) ?? 1;
    const wait = Math.round(next * ms) - Math.round(job.share * ms);
    const cancel = this.#clock.after(wait, () => {
      job.share = next;
      if (next === 1 || (job.doom !== undefined && next >= doomedAt)) this.#end(job);
      else this.#goOn(job, ms);
      this.#parts.changed();
    });
    this.#cancels.set(job.id, cancel);
  }

  #end(job: J): void {
    this.#cancels.get(job.id)?.();
    this.#cancels.delete(job.id);
    job.endedAt = this.#clock.now();
    job.state = job.doom === undefined ? 'done' : 'failed';
    if (job.state === 'done') job.share = 1;
    else this.#parts.purse.refund(job.price);
    this.#parts.ended(job);
  }

  /** Gives up the oldest job when there are too many. */
  #makeRoom(): void {
    const oldest = this.#jobs.keys().next();
    if (this.#jobs.size < jobsKept || oldest.done === true) return;
    this.#cancels.get(oldest.value)?.();
    this.#cancels.delete(oldest.value);
    this.#jobs.delete(oldest.value);
  }
}
