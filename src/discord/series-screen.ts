import type { Address, Job } from '../jobs/job.ts';
import type { JobRepository } from '../jobs/repository.ts';
import type { SeriesId } from '../jobs/request-ids.ts';
import type { Changed } from '../jobs/screen.ts';
import type { SeriesRepository } from '../jobs/series/repository.ts';
import type { SeriesScreen } from '../jobs/series/screen.ts';
import type { Series } from '../jobs/series/series.ts';
import { readTally, type Tally } from '../jobs/series/tally.ts';
import type { Clock } from '../lib/clock.ts';
import type { Logger } from '../observe/logger.ts';
import { encodePress } from '../views/custom-ids.ts';
import type { Drawn } from './edit-pace.ts';
import { isLastChance, lastChanceOf } from './last-chance.ts';
import { toChanged } from './message-attempt.ts';
import type { MessageRoutes } from './message-routes.ts';
import { hasToken } from './reach.ts';
import { drawInTurn, type ScreenLimits } from './screen-limits.ts';
import { editSummary, summaryMessage } from './series-message.ts';

/** One summary's edits: one on its way, and at most one planned, which draws what is newest then. */
interface Lane {
  /** The edit on its way, or a settled promise. */
  busy: Promise<unknown>;
  isPlanned: boolean;
  cancelPlan: () => void;
  cancelLastWord: () => void;
  /** What stands there, so that nothing is sent twice. */
  shown: string;
  lastEditAt: number;
  /** Discord has said that the message is not there: only what must arrive is tried again. */
  isGone: boolean;
}

interface SeriesScreenParts extends ScreenLimits {
  readonly series: SeriesRepository;
  readonly jobs: JobRepository;
  readonly routes: MessageRoutes;
  readonly clock: Clock;
  readonly logger: Logger;
  /** The least time between two edits of one message, in milliseconds. */
  readonly spacingMs: number;
}

/** Shows summaries of series as Discord messages. */
export class DiscordSeriesScreen implements SeriesScreen {
  readonly #parts: SeriesScreenParts;
  readonly #lanes = new Map<SeriesId, Lane>();
  #isStopped = false;

  constructor(parts: SeriesScreenParts) {
    this.#parts = parts;
  }

