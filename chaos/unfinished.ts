import type { SeenMessage } from '../sandbox/discord/index.ts';
import type { Ask } from './crowd.ts';

/** What a message says as long as something is still to come. */
const unfinished = [
  /\((?:about )?\d{1,3}%\)/,
  /\(Waiting to start/,
  /\(Drawing\)/,
  /the next try is/,
  /Waiting for the edited prompt/,
  // Of a series.
  /\((?:.*, )?\d+ (?:running|waiting)\b/,
];

/** Whether a message promises more than it shows. */
export function isUnfinished({ loading, content }: SeenMessage): boolean {
  return loading || unfinished.some((pattern) => pattern.test(content));
}

/** An answer about no job dies with the process that was writing it; Discord itself says so later. */
export function isLeftToDiscord({ id, loading }: SeenMessage, asks: readonly Ask[]): boolean {
  const isAnswer = asks.some(
    ({ prompt, invocation }) => prompt === undefined && invocation?.messageId === id,
  );
  return loading && isAnswer;
}
