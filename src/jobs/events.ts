import type { UpstreamName } from '../config/upstreams.ts';
import type { FailureKind } from '../upstreams/failure.ts';
import type { TaskResult } from '../upstreams/result.ts';
import type { Address, Delivery, Size } from './job.ts';
import type { Problem } from './problem.ts';
import type { MessagePlace, ReviewStage } from './review.ts';

/** Everything that can happen to a job; `at` is milliseconds since the Unix epoch. */
export type JobEvent = { readonly at: number } & (
  | { readonly type: 'acknowledged'; readonly messageId: string | undefined }
  | { readonly type: 'submit-started'; readonly attempt: string }
  | { readonly type: 'postponed'; readonly notBefore: number }
  /** It certainly was not taken and goes to another upstream. */
  | {
      readonly type: 'rerouted';
      readonly upstream: UpstreamName;
      readonly reason: FailureKind;
    }
  /** `because`: an answer came, and named a task that another job has. */
  | { readonly type: 'answer-lost'; readonly because?: 'others-task' | undefined }
  /** It stood in a backup that was put back: nobody knows what was done for it since. */
  | { readonly type: 'restored' }
  | { readonly type: 'accepted'; readonly taskId: string }
  | {
      readonly type: 'input-requested';
      readonly taskId: string;
      readonly suggestedPrompt: string | undefined;
      readonly deadline: number;
    }
  | { readonly type: 'form-opened'; readonly deadline: number }
  | { readonly type: 'answered'; readonly prompt: string }
  | { readonly type: 'answer-started'; readonly attempt: string }
  /** `taskId` is told where the submit itself brought the result. */
  | {
      readonly type: 'succeeded';
      readonly result: TaskResult;
      readonly taskId?: string;
      /** Words in it met a rule that has a moderator look first, for so many hours. */
      readonly hold?: { readonly rule: string; readonly hours: number } | undefined;
    }
  /** Easel itself took the picture out of another one: nothing was sent and nothing is paid. */
  | { readonly type: 'picked'; readonly result: TaskResult; readonly taskId: string }
  /** Those who moderate have been shown what waits for them, or its case has got its number. */
  | {
      readonly type: 'review-posted';
      readonly notice?: MessagePlace | undefined;
      readonly caseNumber?: number | undefined;
    }
  /** They are to be shown it once more; and what was shown before is gone. */
  | { readonly type: 'review-reposted' }
  | { readonly type: 'review-cleared' }
  /** A moderator lets it go on; `of` is what they have seen. */
  | { readonly type: 'approved'; readonly byId: string; readonly of: ReviewStage }
  | {
      readonly type: 'rejected';
      readonly byId: string;
      readonly of: ReviewStage;
      readonly reason?: string | undefined;
      readonly strike?: true | undefined;
      /** They would have let it go on, but its person is blocked by now. */
      readonly because?: 'blocked' | undefined;
    }
  /** Nobody has decided in time. */
  | { readonly type: 'review-expired' }
  /** The last decision is written down as a case, and those who moderate see it. */
  | { readonly type: 'review-told' }
  /** Nothing of it waits any more: everybody sees it at this address from now on, if they can. */
  | { readonly type: 'surfaced'; readonly address: Address }
  | { readonly type: 'delivery-delayed' }
  | { readonly type: 'delivered'; readonly delivery: Delivery; readonly size: Size | undefined }
  /** Its files could not be had. */
  | { readonly type: 'fetch-failed' }
  /** The upstream tells something else of it by now, such as another address. */
  | { readonly type: 'result-renewed'; readonly result: TaskResult }
  /** `taskId` is told where the upstream has forgotten the task. */
  | { readonly type: 'failed'; readonly problem: Problem; readonly taskId?: string | undefined }
  /** A task that was forgotten is there again, and finished. */
  | { readonly type: 'remembered'; readonly result: TaskResult }
  | { readonly type: 'expired' }
  /** `byId`: somebody has stopped everything in its server; undefined: its person wants it no more. */
  | { readonly type: 'cancelled'; readonly byId?: string | undefined }
  /** The upstream has stopped working on a cancelled job. */
  | { readonly type: 'cancelled-upstream' }
  | {
      readonly type: 'lookup-planned';
      readonly nextCheckAt: number;
      /** What the look before it has brought, where there was one. */
      readonly after: 'none' | 'in-vain' | 'cannot-look';
      /** The plan that this look has followed: where another stands, somebody has asked for a look meanwhile. */
      readonly followed?: number;
    }
  | { readonly type: 'action-used'; readonly key: string }
  /** Its message was taken away on purpose. */
  | { readonly type: 'removed'; readonly by: 'owner' | 'moderator' }
  /** What a moderator wanted to take away could not be: it stands as before. */
  | { readonly type: 'removal-failed' }
  /** Its person is being notified that it is done. */
  | { readonly type: 'pinged' }
  /** The message there could not be told how it went on; undefined: it has been, or never will be. */
  | { readonly type: 'stranded'; readonly address: Address | undefined }
  /** Its message stands elsewhere now; `delivery` is told where it was shown anew. */
  | {
      readonly type: 'readdressed';
      readonly address: Address;
      readonly delivery?: Delivery;
      /** Its old message is still to say that it goes on elsewhere. */
      readonly left?: Address | undefined;
    }
);

/** The event of one type. */
export type JobEventOf<Type extends JobEvent['type']> = Extract<JobEvent, { type: Type }>;
