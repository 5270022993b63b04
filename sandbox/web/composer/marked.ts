/** The line that is marked after a key, or undefined where the key is none that moves. */
export function markedAfter(key: string, marked: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return (marked + 1) % count;
  if (key === 'ArrowUp') return (marked + count - 1) % count;
  return undefined;
}
