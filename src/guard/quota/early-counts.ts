import type { JobId } from '../../jobs/job-id.ts';
import type { Entry } from './entry.ts';

/** What was counted in servers whose books are not open yet, until they are. */
export class EarlyCounts {
  readonly #byGuild = new Map<string, Map<JobId, Entry>>();

  get(guildId: string, jobId: JobId): Entry | undefined {
    return this.#byGuild.get(guildId)?.get(jobId);
  }

  add(guildId: string, entry: Entry): void {
    const entries = this.#byGuild.get(guildId) ?? new Map<JobId, Entry>();
    this.#byGuild.set(guildId, entries.set(entry.jobId, entry));
  }

  /** It was never asked for. */
  forget(guildId: string, jobId: JobId): void {
    this.#byGuild.get(guildId)?.delete(jobId);
  }

  /** All of a server's, which are its book's business from now on. */
  take(guildId: string): ReadonlyMap<JobId, Entry> {
    const entries = this.#byGuild.get(guildId) ?? new Map<JobId, Entry>();
    this.#byGuild.delete(guildId);
    return entries;
  }
}
