import type { FoundFiles } from './find-result-files.ts';
import type { Address, Job, JobIn } from './job.ts';
import type { MessagePlace } from './review.ts';

/**
 * Where those who moderate a server see what waits for them. What has to be written down for it
 * rejects with a StoreError where the store fails; what Discord refuses is told by the answer.
 */
export interface ReviewRoom {
  /** Writes down that a job is held; repeatable. @returns the number of its case, where it has one */
  open(job: JobIn<'held'>): Promise<number | undefined>;
  /**
   * Shows what is held to those who moderate; a repeated try is one message.
   * @param fetchFiles called once it is known where to show them
   * @returns where it stands, or undefined where it cannot be shown now
   */
  post(
    job: JobIn<'held'>,
    fetchFiles: () => Promise<FoundFiles>,
  ): Promise<MessagePlace | undefined>;
  /**
   * Whether what was shown of a held job still stands where those who moderate look now; also where
   * nobody knows, or there is no other place.
   */
  isInPlace(job: JobIn<'held'>): Promise<boolean>;
  /** Takes away a message that shows something held. @returns false: worth another try */
  clear(place: MessagePlace): Promise<boolean>;
  /**
   * Writes down what was decided last about a job, and has the moderators' message say so; repeatable.
   * @returns false: worth another try
   */
  close(job: Job): Promise<boolean>;
  /** The files of a message that shows something held, with links that work for a while. */
  filesOf(place: MessagePlace): Promise<readonly { readonly url: string }[]>;
  /** Has the message that one person alone sees say where the job goes on. Never rejects. */
  pointOn(from: Address, job: Job): Promise<void>;
}
