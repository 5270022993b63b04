/** Whom nothing is held against: oneself, a bot, or somebody who manages the server. */
type Untouchable = 'yourself' | 'bot' | 'manager';

/** What is known of somebody whom a moderator wants to hold something against. */
interface Suspect {
  readonly userId: string;
  /** The moderator. */
  readonly byId: string;
  readonly isBot: boolean;
  /** Of somebody who has left, nobody knows. */
  readonly isManager: boolean | undefined;
}

/** Why nothing can be held against somebody; undefined where it can. */
export function whyUntouchable({
  userId,
  byId,
  isBot,
  isManager,
}: Suspect): Untouchable | undefined {
  if (userId === byId) return 'yourself';
  if (isBot) return 'bot';
  return isManager === true ? 'manager' : undefined;
}
