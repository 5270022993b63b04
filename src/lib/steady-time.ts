/** How fast time goes on while it waits for the machine's to catch up. */
const slowed = 0.9;

/**
 * The time of day, for a program that computes with it: it follows a machine whose clock is put forward
 * (or that has slept) at once, and never goes back. Where the clock was put back it runs a tenth slower
 * until the two agree again, as `adjtime(3)` does, so that nothing that is due comes minutes late.
 * @param wall the machine's time of day, in milliseconds since the Unix epoch
 * @param elapsed milliseconds since any moment, which nobody can put back
 * @returns reads it, in whole milliseconds since the Unix epoch
 */
export function steadyTime(
  wall: () => number = () => Date.now(),
  elapsed: () => number = () => performance.now(),
): () => number {
  let told = wall();
  let toldAt = elapsed();
  return () => {
    const now = elapsed();
    told = Math.max(wall(), told + (now - toldAt) * slowed);
    toldAt = now;
    return Math.floor(told);
  };
}
