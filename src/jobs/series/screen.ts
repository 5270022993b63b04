import type { Address, Job } from '../job.ts';
import type { SeriesId } from '../request-ids.ts';
import type { Changed } from '../screen.ts';
import type { Series } from './series.ts';

/**
 * Where people see how a series goes as a whole. It reads the series and its jobs itself, at the
 * moment at which it draws, so that no summary is older than the request that asked for it.
 */
export interface SeriesScreen {
  /** Brings the summary to its present look, soon; many calls are one. */
  show(id: SeriesId): void;
  /** The same at once, and waits until it stands or cannot. @throws {StoreError} */
  present(id: SeriesId): Promise<Changed>;
  /**
   * Whether its interaction still takes messages: if not, nobody waits for what has none yet, and
   * the bot's own way into the channel needs a permission that it may not have.
   */
  isAnswerable(series: Series): boolean;
  /**
   * Looks for the message of one of its jobs that was sent when its address could not be written
   * down any more: the process died, or the answer was lost.
   * @returns its address, or undefined where it is not found or cannot be looked for
   */
  findPosted(id: SeriesId, job: Job): Promise<Address | undefined>;
}
