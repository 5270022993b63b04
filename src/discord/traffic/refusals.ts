/** A request that was not sent, since Discord would not take it now or had better not be asked. */
export class HeldBackError extends Error {
  override readonly name = 'HeldBackError';
}

/**
 * Discord said that it will not take such a request for a while. It is thrown in the place of an
 * answer that the library would sleep on, however long, or forget the bot's token for.
 */
export class LimitedError extends Error {
  override readonly name = 'LimitedError';
  /** Discord's code, where it names the limit. */
  readonly code: number | undefined;

  constructor(message: string, code?: number) {
    super(message);
    this.code = code;
  }
}

/** Too many edits of messages older than an hour (Discord docs: topics/opcodes-and-status-codes). */
export const oldMessageLimit = 30_046;
/** Write limits of a channel and of a server (same). */
const channelWriteLimit = 20_028;
const serverWriteLimit = 20_029;

/** Whether a limit is about everything that is written into a channel. */
export function isWriteLimit(code: number | undefined): boolean {
  return code === channelWriteLimit || code === serverWriteLimit;
}
