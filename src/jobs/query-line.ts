import TinyQueue from 'tinyqueue';
import type { Clock } from '../lib/clock.ts';
import type { QueryBudget } from '../upstreams/query-budget.ts';
import type { JobId } from './job.ts';
import { alignToTick } from './polling.ts';

/** A look at a job's task. */
export interface Look {
  readonly jobId: JobId;
  readonly taskId: string;
  /** In milliseconds since the Unix epoch. */
  readonly at: number;
  /** For which nobody waits until the next tick, or until others had their turn. */
  readonly isUrgent?: boolean;
}

interface Planned extends Look {
  /** The smallest comes first. */
  readonly rank: number;
  readonly order: number;
}

interface LineParts {
  readonly clock: Clock;
  readonly budget: QueryBudget;
  /** Looks that are asked for together fall on multiples of it, in milliseconds. */
  readonly tickMs: number;
  /** How many tasks one question is about, as far as is known. */
  readonly batchLimit: () => number;
  /** Asks about tasks; must not reject. */
  readonly ask: (looks: readonly Look[]) => Promise<void>;
}

/** As many connections are kept to an upstream. */
const questionsAtOnce = 8;
/** Reports come in swarms: so long they wait for company. */
const gatherMs = 10;

/**
 * Who is to be looked at next, one line per upstream. Where one question is about many tasks, those due
 * are asked about at the next tick, and others ride along as far as there is room. Where there is less
 * room than jobs, whoever has been due the longest comes first: everybody comes.
 */
export class QueryLine {
  readonly #parts: LineParts;
  /** The valid entry of each job; others in the heap are skipped. */
  readonly #entries = new Map<JobId, Planned>();
  readonly #heap = new TinyQueue<Planned>([], (a, b) => a.rank - b.rank || a.order - b.order);
  #order = 0;
  #underWay = 0;
  /** The first answer may tell how many tasks one question can be about. */
  #isAnswered = false;
  #timerAt = Infinity;
  #cancelTimer = (): void => undefined;

  constructor(parts: LineParts) {
    this.#parts = parts;
  }

  has(jobId: JobId): boolean {
    return this.#entries.has(jobId);
  }

  /** How far behind the line is: nobody who becomes due now is asked about sooner, in milliseconds. */
  get lateMs(): number {
    const first = this.#first();
    return first === undefined ? 0 : Math.max(0, this.#parts.clock.now() - first.at);
  }

  /** Plans a job's next look, in place of one that is planned already. */
  plan(look: Look): void {
    const { clock, batchLimit, tickMs } = this.#parts;
    // A timer that comes a moment late does not cost a tick.
    const soon = Math.max(look.at, clock.now()) - tickMs / 8;
    const at = batchLimit() > 1 ? alignToTick(soon, tickMs) : look.at;
    this.#add({ ...look, at, isUrgent: false }, at);
  }

  /** Looks at a job at once. @returns false where it is not in the line */
  hurry(jobId: JobId): boolean {
    const entry = this.#entries.get(jobId);
    if (entry === undefined || entry.isUrgent === true) return entry !== undefined;
    const { clock, batchLimit } = this.#parts;
    const at = clock.now() + (batchLimit() > 1 ? gatherMs : 0);
    this.#add({ ...entry, at, isUrgent: true }, 0);
    return true;
  }

  leave(jobId: JobId): void {
    this.#entries.delete(jobId);
  }

  stop(): void {
    this.#cancelTimer();
    this.#entries.clear();
  }

  #add(look: Look, rank: number): void {
    this.#order += 1;
    const entry: Planned = { ...look, rank, order: this.#order };
    this.#entries.set(look.jobId, entry);
    this.#heap.push(entry);
    if (look.at < this.#timerAt) this.#arm();
  }

  #arm(): void {
    this.#cancelTimer();
    this.#timerAt = Infinity;
    const first = this.#first();
    if (first === undefined || this.#underWay >= this.#atOnce) return;
    const { clock, budget } = this.#parts;
    this.#timerAt = Math.max(first.at, clock.now() + budget.waitMs);
    this.#cancelTimer = clock.after(this.#timerAt - clock.now(), () => {
      this.#run();
    });
  }

  #run(): void {
    const { clock, budget } = this.#parts;
    for (let first = this.#first(); first !== undefined; first = this.#first()) {
      const mayAsk = this.#underWay < this.#atOnce && budget.waitMs === 0;
      if (!mayAsk || first.at > clock.now()) break;
      void this.#send(this.#next(first));
    }
    this.#arm();
  }

  async #send(looks: readonly Look[]): Promise<void> {
    this.#parts.budget.spend();
    this.#underWay += 1;
    await this.#parts.ask(looks);
    this.#underWay -= 1;
    this.#isAnswered = true;
    this.#arm();
  }

  get #atOnce(): number {
    return this.#isAnswered || this.#parts.batchLimit() > 1 ? questionsAtOnce : 1;
  }

  /** As many as one question is about; those that are not due yet ride along with those that are. */
  #next({ isUrgent }: Planned): readonly Look[] {
    const looks: Planned[] = [];
    for (let next = this.#first(); next !== undefined; next = this.#first()) {
      // Reports come one by one: each of them would bring everybody's along.
      const isOther = isUrgent === true && next.isUrgent !== true;
      if (looks.length >= this.#parts.batchLimit() || isOther) break;
      this.#heap.pop();
      this.#entries.delete(next.jobId);
      looks.push(next);
    }
    return looks;
  }

  /** The first that is still valid. */
  #first(): Planned | undefined {
    for (let first = this.#heap.peek(); first !== undefined; first = this.#heap.peek()) {
      if (this.#entries.get(first.jobId) === first) return first;
      this.#heap.pop();
    }
    return undefined;
  }
}
