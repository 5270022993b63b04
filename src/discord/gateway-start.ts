import { DiscordAPIError, type REST, Routes, SimpleShardingStrategy } from 'discord.js';
import { z } from 'zod';
import { type Clock, sleep } from '../lib/clock.ts';
import type { Logger } from '../observe/logger.ts';

interface GatewayStart {
  /** With the bot's token. */
  readonly rest: REST;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Ends the wait, which then rejects with its reason. */
  readonly signal: AbortSignal;
}

const firstPauseMs = 1_000;
const longestPauseMs = 60_000;
/** What Discord says of tomorrow is asked again sooner. */
const longestRestMs = 60 * 60_000;

const gatewaySchema = z.object({
  session_start_limit: z
    .object({ remaining: z.number(), reset_after: z.number() })
    .catch({ remaining: 1, reset_after: 0 }),
});

/**
 * Waits until Discord is there and lets this bot begin a session: with growing pauses while it is
 * away, and as long as it says where too many sessions were begun.
 * @throws when Discord does not accept the token
 */
export async function waitForGateway(parts: GatewayStart): Promise<void> {
  const { clock, logger, signal } = parts;
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
    const restMs = await tryToAsk(parts);
    if (restMs === 0) return;
    if (restMs !== undefined) {
      const seconds = Math.ceil(restMs / 1_000);
      logger.error({ seconds }, 'Discord lets this bot begin no more sessions for now: it waits');
    }
    await sleep(clock, restMs ?? pauseMs, signal);
  }
}

/** @returns how long no session may be begun; undefined where Discord does not answer */
async function tryToAsk({ rest, logger, signal }: GatewayStart): Promise<number | undefined> {
  try {
    // The library listens to the signal of each request for as long as that lives.
    const once = AbortSignal.any([signal]);
    const told = gatewaySchema.parse(await rest.get(Routes.gatewayBot(), { signal: once }));
    const { remaining, reset_after: resetMs } = told.session_start_limit;
    return remaining > 0 ? 0 : Math.min(Math.max(resetMs, firstPauseMs), longestRestMs);
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof DiscordAPIError && error.status === 401) {
      throw new Error('Discord does not accept DISCORD_TOKEN: take a new one from its portal', {
        cause: error,
      });
    }
    logger.warn({ err: error }, 'Discord cannot be reached: the bot goes on trying');
    return undefined;
  }
}

/**
 * Begins to connect without waiting for it. The library's own way gives the client up at the first
 * error, while its shard goes on trying unseen.
 */
export class PatientStrategy extends SimpleShardingStrategy {
  override connect(): Promise<void> {
    // What goes wrong is also told as an event, and the shard tries again by itself.
    super.connect().catch(() => undefined);
    return Promise.resolve();
  }
}
