/** Makes task ids: the time in milliseconds and a counter, 16 digits, or 18 if long. */
export function idMaker(now: () => number, long: boolean): () => string {
  let last = 0n;
  const scale = long ? 100_000n : 1000n;
  return () => {
    const fromTime = BigInt(Math.floor(now())) * scale + (long ? 10_007n : 101n);
    last = fromTime > last ? fromTime : last + 1n;
    return String(last);
  };
}
