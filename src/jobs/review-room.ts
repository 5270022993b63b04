import type { FoundFiles } from './find-result-files.ts';
import type { Address, Job, JobIn } from './job.ts';
import type { MessagePlace } from './review.ts';

/** The files of what is held, to be shown with it. */
export interface NoticeFiles {
  readonly files: FoundFiles;
  /** Whether it may be shown without them; false where they would be nowhere then. */
  readonly mayMiss: boolean;
}

/**
 * Where those who moderate a server see what waits for them. What has to be written down for it
 * rejects with a StoreError where the store fails; what Discord refuses is told by the answer.
 */
export interface ReviewRoom {
  /** Writes down that a job is held; repeatable. @returns the number of its case, where it has one */
  open(job: JobIn<'held'>): Promise<number | undefined>;
  /**
   * Shows what is held to those who moderate; a repeated try is one message.
   * @param fetchFiles called once it is known where to show them; gives undefined: they cannot be had
   *   now
   * @returns where it stands, or undefined where it cannot be shown now, or would be seen by everybody
   */
  post(
    job: JobIn<'held'>,
    fetchFiles: () => Promise<NoticeFiles | undefined>,
  ): Promise<MessagePlace | undefined>;
  /**
   * Whether what was shown of a held job still stands where those who moderate look now; also where
   * nobody knows, or there is no other place, or everybody would see it there.
   */
  isInPlace(job: JobIn<'held'>): Promise<boolean>;
  /** Takes away a message that shows something held. @returns false: worth another try */
  clear(place: MessagePlace): Promise<boolean>;
  /** Writes down what was decided last about a job; repeatable. */
  note(job: Job): Promise<void>;
  /**
   * Writes down what was decided last about a job, and has the moderators' message say so; repeatable.
   * @returns false: worth another try
   */
  close(job: Job): Promise<boolean>;
  /**
   * The files of a message that shows something held, with links that work for a while.
   * @returns undefined where Discord does not answer
   */
  filesOf(place: MessagePlace): Promise<readonly { readonly url: string }[] | undefined>;
  /** Has the message that one person alone sees say where the job goes on. Never rejects. */
  pointOn(from: Address, job: Job): Promise<void>;
}
