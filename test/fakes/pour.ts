import type { ServerResponse } from 'node:http';

/** Answers with a body that has no end, as fast as it is read, until the other side is gone. */
export function pour(response: ServerResponse, block: Buffer): void {
  const more = (error?: Error | null): void => {
    // An error may come before the response counts as destroyed: going on would spin for ever.
    if (!error && !response.destroyed) response.write(block, more);
  };
  more();
}
