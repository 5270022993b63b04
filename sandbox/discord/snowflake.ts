import type { Clock } from '../../src/lib/clock.ts';

/** First millisecond of 2015: Discord's epoch (Discord docs: reference, Snowflakes). */
const discordEpochMs = 1_420_070_400_000;

/** Ids shorter than 17 digits are not recognised as ids by REST clients. */
const earliestMs = discordEpochMs + 86_400_000 * 30;

/** Bits below the timestamp; here they are one running number. */
const lowBits = 22n;

/** Makes a source of ids: true timestamps of the clock, 17 to 19 digits, never the same twice. */
export function snowflakeSource(clock: Clock): () => string {
  let last = 0n;
  return () => {
    const now = clock.now();
    if (now < earliestMs) throw new Error('The clock must stand after February 2015 to make ids');
    const floor = BigInt(Math.floor(now) - discordEpochMs) << lowBits;
    last = floor > last ? floor : last + 1n;
    return last.toString();
  };
}

/**
 * An id that was made at a time of one's choosing.
 * @param at Unix milliseconds, after February 2015
 * @param tie tells ids of the same millisecond apart
 */
export function snowflakeAt(at: number, tie: number): string {
  return ((BigInt(at - discordEpochMs) << lowBits) + BigInt(tie)).toString();
}

/** The millisecond (Unix epoch) an id was made at. */
export function snowflakeTime(id: string): number {
  return Number(BigInt(id) >> lowBits) + discordEpochMs;
}
