import type { JobId } from './job.ts';
import type { ResultFiles } from './result-files.ts';

/** Uploads take long where Discord is slow: the rest of the steps must go on meanwhile. */
const mostAtOnce = 16;
const mostKeptBytes = 96 * 1024 * 1024;

/**
 * Results on their way to Discord. So many are fetched and sent at once; what Discord did not take is
 * kept for the next try, as far as there is room, since upstream links die. In memory only.
 */
export class Deliveries {
  readonly #kept = new Map<JobId, ResultFiles>();
  readonly #mostBytes: number;
  readonly #refused = new Set<JobId>();
  #underWay = 0;
  #bytes = 0;
  #isFull = false;

  constructor(mostBytes = mostKeptBytes) {
    this.#mostBytes = mostBytes;
  }

  /** @returns to be called at its end; undefined where too many are under way */
  begin(): (() => void) | undefined {
    if (this.#underWay >= mostAtOnce) return undefined;
    this.#underWay += 1;
    return () => {
      this.#underWay -= 1;
    };
  }

  /** Whether something found no room since the last that was taken away. */
  get isFull(): boolean {
    return this.#isFull;
  }

  keptOf(jobId: JobId): ResultFiles | undefined {
    return this.#kept.get(jobId);
  }

  keep(jobId: JobId, result: ResultFiles): void {
    if (this.#kept.has(jobId)) return;
    const bytes = sizeOf(result);
    this.#isFull = this.#bytes + bytes > this.#mostBytes;
    if (this.#isFull) return;
    this.#kept.set(jobId, result);
    this.#bytes += bytes;
  }

  /** The bot may not write where a job's message stands, as it has just been told. */
  noteRefusal(jobId: JobId): void {
    this.#refused.add(jobId);
  }

  /** Whether that was so, once: the same step tries it no second time. */
  takeRefusal(jobId: JobId): boolean {
    return this.#refused.delete(jobId);
  }

  forget(jobId: JobId): void {
    const kept = this.#kept.get(jobId);
    if (kept === undefined) return;
    this.#kept.delete(jobId);
    this.#bytes -= sizeOf(kept);
    this.#isFull = false;
  }
}

function sizeOf({ files }: ResultFiles): number {
  return files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
}
