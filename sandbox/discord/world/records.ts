import type { JsonObject } from '../json.ts';
import type { Pings } from './mentions.ts';

/** A file as the world keeps it. */
export interface FileRecord {
  readonly id: string;
  readonly filename: string;
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly width?: number;
  readonly height?: number;
  readonly description?: string;
  readonly title?: string;
  readonly spoiler?: boolean;
}

/** A person or a bot. */
export interface UserRecord {
  readonly id: string;
  readonly username: string;
  readonly displayName: string | undefined;
  readonly locale: string;
  readonly attachmentSizeLimit: number;
  readonly bot: boolean;
  /** Whether the bot may open a conversation with them. */
  readonly acceptsDirectMessages: boolean;
}

/** A role of a server; permissions are a bit set. */
export interface RoleRecord {
  readonly id: string;
  readonly name: string;
  readonly permissions: bigint;
}

/** What a server knows of a member beyond the user. */
export interface MemberRecord {
  readonly roles: string[];
  readonly extraPermissions: bigint;
  readonly joinedAt: number;
}

/** A server. */
export interface GuildRecord {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly attachmentSizeLimit: number;
  readonly locale: string;
  /** Whether it has installed the bot; where it has not, people may have brought it for themselves. */
  readonly hasBot: boolean;
  readonly roles: RoleRecord[];
  readonly members: Map<string, MemberRecord>;
  readonly createdAt: number;
}

/** A place messages are in; `elsewhere` is one outside of servers that the bot has no part in. */
export interface ChannelRecord {
  readonly id: string;
  readonly kind: 'text' | 'forum' | 'thread' | 'direct' | 'elsewhere';
  readonly guildId: string | undefined;
  readonly parentId: string | undefined;
  readonly recipientIds: readonly string[];
  readonly name: string;
  nsfw: boolean;
  /** Whether it is hidden from `@everyone`. */
  isPrivate: boolean;
  botMayView: boolean;
  botMaySend: boolean;
  botMayAttach: boolean;
  archived: boolean;
  locked: boolean;
  /** When edits of messages older than an hour happened lately (Unix ms). */
  lateEdits: number[];
}

/** What an edit can change of a message. */
export interface MessageBody {
  readonly content: string;
  readonly embeds: readonly JsonObject[];
  readonly components: readonly JsonObject[];
  readonly flags: number;
  readonly files: readonly FileRecord[];
}

/** Who used which command; group and subcommand stand in its name, after blanks. */
export interface UsedCommand {
  readonly name: string;
  readonly userId: string;
}

/** A message. */
export interface MessageRecord {
  readonly id: string;
  readonly channelId: string;
  readonly authorId: string;
  readonly type: number;
  readonly createdAt: number;
  /** Only this user sees it. */
  readonly ephemeralFor: string | undefined;
  readonly interactionId: string | undefined;
  readonly metadata: JsonObject | undefined;
  /** The command that it answers, as a person sees it. */
  readonly usedCommand?: UsedCommand | undefined;
  readonly reference: string | undefined;
  /** What it forwards, as that was then. */
  readonly snapshot?: JsonObject;
  readonly nonce: string | number | undefined;
  /** Whom it notified when it was written. */
  pings: Pings;
  body: MessageBody;
  editedAt: number | undefined;
  revisions: { readonly content: string; readonly at: number }[];
}
