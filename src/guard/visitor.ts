/** Whoever asks for something, and where: all that is decided by, as Discord tells it this moment. */
export interface Visitor {
  readonly userId: string;
  /** Null outside of servers. */
  readonly guildId: string | null;
  /** The channel, and the one that a thread hangs below; empty where Discord does not say. */
  readonly channelIds: readonly string[];
  readonly roleIds: readonly string[];
  /** When the account was made, in milliseconds since the Unix epoch. */
  readonly accountSince: number;
  /** When they joined the server; undefined where nobody knows. */
  readonly memberSince: number | undefined;
  /** Whether they may moderate members, or manage the server. */
  readonly mayModerate: boolean;
  /** Whether Discord lets in only those who are old enough; undefined: it has to be asked first. */
  readonly isAgeRestricted: boolean | undefined;
  /** The language of the server; undefined outside of servers. */
  readonly guildLocale: string | undefined;
  /** Those of the people whom they have named who may manage the server. */
  readonly managerIds?: readonly string[];
}

/** The same, once Discord was asked where that was necessary: what is not known then is not so. */
export type PlacedVisitor = Visitor & { readonly isAgeRestricted: boolean };
