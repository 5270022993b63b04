import type { Balance, Upstream } from './port.ts';

/** No upstream has a task of this name. */
const noTask = '0';

/**
 * Asks an upstream for something that costs nothing, to see that it answers and takes our key: what
 * is left on the account, or, where it does not tell, the state of a task that is not there.
 * @returns what is left, where it tells
 * @throws {UpstreamError} when it does not answer usefully
 */
export async function probe(upstream: Upstream, signal: AbortSignal): Promise<Balance | undefined> {
  const balance = await upstream.balance(signal);
  if (balance === undefined) await upstream.query([noTask], signal);
  return balance;
}
