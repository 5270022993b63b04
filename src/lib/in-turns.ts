/**
 * The same items in another order: the first of everybody, then the second of everybody, and so on.
 * @param ownerOf whose an item is
 */
export function inTurns<T>(items: readonly T[], ownerOf: (item: T) => string): readonly T[] {
  const rounds: T[][] = [];
  const counts = new Map<string, number>();
  for (const item of items) {
    const owner = ownerOf(item);
    const round = counts.get(owner) ?? 0;
    counts.set(owner, round + 1);
    (rounds[round] ??= []).push(item);
  }
  return rounds.flat();
}
