import type { DiscordApi } from '../discord-api.ts';
import { type Finding, ok, warn } from '../finding.ts';

/** Interactions are answered within three seconds: by more than this ours must not differ. */
const mostMs = 2_000;

/** How far our clock is from Discord's, which its answers tell to the second. */
export async function checkTime(api: DiscordApi, signal: AbortSignal): Promise<readonly Finding[]> {
  const { from, to, date } = await api.measure('/gateway', signal);
  const theirs = date === undefined ? Number.NaN : Date.parse(date);
  if (Number.isNaN(theirs)) {
    return [warn('Discord did not tell the time', 'check by hand that the clock is right')];
  }
  // It was somewhere within that second, at some moment while the answer was under way.
  const ahead = from - (theirs + 1_000);
  const behind = theirs - to;
  const off = Math.max(ahead, behind, 0);
  if (off <= mostMs) return [ok("the clock agrees with Discord's")];
  const seconds = (off / 1_000).toFixed(1);
  const direction = ahead > behind ? 'ahead of' : 'behind';
  return [
    warn(
      `the clock is ${seconds} s ${direction} Discord's`,
      'keep the time of this machine with NTP (timedatectl, chrony)',
    ),
  ];
}
