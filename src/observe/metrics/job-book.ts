import type { UpstreamName } from '../../config/upstreams.ts';
import { hasEnded, type Job, type JobId, type JobState } from '../../jobs/job.ts';

/** What is remembered of a job until it has ended. */
export interface Entry {
  readonly upstream: UpstreamName;
  readonly state: JobState;
  /** Since when it is in that state, in milliseconds since the Unix epoch. */
  readonly since: number;
  readonly isPaidFor: boolean;
  /** The task that it waits for, while it runs. */
  readonly taskId: string | undefined;
}

/** How a job got further; `before` is undefined for one that is new. */
export interface Step {
  readonly before: Entry | undefined;
  readonly after: Entry;
  readonly job: Job;
  /** How often its task was asked about, where it waits for that task no more. */
  readonly polls: number | undefined;
}

/** Every job that has not ended, in a few words each; exact, since every change passes through it. */
export class JobBook {
  readonly #entries = new Map<JobId, Entry>();
  /** Left over by the process before this one, and not looked at yet. */
  readonly #unread = new Set<JobId>();
  /** By upstream and task: how often it was asked about. */
  readonly #polls = new Map<string, number>();

  /** Says which jobs the process before this one has left. */
  expect(ids: readonly JobId[]): void {
    for (const id of ids) this.#unread.add(id);
  }

  isUnread(id: JobId): boolean {
    return this.#unread.has(id);
  }

  get unread(): number {
    return this.#unread.size;
  }

  /** The first look at a job that was left over; undefined: its mark has no job. */
  read(id: JobId, job: Job | undefined): void {
    if (!this.#unread.delete(id) || job === undefined || hasEnded(job)) return;
    this.#enter(id, entryOf(job));
  }

  /** @returns undefined for a job that had ended before */
  note(job: Job): Step | undefined {
    const before = this.#entries.get(job.id);
    const after = entryOf(job);
    if (hasEnded(job)) {
      if (before === undefined) return undefined;
      this.#entries.delete(job.id);
    } else this.#enter(job.id, after);
    return { before, after, job, polls: this.#pollsAfter(before, after) };
  }

  /** A task was asked about; one that no job waits for is not counted. */
  polled(upstream: UpstreamName, taskId: string): void {
    const key = `${upstream} ${taskId}`;
    const polls = this.#polls.get(key);
    if (polls !== undefined) this.#polls.set(key, polls + 1);
  }

  /** All that have not ended. */
  entries(): Iterable<Entry> {
    return this.#entries.values();
  }

  #enter(id: JobId, entry: Entry): void {
    this.#entries.set(id, entry);
    const key = pollKey(entry);
    if (key !== undefined && !this.#polls.has(key)) this.#polls.set(key, 0);
  }

  #pollsAfter(before: Entry | undefined, after: Entry): number | undefined {
    const key = before && pollKey(before);
    if (key === undefined || key === pollKey(after)) return undefined;
    const polls = this.#polls.get(key);
    this.#polls.delete(key);
    return polls;
  }
}

function pollKey({ upstream, taskId }: Entry): string | undefined {
  return taskId === undefined ? undefined : `${upstream} ${taskId}`;
}

function entryOf(job: Job): Entry {
  const { upstream, state, since, cost } = job;
  const taskId = job.state === 'running' ? job.taskId : undefined;
  return { upstream, state, since, isPaidFor: cost.state !== 'reserved', taskId };
}
