import { UpstreamError } from '../upstreams/failure.ts';
import type { Upstream } from '../upstreams/port.ts';
import type { Logger } from './logger.ts';

/**
 * Asks every upstream what is left on its account, so that an operator learns at the start of a
 * wrong key or an empty account, and not from the first person who wants a picture. Never rejects.
 */
export async function reportBalances(
  upstreams: readonly Upstream[],
  logger: Logger,
  signal: AbortSignal,
): Promise<void> {
  await Promise.all(upstreams.map((upstream) => reportBalance(upstream, logger, signal)));
}

async function reportBalance(
  upstream: Upstream,
  logger: Logger,
  signal: AbortSignal,
): Promise<void> {
  try {
    const left = await upstream.balance(signal);
    logger.info(
      { upstream: upstream.name, ...(left === undefined ? {} : { balance: left }) },
      'upstream',
    );
  } catch (error) {
    if (signal.aborted) return;
    const failure = error instanceof UpstreamError ? error.failure.kind : undefined;
    logger.warn(
      { err: error, upstream: upstream.name, failure },
      'the upstream did not tell its balance',
    );
  }
}
