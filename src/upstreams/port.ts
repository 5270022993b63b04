import type { UpstreamName } from '../config/upstreams.ts';
import type { Speed } from '../prompt/speed.ts';
import type { UpstreamFailure } from './failure.ts';
import type { OfferedAction, TaskResult, Variation } from './result.ts';

/** A picture as an upstream may need it: some fetch a link, some want the bytes. */
export interface Picture {
  /** Where it came from; such a link may be short-lived. */
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

/** What a picture that a person handed in is used for: drawn from, drawn like, or put in. */
export const referenceRoles = ['image', 'style', 'omni'] as const;
export type ReferenceRole = (typeof referenceRoles)[number];

export interface Reference extends Picture {
  readonly role: ReferenceRole;
}

/** The shapes that mixed pictures can have: 2:3, 1:1 and 3:2. */
export const blendDimensions = ['portrait', 'square', 'landscape'] as const;
export type BlendDimensions = (typeof blendDimensions)[number];

/** How much moves in a clip, how sharp it is, and how many clips are made at once. */
export const motions = ['low', 'high'] as const;
export const clipQualities = ['standard', 'high'] as const;
export const clipBatches = [1, 2, 4] as const;

/**
 * What not every upstream can do, beside pictures out of words: whole requests, parts of a clip that
 * can be chosen, and what can be asked about a picture.
 */
export type Ability =
  | 'blend'
  | 'describe'
  | 'shorten'
  | 'video'
  | 'video-loop'
  | 'video-end-image'
  | 'video-batch'
  | 'video-quality'
  | 'seed';

/** What a person asked for, in no dialect's words. */
export type SubmitRequest =
  | {
      readonly kind: 'imagine';
      /** The prompt with its flags, as a person would type it to Midjourney. */
      readonly prompt: string;
      readonly references: readonly Reference[];
    }
  | {
      readonly kind: 'video';
      /** What shall happen in the clip; flags may follow. */
      readonly prompt: string;
      /** The first frame. */
      readonly picture: Picture;
      readonly motion: (typeof motions)[number];
      /** `high` is sharper and dearer; undefined: as the upstream does it. */
      readonly quality?: (typeof clipQualities)[number] | undefined;
      /** How many clips are made; undefined: as the upstream does it. */
      readonly batch?: (typeof clipBatches)[number] | undefined;
      /** It ends as it begins. */
      readonly loop?: true | undefined;
      /** The last frame. */
      readonly endPicture?: Picture | undefined;
    }
  /** Pictures to mix, two to five, without words. */
  | {
      readonly kind: 'blend';
      readonly pictures: readonly Picture[];
      readonly dimensions: BlendDimensions;
    }
  /** A picture whose prompt is to be guessed; the result is prompts. */
  | { readonly kind: 'describe'; readonly picture: Picture }
  /** A prompt that is to be made shorter; the result is prompts. */
  | { readonly kind: 'shorten'; readonly prompt: string }
  | {
      readonly kind: 'action';
      /** The finished task that the picture belongs to. */
      readonly taskId: string;
      readonly action: OfferedAction;
      /** The picture's prompt, or what a person wrote for this action. */
      readonly prompt: string;
      /** The prompt is a person's own, and another than the picture's. */
      readonly isEdited?: true | undefined;
      /** How strongly it shall vary the picture, where a person has said so. */
      readonly strength?: Variation | undefined;
    }
  | {
      readonly kind: 'answer';
      /** The waiting task that asked for input. */
      readonly taskId: string;
      readonly prompt: string;
      /** PNG: white is repainted, black is kept; only for a region to repaint. */
      readonly mask: Uint8Array | undefined;
    };

/** A request before its pictures are fetched: enough to say whether an upstream could do it. */
export interface Sketch {
  readonly prompt: string;
  readonly roles: readonly ReferenceRole[];
}

/** Why an upstream cannot do what a sketch asks for. */
export type Objection =
  /** It has no way to say this flag, as it was typed. */
  | { readonly kind: 'flag'; readonly flag: string }
  /** It takes no reference pictures of these sorts, or not together. */
  | { readonly kind: 'references' }
  /** The prompt is longer than it takes, in characters. */
  | { readonly kind: 'length'; readonly limit: number };

/** What travels with a submit so that it can be recognised later. */
export interface SubmitContext {
  /** Our own id of this attempt, at most 64 characters; echoed back where the dialect can. */
  readonly correlationId: string;
  /** Where the upstream may report progress: at most a reason to ask, and the name of a lost task. */
  readonly callbackUrl: string | undefined;
  /** How fast it shall be drawn; undefined: as the account is set. */
  readonly speed: Speed | undefined;
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
  /** Finished within the call itself. */
  | { readonly kind: 'succeeded'; readonly taskId: string; readonly result: TaskResult }
  | { readonly kind: 'failed'; readonly failure: UpstreamFailure };

/** What a task looks like now. */
export type TaskSnapshot =
  | { readonly status: 'queued' }
  | {
      readonly status: 'running';
      /** 0 to 100, or undefined where the upstream gave no number. */
      readonly percent: number | undefined;
      /** The picture as far as it is drawn, where the upstream shows it. */
      readonly previewUrl?: string | undefined;
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

/** What became of the wish to cancel a task. */
export type CancelOutcome =
  /** The upstream works on it no more. */
  | 'cancelled'
  /** It goes on, or nobody knows. */
  | 'goes-on'
  /** This upstream, or this key, cancels nothing. */
  | 'cannot-cancel';

/** What is left on the upstream's account. */
export interface Balance {
  /** A decimal number, digit for digit as the upstream told it. */
  readonly amount: string;
  readonly unit: 'credits' | 'USD';
}

/** What an upstream sent to a job's own address. */
export interface Callback {
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
  /** Milliseconds since the Unix epoch. */
  readonly receivedAt: number;
}

/** How much a callback is worth: at most a reason to ask. */
export type CallbackReading =
  | {
      readonly kind: 'hint';
      readonly taskId: string | undefined;
      /** Our own id of the submit, where the upstream echoes it. */
      readonly correlationId?: string | undefined;
    }
  /** Not signed as the operator has agreed with the upstream. */
  | { readonly kind: 'forged' };

/** The port: one per configured upstream. Adapters keep their dialect to themselves. */
export interface Upstream {
  readonly name: UpstreamName;
  /**
   * The model that draws where a prompt names none, such as `7` or `niji 6`; undefined: as the
   * account is set.
   */
  readonly defaultModel: string | undefined;
  /** What this upstream could not do with a request; told before anything is sent or paid. */
  objectionTo(sketch: Sketch): Objection | undefined;
  /** Whether it can do something, as far as is known; told before anything is sent or paid. */
  can(ability: Ability): boolean;
  /**
   * Flags that are handed on within the prompt, though nobody knows whether they count there.
   * @returns them as they were typed
   */
  doubtfulFlags(sketch: Sketch): readonly string[];
  /** Starts work that may cost money. Never called twice for one attempt; never rejects. */
  submit(request: SubmitRequest, context: SubmitContext): Promise<SubmitOutcome>;
  /** How many tasks one question can be about, as far as is known; 1 where each is asked about alone. */
  batchLimit(): number;
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
  /** Asks for a task to be cancelled; may be repeated freely. Never rejects. */
  cancel(taskId: string, signal: AbortSignal): Promise<CancelOutcome>;
  /**
   * The seed from which a finished task drew, as digits.
   * @returns undefined where this upstream does not tell seeds
   * @throws {UpstreamError} when the upstream did not answer usefully
   */
  seedOf(taskId: string, signal: AbortSignal): Promise<string | undefined>;
  /**
   * What is left on the account.
   * @returns undefined where this upstream does not tell
   * @throws {UpstreamError} when the upstream did not answer usefully
   */
  balance(signal: AbortSignal): Promise<Balance | undefined>;
  /** Reads what arrived at a job's callback address. */
  readCallback(callback: Callback): CallbackReading;
}
