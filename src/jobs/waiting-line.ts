import type { JobId } from './job.ts';

/** A person's waiting jobs. */
interface Person {
  readonly jobs: JobId[];
  /** One more than whoever was served before them; 0: not served while anybody waited. */
  readonly served: number;
}

const mostRemembered = 100;

/** Somebody's job in one round, and what decides who comes first in it. */
interface Turn {
  readonly jobId: JobId;
  readonly served: number;
  /** One more than that of the job that came before it. */
  readonly arrival: number;
}

/**
 * Jobs that wait, in the order in which they will be served: everybody's first, then everybody's second,
 * and so on; in each round whoever was served longest ago comes first, and then whoever came first. What
 * is asked of it takes no longer than looking once at every person who waits.
 */
export class WaitingLine {
  readonly #people = new Map<string, Person>();
  readonly #waiting = new Map<JobId, { readonly userId: string; readonly arrival: number }>();
  #arrivals = 0;
  #served = 0;

  get length(): number {
    return this.#waiting.size;
  }

  /** A job that waits already keeps its place. */
  join(jobId: JobId, userId: string): void {
    if (this.#waiting.has(jobId)) return;
    this.#arrivals += 1;
    this.#waiting.set(jobId, { userId, arrival: this.#arrivals });
    const person = this.#people.get(userId);
    if (person === undefined) this.#people.set(userId, { jobs: [jobId], served: 0 });
    else person.jobs.push(jobId);
  }

  leave(jobId: JobId): void {
    const waiting = this.#waiting.get(jobId);
    this.#waiting.delete(jobId);
    const jobs = waiting && this.#people.get(waiting.userId)?.jobs;
    jobs?.splice(jobs.indexOf(jobId), 1);
    // Who was served means something only while somebody waits.
    if (this.#waiting.size === 0) this.#people.clear();
  }

  /** Its turn has come: it leaves, and its person comes last in the rounds after this. */
  serve(jobId: JobId): void {
    const waiting = this.#waiting.get(jobId);
    if (waiting === undefined) return;
    const { jobs = [] } = this.#people.get(waiting.userId) ?? {};
    this.leave(jobId);
    this.#served += 1;
    // At the end, so that whoever was served longest ago is found first.
    this.#people.delete(waiting.userId);
    this.#people.set(waiting.userId, { jobs, served: this.#served });
    this.#forgetSomebody();
  }

  /** People who wait for nothing are remembered for their last turn; so many of them, and no more. */
  #forgetSomebody(): void {
    if (this.#people.size <= this.#waiting.size + mostRemembered) return;
    for (const [userId, { jobs }] of this.#people) {
      if (jobs.length > 0) continue;
      this.#people.delete(userId);
      return;
    }
  }

  /** 1 for the job that is next, or undefined for one that does not wait. */
  position(jobId: JobId): number | undefined {
    const person = this.#personOf(jobId);
    if (person === undefined) return undefined;
    const round = person.jobs.indexOf(jobId);
    const own = this.#turn(person, round);
    let before = 0;
    for (const other of this.#people.values()) {
      before += Math.min(other.jobs.length, round);
      const turn = this.#turn(other, round);
      if (turn !== undefined && own !== undefined && compare(turn, own) < 0) before += 1;
    }
    return before + 1;
  }

  /** The jobs that are next. @param count at most so many */
  first(count: number): readonly JobId[] {
    const next: JobId[] = [];
    for (let round = 0; next.length < Math.min(count, this.length); round += 1) {
      const turns = [...this.#people.values()].flatMap((person) => this.#turn(person, round) ?? []);
      next.push(...turns.toSorted(compare).map(({ jobId }) => jobId));
    }
    return next.slice(0, count);
  }

  #personOf(jobId: JobId): Person | undefined {
    const waiting = this.#waiting.get(jobId);
    return waiting && this.#people.get(waiting.userId);
  }

  #turn({ jobs, served }: Person, round: number): Turn | undefined {
    const jobId = jobs[round];
    const waiting = jobId === undefined ? undefined : this.#waiting.get(jobId);
    if (jobId === undefined || waiting === undefined) return undefined;
    return { jobId, served, arrival: waiting.arrival };
  }
}

function compare(one: Turn, other: Turn): number {
  return one.served - other.served || one.arrival - other.arrival;
}
