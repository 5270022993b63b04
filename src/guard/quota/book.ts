import type { Limit } from '../../guilds/moderation/limits.ts';
import type { JobId } from '../../jobs/job-id.ts';
import type { Amount } from './amount.ts';
import type { Entry } from './entry.ts';
import { type Month, monthOf } from './periods.ts';
import { Tally, whoseOf } from './tally.ts';

/** How often what was reserved is looked after. */
const reviewEveryMs = 10 * 60_000;

/**
 * What is counted in one server, in memory: what has to be asked before a job is let through, and
 * asked and written at one stroke, so that no other request comes in between.
 */
export class GuildBook {
  readonly #tally = new Tally();
  /** Counted, and not known yet whether it is paid. */
  readonly #reserved = new Map<JobId, Entry>();
  /** Jobs that are not over, and whose they are. */
  readonly #underWay = new Map<JobId, string | undefined>();
  /** What was reserved before this time has been looked after. */
  #reviewed = 0;
  /** When somebody last asked for something. */
  readonly #lastAsked = new Map<string, number>();

  /** Whether everything is known that counts at a time. */
  covers(at: number): boolean {
    return this.#tally.has(monthOf(at));
  }

  /** Months whose entries have to be taken in. */
  missing(months: readonly Month[]): readonly Month[] {
    return months.filter((month) => !this.#tally.has(month));
  }

  /** Takes in a whole month. */
  open(month: Month, loaded: readonly LoadedEntry[]): void {
    this.#tally.open(month);
    for (const { entry, isUnderWay } of loaded) this.#takeIn(entry, isUnderWay);
  }

  /** Forgets every other month, but not what is still reserved or under way. */
  keepOnly(months: readonly Month[]): void {
    this.#tally.keepOnly(months);
  }

  isReserved(jobId: JobId): boolean {
    return this.#reserved.has(jobId);
  }

  reservedFor(jobId: JobId): Entry | undefined {
    return this.#reserved.get(jobId);
  }

  reserve(entry: Entry): void {
    this.#takeIn(entry, true);
  }

  /** @returns the entry as it is to be written down, or undefined where it is closed already */
  close(jobId: JobId, outcome: Pick<Entry, 'state' | 'price'>): Entry | undefined {
    const entry = this.#reserved.get(jobId);
    if (entry === undefined) return undefined;
    this.#reserved.delete(jobId);
    this.#tally.takeBack(entry);
    const closed = { ...entry, ...outcome };
    if (closed.state !== 'refunded') this.#tally.add(closed);
    return closed;
  }

  /** It is over, however. */
  end(jobId: JobId): void {
    this.#underWay.delete(jobId);
  }

  /** It was never asked for. @returns what is to be taken away, or undefined where it is closed */
  forget(jobId: JobId): Entry | undefined {
    const entry = this.close(jobId, { state: 'refunded' });
    this.#underWay.delete(jobId);
    const { userId = '', at } = entry ?? {};
    if (this.#lastAsked.get(userId) === at) this.#lastAsked.delete(userId);
    return entry;
  }

  /** What a limit counts, in the period that a time is in. */
  used({ scope, per }: Limit, at: number, userId: string): Amount {
    return this.#tally.used(whoseOf(scope, userId), per, at);
  }

  runningOf(userId: string): number {
    return [...this.#underWay.values()].filter((id) => id === userId).length;
  }

  lastAskedBy(userId: string): number | undefined {
    return this.#lastAsked.get(userId);
  }

  /** Whether what was reserved before a time has to be looked after; asked once, it is. */
  isReviewDue(before: number): boolean {
    const isDue = before - this.#reviewed >= reviewEveryMs;
    if (isDue) this.#reviewed = before;
    return isDue;
  }

  /** Reserved before a time, so that something should have been heard of them. */
  reservedBefore(at: number): readonly Entry[] {
    return [...this.#reserved.values()].filter((entry) => entry.at < at);
  }

  #takeIn(entry: Entry, isUnderWay: boolean): void {
    const { jobId, userId, state, at } = entry;
    if (state !== 'refunded') this.#tally.add(entry);
    if (state === 'reserved') this.#reserved.set(jobId, entry);
    if (isUnderWay) this.#underWay.set(jobId, userId);
    if (userId === undefined) return;
    this.#lastAsked.set(userId, Math.max(at, this.#lastAsked.get(userId) ?? at));
  }
}

/** An entry as it was found in the store. */
export interface LoadedEntry {
  readonly entry: Entry;
  readonly isUnderWay: boolean;
}
