import { AtMost } from '../lib/at-most.ts';
import type { Clock } from '../lib/clock.ts';

/** Discord takes about five edits in five seconds per channel, finished jobs included. */
const gapMs = 1_000;
/** Of messages older than an hour it takes three edits in six seconds per channel. */
const oldGapMs = 4_000;
const longestGapMs = 60_000;
/** Less than half of the 50 requests a second that all of Discord takes from one bot. */
const gapOfAllMs = 50;
const manyChannels = 500;
/** By interaction tokens: each of them is a connection, and Discord answers within a fraction of a second. */
const byTokenAtOnce = 32;

/** What became of an edit; `held`: Discord takes no more of them for now. */
export type Drawn = 'done' | 'held';

interface Turn {
  readonly isOld: boolean;
  readonly draw: () => Promise<Drawn>;
  /** Whether somebody waits for it, so that it comes before mere progress. */
  readonly isNeeded?: () => boolean;
}

interface Lane {
  readonly turns: Set<Turn>;
  isBusy: boolean;
  /** No sooner than this. */
  nextAt: number;
  /** Grows while Discord takes none. */
  gapMs: number;
  cancelTimer: () => void;
}

/**
 * Progress that is shown as the bot's own edit takes turns: per channel one at a time and one a
 * second, so that what must arrive never finds a queue before it, and everybody's moves on.
 */
export class EditPace {
  readonly #clock: Clock;
  readonly #lanes = new Map<string, Lane>();
  readonly #byToken = new AtMost(byTokenAtOnce);
  #nextOfAll = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /**
   * Draws when it is its turn.
   * @param draw is called once at most, and draws what is newest then; must not reject
   * @returns gives the turn up
   */
  take(channelId: string, turn: Turn): () => void {
    const lane = this.#laneOf(channelId);
    lane.turns.add(turn);
    this.#plan(lane);
    return () => {
      lane.turns.delete(turn);
      if (lane.turns.size === 0) lane.cancelTimer();
    };
  }

  /**
   * Draws by interaction token, which has a limit of its own per message: at once, unless very many are
   * being drawn just now.
   * @param draw as for {@link take}
   * @returns gives the turn up
   */
  takeByToken(draw: () => Promise<unknown>): () => void {
    let isGivenUp = false;
    void this.#byToken.run(async () => {
      if (!isGivenUp) await draw();
    });
    return () => {
      isGivenUp = true;
    };
  }

  #laneOf(channelId: string): Lane {
    const known = this.#lanes.get(channelId);
    if (known !== undefined) return known;
    if (this.#lanes.size >= manyChannels) this.#forgetIdle();
    const cancelTimer = (): void => undefined;
    const lane = { turns: new Set<Turn>(), isBusy: false, nextAt: 0, gapMs, cancelTimer };
    this.#lanes.set(channelId, lane);
    return lane;
  }

  #forgetIdle(): void {
    const now = this.#clock.now();
    for (const [channelId, { turns, isBusy, nextAt }] of this.#lanes) {
      if (turns.size === 0 && !isBusy && nextAt <= now) this.#lanes.delete(channelId);
    }
  }

  #plan(lane: Lane): void {
    lane.cancelTimer();
    if (lane.isBusy || lane.turns.size === 0) return;
    const wait = Math.max(lane.nextAt, this.#nextOfAll) - this.#clock.now();
    if (wait <= 0) this.#run(lane);
    else {
      lane.cancelTimer = this.#clock.after(wait, () => {
        // Another channel may have been quicker.
        this.#plan(lane);
      });
    }
  }

  #run(lane: Lane): void {
    const [first] = lane.turns;
    const turn = [...lane.turns].find(({ isNeeded }) => isNeeded?.() === true) ?? first;
    if (turn === undefined) return;
    lane.turns.delete(turn);
    lane.isBusy = true;
    const now = this.#clock.now();
    this.#nextOfAll = now + gapOfAllMs;
    void turn.draw().then((drawn) => {
      lane.isBusy = false;
      const least = turn.isOld ? oldGapMs : gapMs;
      lane.gapMs = drawn === 'held' ? Math.min(lane.gapMs * 2, longestGapMs) : least;
      lane.nextAt = now + lane.gapMs;
      this.#plan(lane);
    });
  }
}
