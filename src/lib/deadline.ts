/**
 * Runs something that can be aborted, with a limit of its own on time. Made by hand because a signal
 * joined to a long-lived one stays in that one's memory for as long as the process runs (Node 20).
 * @param signal ends it early
 * @param limitMs milliseconds of real time, since it bounds real sockets
 */
export async function withDeadline<T>(
  signal: AbortSignal,
  limitMs: number,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const own = new AbortController();
  const abort = (): void => {
    own.abort(signal.reason);
  };
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort, { once: true });
  const timer = setTimeout(() => {
    own.abort(new DOMException('The time limit was reached', 'TimeoutError'));
  }, limitMs);
  try {
    return await run(own.signal);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}
