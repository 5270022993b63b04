import type { Json, JsonObject } from '../json.ts';
import type { ChannelRecord, GuildRecord, UserRecord } from './records.ts';

/** Where a person stands when they do something. */
export interface Standpoint {
  readonly channel: ChannelRecord;
  readonly guild: GuildRecord | undefined;
  /** 0 server, 1 with the bot, 2 elsewhere. */
  readonly context: 0 | 1 | 2;
}

/** How the first answer ended an interaction's waiting. */
export type Settlement =
  | { readonly outcome: 'acknowledged'; readonly messageId: string }
  | { readonly outcome: 'modal'; readonly modal: JsonObject }
  | { readonly outcome: 'choices'; readonly choices: readonly Json[] }
  | { readonly outcome: 'no-response' };

/** One interaction, from the press to the end of its token. */
export interface InteractionRecord {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  readonly createdAt: number;
  readonly user: UserRecord;
  readonly at: Standpoint;
  readonly owners: JsonObject;
  /** The `data` of the payload. */
  readonly data: JsonObject;
  /** The message whose component was used, or from which the modal was opened. */
  readonly sourceMessageId: string | undefined;
  /** The message a menu command was used on. */
  readonly targetMessageId: string | undefined;
  /** Metadata of the interaction that opened the modal. */
  readonly triggeredBy: JsonObject | undefined;
  readonly attachmentSizeLimit: number;
  state: 'waiting' | 'answered' | 'expired';
  /** Its token was made void before its time. */
  isVoid?: boolean;
  /** The message `@original` means. */
  originalId: string | undefined;
  /** Messages its token made, which it may change by id. */
  readonly messageIds: Set<string>;
  followUps: number;
  settle: (settlement: Settlement) => void;
}
