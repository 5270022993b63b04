import { UpstreamError } from '../failure.ts';

/**
 * Waits for work that others may share: the signal ends the wait, never the work.
 * @throws {UpstreamError} `maintenance` when the signal came first; what the work throws
 */
export function waitFor<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      reject(new UpstreamError({ kind: 'maintenance' }, 'The wait was aborted'));
    };
    if (signal.aborted) leave();
    signal.addEventListener('abort', leave, { once: true });
    const settled = (): void => {
      signal.removeEventListener('abort', leave);
    };
    work.then(resolve, reject).then(settled, settled);
  });
}
