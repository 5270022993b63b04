import type { Address } from '../jobs/job.ts';

/** Long enough before the token dies that some progress falls into it. */
const lastChanceMs = 2 * 60_000;

/**
 * When the last chance begins to change a message that can be reached by its token alone.
 * @returns milliseconds since the Unix epoch, or undefined where the bot can edit it for ever
 */
export function lastChanceOf(address: Address): number | undefined {
  const { botIsThere, ephemeral, tokenExpiresAt } = address;
  if (tokenExpiresAt === undefined || (botIsThere && !ephemeral)) return undefined;
  return tokenExpiresAt - lastChanceMs + 1;
}

/** Whether the message can be reached by its token alone, and not for much longer. */
export function isLastChance(address: Address, now: number): boolean {
  const begins = lastChanceOf(address);
  return begins !== undefined && now >= begins;
}
