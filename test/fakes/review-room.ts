import type { FoundFiles } from '../../src/jobs/find-result-files.ts';
import type { Address, Job, JobIn } from '../../src/jobs/job.ts';
import type { JudgeResult } from '../../src/jobs/result-judge.ts';
import type { MessagePlace } from '../../src/jobs/review.ts';
import type { NoticeFiles, ReviewRoom } from '../../src/jobs/review-room.ts';

/** Lets everything through that an upstream wrote. */
export const judgeNothing: JudgeResult = (_job, result) =>
  Promise.resolve({ kind: 'shown', result });

interface PostedForReview {
  readonly job: JobIn<'held'>;
  readonly files: FoundFiles;
  readonly place: MessagePlace;
}

/** A staff channel that remembers what it was shown; everything arrives unless told otherwise. */
export class FakeReviewRoom implements ReviewRoom {
  readonly posts: PostedForReview[] = [];
  readonly opened: JobIn<'held'>[] = [];
  readonly noted: Job[] = [];
  readonly looked: JobIn<'held'>[] = [];
  readonly read: MessagePlace[] = [];
  readonly closed: Job[] = [];
  readonly cleared: MessagePlace[] = [];
  readonly pointed: { readonly from: Address; readonly job: Job }[] = [];
  /** Whether there is a channel, and Discord answers. */
  isThere = true;
  /** Whether what was posted stands where those who moderate look now. */
  isKept = true;
  /** The files that its messages have; undefined: Discord does not answer. */
  files: readonly string[] | undefined = [];

  async open(job: JobIn<'held'>): Promise<number> {
    await Promise.resolve();
    this.opened.push(job);
    return 7;
  }

  async post(
    job: JobIn<'held'>,
    fetchFiles: () => Promise<NoticeFiles | undefined>,
  ): Promise<MessagePlace | undefined> {
    await Promise.resolve();
    if (!this.isThere) return undefined;
    const found = await fetchFiles();
    if (found === undefined) return undefined;
    this.isKept = true;
    const place = { channelId: 'staff', messageId: `notice-${this.posts.length + 1}` };
    this.posts.push({ job, files: found.files, place });
    return place;
  }

  async isInPlace(job: JobIn<'held'>): Promise<boolean> {
    await Promise.resolve();
    this.looked.push(job);
    return this.isKept;
  }

  async clear(place: MessagePlace): Promise<boolean> {
    await Promise.resolve();
    if (this.isThere) this.cleared.push(place);
    return this.isThere;
  }

  async note(job: Job): Promise<void> {
    await Promise.resolve();
    this.noted.push(job);
  }

  async close(job: Job): Promise<boolean> {
    await Promise.resolve();
    if (this.isThere) this.closed.push(job);
    return this.isThere;
  }

  async filesOf(place: MessagePlace): Promise<readonly { readonly url: string }[] | undefined> {
    await Promise.resolve();
    this.read.push(place);
    return this.files?.map((url) => ({ url }));
  }

  async pointOn(from: Address, job: Job): Promise<void> {
    await Promise.resolve();
    this.pointed.push({ from, job });
  }
}
