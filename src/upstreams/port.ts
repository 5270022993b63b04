import type { UpstreamName } from '../config/environment.ts';
import type { UpstreamFailure } from './failure.ts';
import type { OfferedAction, TaskResult } from './result.ts';

/** A picture that a person handed in, and what it is to be used for. */
export type Reference =
  /** Drawn from: the bytes are handed over, since a link may not last as long as the queue. */
  | { readonly role: 'image'; readonly bytes: Uint8Array; readonly contentType: string }
  /** Drawn like: Midjourney fetches the link itself. */
  | { readonly role: 'style' | 'omni'; readonly url: string };

/** What a person asked for, in no dialect's words. */
export type SubmitRequest =
  | {
      readonly kind: 'imagine';
      /** The prompt with its flags, as a person would type it to Midjourney. */
      readonly prompt: string;
      readonly references: readonly Reference[];
    }
  | {
      readonly kind: 'action';
      /** The finished task that the picture belongs to. */
      readonly taskId: string;
      readonly action: OfferedAction;
    }
  | {
      readonly kind: 'answer';
      /** The waiting task that asked for input. */
      readonly taskId: string;
      readonly prompt: string;
      /** PNG: white is repainted, black is kept; only for a region to repaint. */
      readonly mask: Uint8Array | undefined;
    };

/** What travels with a submit so that it can be recognised later. */
export interface SubmitContext {
  /** Our own id of this attempt, at most 64 characters; echoed back where the dialect can. */
  readonly correlationId: string;
  /** Where the upstream may report progress; only a hint, never believed. */
  readonly callbackUrl: string | undefined;
  readonly signal: AbortSignal;
}

/**
 * What became of a submit. `failed` means that nothing was started, except with the kind `unclear`:
 * then nobody can know.
 */
export type SubmitOutcome =
  | { readonly kind: 'accepted'; readonly taskId: string }
  | {
      readonly kind: 'needs-input';
      readonly taskId: string;
      readonly suggestedPrompt: string | undefined;
    }
  | { readonly kind: 'failed'; readonly failure: UpstreamFailure };

/** What a task looks like now. */
export type TaskSnapshot =
  | { readonly status: 'queued' }
  | {
      readonly status: 'running';
      /** 0 to 100, or undefined where the upstream gave no number. */
      readonly percent: number | undefined;
    }
  | { readonly status: 'needs-input'; readonly suggestedPrompt: string | undefined }
  | { readonly status: 'succeeded'; readonly result: TaskResult }
  | { readonly status: 'failed'; readonly failure: UpstreamFailure }
  /** Nobody knows: this one query was not answered usefully, though others may have been. */
  | { readonly status: 'unanswered'; readonly retryAfterMs?: number };

/** What became of a search by our own correlation id. */
export type FindOutcome =
  | { readonly kind: 'found'; readonly taskId: string }
  | { readonly kind: 'absent' }
  /** This upstream offers no way to look. */
  | { readonly kind: 'cannot-look' };

/** The port: one per configured upstream. Adapters keep their dialect to themselves. */
export interface Upstream {
  readonly name: UpstreamName;
  /** Starts work that may cost money. Never called twice for one attempt; never rejects. */
  submit(request: SubmitRequest, context: SubmitContext): Promise<SubmitOutcome>;
  /**
   * The present state of tasks; may be repeated freely.
   * @returns a snapshot per task that the upstream knows; a forgotten task is absent
   * @throws {UpstreamError} when the upstream did not answer usefully
   */
  query(
    taskIds: readonly string[],
    signal: AbortSignal,
  ): Promise<ReadonlyMap<string, TaskSnapshot>>;
  /**
   * Looks for a task by our own correlation id, to heal a submit whose answer was lost.
   * @throws {UpstreamError} when the upstream did not answer usefully
   */
  find(correlationId: string, signal: AbortSignal): Promise<FindOutcome>;
  /** The task that a callback is about; undefined where its body names none. */
  taskOfCallback(body: string): string | undefined;
}
