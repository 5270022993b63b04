import type { TaskResult } from '../upstreams/result.ts';
import type { JobBase } from './job.ts';

/** What a result is found to be before anybody sees it. */
export type JudgedResult =
  | {
      readonly kind: 'shown';
      /** Without the words that are not allowed, and without their buttons. */
      readonly result: TaskResult;
      /** A moderator has to look at it first: the rule that it meets, and for how many hours. */
      readonly hold?: { readonly rule: string; readonly hours: number } | undefined;
    }
  /** Nothing is left of it. */
  | { readonly kind: 'withheld' };

/** What of a job is known where its result is judged. */
export type JudgedJob = Pick<
  JobBase,
  'id' | 'requesterId' | 'address' | 'private' | 'guildId' | 'ageRestricted' | 'review'
>;

/**
 * Looks at the words that an upstream wrote, and writes down which rules they meet. Repeatable.
 * @throws {StoreError}
 */
export type JudgeResult = (job: JudgedJob, result: TaskResult) => Promise<JudgedResult>;
