/**
 * Spreads what would otherwise come due together, the same way each time.
 * @param text what it is spread by
 * @returns from 0 to 1, 1 excluded (FNV-1a)
 */
export function spread(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  // The last characters have hardly reached the upper half.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}