  show(id: SeriesId): void {
    const lane = this.#laneOf(id);
    if (lane.isPlanned || lane.isGone || this.#isStopped) return;
    const { clock, spacingMs } = this.#parts;
    lane.isPlanned = true;
    const wait = Math.min(lane.lastEditAt + spacingMs - clock.now(), spacingMs);
    lane.cancelPlan = clock.after(wait, () => {
      void this.#begin(id, lane);
    });
  }

  /** Waits for its turn on the way to the message, wherever that stands by now. */
  async #begin(id: SeriesId, lane: Lane): Promise<void> {
    const { series: repository, logger } = this.#parts;
    try {
      const series = await repository.get(id);
      // Somebody who must not wait has drawn it meanwhile.
      if (series === undefined || !lane.isPlanned || this.#isStopped) return;
      const draw = async (): Promise<Drawn> => {
        try {
          return (await this.#draw(id, lane)) === 'later' ? 'held' : 'done';
        } catch (error) {
          logger.error({ err: error, seriesId: id }, 'a summary could not be drawn');
          return 'done';
        }
      };
      lane.cancelPlan = drawInTurn(this.#parts, series.address, { draw });
    } catch (error) {
      lane.isPlanned = false;
      logger.error({ err: error, seriesId: id }, 'a summary could not be drawn');
    }
  }

  present(id: SeriesId): Promise<Changed> {
    return this.#draw(id, this.#laneOf(id));
  }

  isAnswerable({ address }: Series): boolean {
    return hasToken(address, this.#parts.clock.now());
  }

  async findPosted(id: SeriesId, job: Job): Promise<Address | undefined> {
    const { series, routes } = this.#parts;
    const after = (await series.get(id))?.address.messageId;
    if (after === undefined) return undefined;
    // Every look that a job has before it begins can be cancelled.
    const customId = encodePress({ action: 'cancel', jobId: job.id });
    const messageId = await routes.findPosted(job.address, { after, customId, jobId: job.id });
    return messageId === undefined ? undefined : { ...job.address, messageId };
  }

  /** Drops what is planned and lets what is on its way arrive. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    const lanes = [...this.#lanes.values()];
    this.#lanes.clear();
    for (const lane of lanes) cancelAll(lane);
    await Promise.all(lanes.map(({ busy }) => busy));
  }

  #laneOf(id: SeriesId): Lane {
    const known = this.#lanes.get(id);
    if (known !== undefined) return known;
    const lane: Lane = {
      busy: Promise.resolve(),
      isPlanned: false,
      cancelPlan: () => undefined,
      cancelLastWord: () => undefined,
      shown: '',
      lastEditAt: 0,
      isGone: false,
    };
    this.#lanes.set(id, lane);
    return lane;
  }

  /** After the edit on its way: what is read then is newer than whatever it shows. */
  #draw(id: SeriesId, lane: Lane): Promise<Changed> {
    lane.isPlanned = false;
    lane.cancelPlan();
    const drawn = lane.busy.then(() => this.#edit(id, lane));
    lane.busy = drawn.catch(() => undefined);
    return drawn;
  }

  async #edit(id: SeriesId, lane: Lane): Promise<Changed> {
    const { series: repository, jobs, clock } = this.#parts;
    const series = await repository.get(id);
    if (series === undefined) return 'gone';
    const tally = await readTally(jobs, series);
    const isLastWord = !tally.isOver && isLastChance(series.address, clock.now());
    const look = JSON.stringify(summaryMessage(series, tally, { isLastWord }).body);
    if (look === lane.shown) return this.#settle(id, lane, { tally, summarised: 'shown' });
    lane.lastEditAt = clock.now();
    const outcome = await editSummary(this.#parts.routes, series, { tally, isLastWord });
    const summarised = toChanged(outcome);
    if (outcome.kind === 'edited') {
      lane.shown = look;
      await this.#remember(series, outcome.address);
      this.#planLastWord(id, lane, { isOver: tally.isOver || isLastWord, address: series.address });
    }
    lane.isGone = summarised === 'gone' || summarised === 'closed';
    if (lane.isGone) {
      this.#parts.logger.warn({ seriesId: id, outcome: outcome.kind }, 'a summary was not shown');
    }
    return this.#settle(id, lane, { tally, summarised });
  }

  /** A series that is over needs its lane no more, unless something came in meanwhile. */
  #settle(
    id: SeriesId,
    lane: Lane,
    { tally, summarised }: { readonly tally: Tally; readonly summarised: Changed },
  ): Changed {
    if (tally.isOver && summarised !== 'later' && !lane.isPlanned) {
      lane.cancelLastWord();
      if (this.#lanes.get(id) === lane) this.#lanes.delete(id);
    }
    return summarised;
  }

  /** The first edit tells which message it is, where the acknowledgement did not. */
  async #remember({ id, address }: Series, { messageId }: Address): Promise<void> {
    if (messageId === undefined || messageId === address.messageId) return;
    await this.#parts.series.change(id, (series) => ({
      ...series,
      address: { ...series.address, messageId },
    }));
  }

  #planLastWord(
    id: SeriesId,
    lane: Lane,
    { isOver, address }: { readonly isOver: boolean; readonly address: Address },
  ): void {
    const { clock } = this.#parts;
    const at = lastChanceOf(address);
    lane.cancelLastWord();
    if (isOver || at === undefined || this.#isStopped) return;
    lane.cancelLastWord = clock.after(at - clock.now(), () => {
      this.show(id);
    });
  }
}

function cancelAll(lane: Lane): void {
  lane.cancelPlan();
  lane.cancelLastWord();
}
