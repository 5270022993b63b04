import type { JobId } from './job.ts';

/** What a callback has called a job's task. */
export interface Report {
  readonly taskId: string;
  /** The submit that was on its way. */
  readonly attempt: string;
}

/** Far more than can be on their way to upstreams at once. */
const maxRemembered = 1_000;

/**
 * Callbacks that overtook the answer to their own submit. Where that answer is lost, they are the
 * only ones who know what became of it. In memory only, until the answer has come or is given up.
 */
export class Reports {
  readonly #reports = new Map<JobId, Report>();

  remember(jobId: JobId, report: Report): void {
    const [oldest] = this.#reports.keys();
    if (this.#reports.size >= maxRemembered && oldest !== undefined) this.#reports.delete(oldest);
    this.#reports.set(jobId, report);
  }

  /** Gives a report away, once. */
  take(jobId: JobId): Report | undefined {
    const report = this.#reports.get(jobId);
    this.#reports.delete(jobId);
    return report;
  }
}
