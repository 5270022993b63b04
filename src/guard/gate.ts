import type { Guild } from '../guilds/guild.ts';
import type { Feature } from '../guilds/moderation/access-rules.ts';
import type { Job, JobDraft, JobId } from '../jobs/job.ts';
import type { Patience } from '../lib/patience.ts';
import type { Sentences } from '../locales/index.ts';
import type { NewDocument } from '../storage/store.ts';
import type { MessageView } from '../views/message.ts';
import type { PlacedVisitor, Visitor } from './visitor.ts';

/** What somebody is about to start. */
export interface Wish {
  readonly jobs: readonly { readonly jobId: JobId; readonly draft: JobDraft }[];
  /** The job whose picture was pressed for it. */
  readonly parentId?: JobId | undefined;
}

/** What the gate says to a wish. */
export type Verdict =
  | {
      readonly kind: 'go';
      /** The drafts, in order, with what a moderator has to look at. */
      readonly drafts: readonly JobDraft[];
      /** To be written in one step with the jobs: what was counted for them. */
      readonly alongside: readonly NewDocument[];
      /** To be called where the jobs could not be written down. */
      readonly unwind: () => Promise<void>;
    }
  /** For this person alone. */
  | { readonly kind: 'refused'; readonly view: MessageView };

/** One interaction, while it is being decided. */
export interface Visit {
  readonly visitor: Visitor;
  /** What is set for the server; undefined outside of servers, and where it could not be read. */
  readonly guild: Guild | undefined;
  /**
   * Something is about to be started: what has to be known of its person, and whether it has been made
   * before, is read beside what comes first.
   */
  expect(jobId: JobId): void;
  /** The visitor, once it is known who is let in where they are: a second at most. Never rejects. */
  placed(): Promise<PlacedVisitor>;
  /**
   * Whether a text holds a word that blocks it here; that it did is written down. Before `placed`, a
   * rule that may not hold where they are finds nothing: `pass` tells. @returns the rule
   */
  readonly findBlockedWord: (text: string) => string | undefined;
  /**
   * Whether somebody may use something at all, before they write more: blocks, a pause, newcomers,
   * roles, channels and whose picture it is; neither words nor quotas.
   * @returns what to say instead
   * @throws {StoreError}
   */
  mayUse(feature: Feature, parent?: Job): Promise<MessageView | undefined>;
  /**
   * Why a job that others may see elsewhere is shown to its person alone, where they are.
   * @returns a sentence, or undefined where others may see it here too
   * @throws {StoreError}
   */
  whyAlone(job: Job): Promise<string | undefined>;
  /** Everything, at the moment at which something is started. @throws {StoreError} */
  pass(wish: Wish): Promise<Verdict>;
  /**
   * The interaction is decided, and its answer waits for this: words that blocked it become a case.
   * Never rejects.
   * @param isOpen whether what was typed was meant for all to see, so that the case may hold it; asked
   *   only where there is one
   */
  leave(isOpen?: () => Promise<boolean>): Promise<void> | undefined;
}

/** What somebody may be kept waiting by. */
export interface Waits {
  /** Finds out whether only those who are old enough are let in; never rejects. */
  readonly learn: () => Promise<boolean>;
  readonly patience?: Patience;
}

/** Stands before every job, whichever way it was asked for. */
export interface Gate {
  /**
   * Where the store does not tell what is set, which is logged, all that is started there is refused,
   * and all else goes on.
   */
  enter(visitor: Visitor, text: Sentences, waits?: Waits): Promise<Visit>;
}
