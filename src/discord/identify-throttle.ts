import type { IIdentifyThrottler } from 'discord.js';
import { type Clock, sleep } from '../lib/clock.ts';
import type { Logger } from '../observe/logger.ts';

/** Discord's own least distance between two sessions (Discord docs: events/gateway). */
const firstPauseMs = 5_000;
const longestPauseMs = 5 * 60_000;
/** A session that has held so long was no accident. */
const heldMs = 10 * 60_000;

/**
 * New sessions are rationed: Discord grants about 1000 a day, and takes the token of a bot that begins
 * more. Each one that follows another closely waits twice as long as the one before it, so that a
 * gateway which drops every session costs 300 of them a day.
 */
export function createIdentifyThrottle(clock: Clock, logger: Logger): IIdentifyThrottler {
  let lastAt: number | undefined;
  let pauseMs = firstPauseMs;

  /** How long the next one still has to wait. */
  function waitMs(): number {
    return lastAt === undefined ? 0 : lastAt + pauseMs - clock.now();
  }

  return {
    waitForIdentify: async (_shardId, signal) => {
      const wait = waitMs();
      if (wait > firstPauseMs) {
        const seconds = Math.ceil(wait / 1_000);
        logger.warn({ seconds }, 'the gateway ends one session after another: the next one waits');
      }
      if (wait > 0) await sleep(clock, wait, signal);
      const now = clock.now();
      const isSoon = lastAt !== undefined && now - lastAt < heldMs;
      pauseMs = isSoon ? Math.min(pauseMs * 2, longestPauseMs) : firstPauseMs;
      lastAt = now;
    },
  };
}
