/** Discord's limit for the text of a message, in characters. */
export const maxContent = 2000;

/**
 * Joins as many lines as there is room for.
 * @param more says how many were left out; it must be short
 */
export function fitLines(
  lines: readonly string[],
  room: number,
  more: (count: number) => string,
): string {
  const whole = lines.join('\n');
  if (whole.length <= room) return whole;
  const last = more(lines.length);
  const kept: string[] = [];
  let left = room - last.length - 1;
  for (const line of lines) {
    left -= line.length + 1;
    if (left < 0) break;
    kept.push(line);
  }
  return [...kept, more(lines.length - kept.length)].join('\n');
}
