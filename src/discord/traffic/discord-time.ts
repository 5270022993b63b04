/** First answers are due within three seconds; by so much two readings of a clock may differ. */
const tooLateMs = 3_000 + 2_000;

/**
 * What time it is at Discord, which tells with each answer to the second. Kept by a clock that nobody
 * sets: that of the machine may be wrong, and put right at any moment.
 */
export class DiscordTime {
  readonly #elapsed: () => number;
  #offset: number | undefined;

  /** @param elapsed milliseconds since some moment, never going back */
  constructor(elapsed: () => number = () => performance.now()) {
    this.#elapsed = elapsed;
  }

  /** @param date the header of an answer */
  note(date: string | null): void {
    const time = date === null ? Number.NaN : Date.parse(date);
    if (Number.isFinite(time)) this.#offset = time - this.#elapsed();
  }

  /**
   * Whether an interaction is too old to be answered: Discord delivers what was missed when a session
   * is taken up again. Not before Discord has told its time.
   * @param createdAt milliseconds since the Unix epoch by Discord's clock
   */
  isTooLate(createdAt: number): boolean {
    if (this.#offset === undefined) return false;
    return this.#elapsed() + this.#offset - createdAt > tooLateMs;
  }
}
