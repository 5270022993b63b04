import type { MessageView } from '../../page/protocol/message.ts';

/** Messages that follow one another within this time stand below one name, in milliseconds. */
const togetherMs = 7 * 60_000;

/** Whether a message stands below the name of the one before it, as in Discord's client. */
export function isContinued(message: MessageView, before: MessageView | undefined): boolean {
  if (before === undefined) return false;
  return (
    before.authorId === message.authorId &&
    before.ephemeral === message.ephemeral &&
    message.usedCommand === undefined &&
    message.repliesTo === undefined &&
    message.createdAt - before.createdAt < togetherMs
  );
}
