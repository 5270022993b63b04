import type { Address, Job, JobBase, JobId } from '../../src/jobs/job.ts';
import type { Changed, OutgoingFile, Presented, Progress, Screen } from '../../src/jobs/screen.ts';

/** A screen that remembers what it was shown; everything arrives unless the test says otherwise. */
export class FakeScreen implements Screen {
  readonly shows: { readonly job: Job; readonly progress: Progress | undefined }[] = [];
  readonly presents: { readonly job: Job; readonly files: readonly OutgoingFile[] | undefined }[] =
    [];
  readonly #answers: Presented[] = [];
  readonly #copies = new Map<string, readonly { readonly url: string }[]>();

  /** What becomes of the next messages that must arrive. */
  willAnswer(...answers: readonly Presented[]): void {
    this.#answers.push(...answers);
  }

  /** The files that stand in a job's message; without them the message is gone. */
  willHold(jobId: string, ...urls: readonly string[]): void {
    this.#copies.set(
      jobId,
      urls.map((url) => ({ url })),
    );
  }

  /** Jobs whose person was notified. */
  readonly pings: Job[] = [];

  ping(job: Job): Promise<void> {
    this.pings.push(job);
    return Promise.resolve();
  }

  filesOf({ id }: JobBase): Promise<readonly { readonly url: string }[]> {
    return Promise.resolve(this.#copies.get(id) ?? []);
  }

  /** Messages that were told where their job is. */
  readonly pointed: { readonly from: Address; readonly job: Job }[] = [];
  readonly #changes: Changed[] = [];

  /** What becomes of the next of them. */
  willPoint(...changes: readonly Changed[]): void {
    this.#changes.push(...changes);
  }

  /** Where messages are found of which nobody has written down where they stand. */
  readonly posted = new Map<JobId, Address>();

  findMessage({ id }: JobBase): Promise<Address | undefined> {
    return Promise.resolve(this.posted.get(id));
  }

  async pointOn(from: Address, job: Job): Promise<Changed> {
    this.pointed.push({ from, job });
    await Promise.resolve();
    return this.#changes.shift() ?? 'shown';
  }

  show(job: Job, progress?: Progress): void {
    this.shows.push({ job, progress });
  }

  readonly moves: Job[] = [];

  async move(job: Job): Promise<void> {
    this.moves.push(job);
    await Promise.resolve();
  }

  /** Whether Discord does not answer at all. */
  away = false;

  isAway(): boolean {
    return this.away;
  }

  async present(job: Job, files?: readonly OutgoingFile[]): Promise<Presented> {
    this.presents.push({ job, files });
    await Promise.resolve();
    return this.#answers.shift() ?? { kind: 'shown', address: job.address };
  }
}
