import type { Address, Job, JobBase } from './job.ts';

/** What is known beside the job itself; never stored. */
export interface Progress {
  /** Place in the queue, 1 for the next. */
  readonly position?: number | undefined;
  /** When it may be its turn, in milliseconds since the Unix epoch. */
  readonly eta?: number | undefined;
  /** The unfinished picture, where it is to be shown. */
  readonly preview?: OutgoingFile | undefined;
  /** 0 to 100. */
  readonly percent?: number | undefined;
  /** The percentage is our own guess, from how long such jobs have taken. */
  readonly guessed?: boolean;
  /** The upstream has not answered several questions in a row. */
  readonly silent?: boolean;
  /** Whether the upstream has begun to work on it. */
  readonly started?: boolean;
  /** The message is about to become unreachable: it says so, since it will not change again. */
  readonly lastWord?: boolean;
}

/** A file to attach: named by us, never by the upstream. */
export interface OutgoingFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly contentType: string;
  /** Alt text of its own, at most 1024 characters; undefined: that of the whole message. */
  readonly description?: string | undefined;
}

interface LeftBehind {
  /** Where its message stands that tells nothing of it: the bot may not write there, for now. */
  readonly stranded?: Address;
}

/** What became of a message that had to arrive. */
export type Presented =
  /** It stands, at this address (a new one, where the old message could not be edited). */
  | ({ readonly kind: 'shown'; readonly address: Address } & LeftBehind)
  /** There is nowhere left to show it. */
  | ({ readonly kind: 'gone' } & LeftBehind)
  /** Discord takes the message but not files of this size. */
  | { readonly kind: 'too-large' }
  /** Discord does not answer; worth another try. */
  | { readonly kind: 'later' };

/** What became of a message that had to change where it stands. */
export type Changed =
  | 'shown'
  /** It is not there any more, or takes nothing. */
  | 'gone'
  /** The bot may not write there, for now: worth a few tries more. */
  | 'closed'
  /** Discord does not answer; worth another try. */
  | 'later';

/** Where people see jobs. Implemented with Discord messages; the lifecycle knows nothing of them. */
export interface Screen {
  /** Brings the job's message to its present look, soon; a later call replaces an earlier one. */
  show(job: Job, progress?: Progress): void;
  /**
   * From now on the job's message is the one at its present address, whatever address a step that
   * is under way still knows. Resolves when nothing is on its way to the old message any more.
   */
  move(job: Job): Promise<void>;
  /** Whether Discord does not answer at all, so that nothing can be shown for now. */
  isAway(): boolean;
  /** The files that stand in a job's message, with links that work for a while. */
  filesOf(job: JobBase): Promise<readonly { readonly url: string }[]>;
  /** Shows something that must arrive, with its files, and waits until it has or cannot. */
  present(job: Job, files?: readonly OutgoingFile[]): Promise<Presented>;
  /**
   * Looks for the job's message, where nobody has written down where it stands and no token leads to it.
   * Never rejects.
   * @returns its address, or undefined where it is not found or cannot be looked for
   */
  findMessage(job: JobBase): Promise<Address | undefined>;
  /** Has a message that showed the job before say where it is now. Never rejects. */
  pointOn(from: Address, job: Job): Promise<Changed>;
  /**
   * Notifies the person of a finished job in a new message, where that can be done. Never rejects,
   * and is never tried again.
   */
  ping(job: Job): Promise<void>;
}
