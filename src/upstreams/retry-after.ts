/** A wait that is longer says no more than that this upstream is of no use today. */
const longestMs = 24 * 60 * 60 * 1000;

/**
 * Seconds or an HTTP date, as RFC 9110 section 10.2.3 allows; anything else counts as absent.
 * @returns milliseconds from now, a day at most
 */
export function readRetryAfter(header: string | string[] | undefined): number | undefined {
  const value = Array.isArray(header) ? header[0] : header;
  if (value === undefined || value.trim() === '') return undefined;
  const seconds = Number(value);
  const waitMs = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(waitMs) ? undefined : Math.min(longestMs, Math.max(0, waitMs));
}
