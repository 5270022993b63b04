import { type Address, hasEnded, type Job, type JobBase } from '../jobs/job.ts';
import { withoutPreview } from '../jobs/previews.ts';
import type { Changed, OutgoingFile, Presented, Progress, Screen } from '../jobs/screen.ts';
import type { Clock } from '../lib/clock.ts';
import { sentencesFor } from '../locales/index.ts';
import type { Logger } from '../observe/logger.ts';
import { continuedSentence } from '../views/continued.ts';
import { sentence, toBody } from '../views/message.ts';
import { deliverMessage, render } from './delivery.ts';
import type { Drawn } from './edit-pace.ts';
import { findOwnMessage } from './find-own-message.ts';
import {
  drop,
  giveUpPlan,
  type Lane,
  laneOf,
  lookOf,
  newPreview,
  nothing,
  type Shown,
} from './lane.ts';
import { isLastChance } from './last-chance.ts';
import { toChanged } from './message-attempt.ts';
import type { EditOutcome, MessageRoutes } from './message-routes.ts';
import { pingMessage } from './ping-message.ts';
import { drawInTurn, type ScreenLimits } from './screen-limits.ts';

export interface ScreenOptions extends ScreenLimits {
  readonly routes: MessageRoutes;
  readonly clock: Clock;
  readonly logger: Logger;
  /** The least time between two edits of one message, in milliseconds. */
  readonly spacingMs: number;
}

/** How long until a question that Discord did not take is sent again. */
const questionRetryMs = 15_000;

/** Shows jobs as Discord messages. */
export class DiscordScreen implements Screen {
  readonly #options: ScreenOptions;
  readonly #lanes = new Map<string, Lane>();

  constructor(options: ScreenOptions) {
    this.#options = options;
  }

  show(job: Job, progress: Progress = {}): void {
    const lane = this.#laneOf(job);
    if (!hasEnded(job) && (lane.isEnding || (lane.isQuiet && !isQuestion(job)))) return;
    // Progress may have a long way to its turn, and a question is not to wait for it.
    if (isQuestion(job) && lane.waiting !== undefined && !isQuestion(lane.waiting.job)) {
      giveUpPlan(lane);
    }
    lane.waiting = { job, progress };
    this.#plan(job.id, lane);
  }

  async move(job: Job): Promise<void> {
    const lane = this.#laneOf(job);
    lane.address = job.address;
    lane.preview = undefined;
    lane.refused = [];
    lane.isQuiet = false;
    drop(lane);
    await lane.busy;
  }

  filesOf({ address }: JobBase): Promise<readonly { readonly url: string }[]> {
    return this.#options.routes.filesOf(address);
  }

  isAway(): boolean {
    return this.#options.traffic.outage.isShut;
  }

  async present(job: Job, files?: readonly OutgoingFile[]): Promise<Presented> {
    const lane = this.#laneOf(job);
    drop(lane);
    lane.isEnding = hasEnded(job);
    let address = lane.address;
    const presented = lane.busy.then(() => {
      address = lane.address;
      return deliverMessage(this.#options, { ...job, address }, files);
    });
    lane.busy = presented.catch(() => undefined);
    try {
      const outcome = await presented;
      if (outcome.kind === 'shown' && lane.address === address) lane.address = outcome.address;
      return outcome;
    } finally {
      lane.isEnding = false;
      if (hasEnded(job)) this.#forget(job.id, lane);
    }
  }

  async pointOn(from: Address, job: Job): Promise<Changed> {
    const body = toBody(sentence(continuedSentence(job, sentencesFor(job.locale))));
    const message = { body, files: withoutPreview(job), description: '', jobId: job.id };
    return toChanged(await this.#options.routes.edit(from, message));
  }

  findMessage(job: JobBase): Promise<Address | undefined> {
    return findOwnMessage(this.#options.routes, job);
  }

  async ping(job: Job): Promise<void> {
    if (!this.#options.traffic.allows('extra')) return;
    await this.#options.routes.notify(job.address, pingMessage(job));
  }

  /** Drops what waits and lets what is on its way arrive. */
  async stop(): Promise<void> {
    const lanes = [...this.#lanes.values()];
    this.#lanes.clear();
    for (const lane of lanes) drop(lane);
    await Promise.all(lanes.map(({ busy }) => busy));
  }

  #laneOf(job: Job): Lane {
    const known = this.#lanes.get(job.id);
    if (known !== undefined) return known;
    const lane = laneOf(job);
    this.#lanes.set(job.id, lane);
    return lane;
  }

  /** An ended job needs its lane no more, unless something came in meanwhile. */
  #forget(id: string, lane: Lane): void {
    if (lane.waiting === undefined && this.#lanes.get(id) === lane) this.#lanes.delete(id);
  }

  /** @param leastMs so long at least until it is drawn */
  #plan(id: string, lane: Lane, leastMs = 0): void {
    if (lane.plan !== undefined) return;
    const { clock, spacingMs } = this.#options;
    const plan = Symbol('plan');
    const begin = async (): Promise<void> => {
      // The edit on its way may find that the message is reached in another way.
      await lane.busy;
      if (lane.plan !== plan) return;
      const cancel = drawInTurn(this.#options, lane.address, {
        isNeeded: () => lane.waiting !== undefined && isQuestion(lane.waiting.job),
        draw: () => {
          lane.plan = undefined;
          lane.cancelPlan = nothing;
          return this.#draw(id, lane);
        },
      });
      if (lane.plan === plan) lane.cancelPlan = cancel;
    };
    lane.plan = plan;
    const wait = Math.max(leastMs, lane.lastEditAt + spacingMs - clock.now());
    if (wait <= 0) void begin();
    else lane.cancelPlan = clock.after(wait, () => void begin());
  }

  /** After the edit on its way: what is newest then. */
  async #draw(id: string, lane: Lane): Promise<Drawn> {
    let outcome: EditOutcome | undefined;
    lane.busy = lane.busy
      .then(async () => {
        const next = lane.waiting;
        if (next === undefined) return;
        lane.waiting = undefined;
        const { drops } = lane;
        outcome = await this.#edit(lane, next);
        if (hasEnded(next.job)) this.#forget(id, lane);
        if (isForNow(outcome) && isQuestion(next.job) && lane.drops === drops) {
          lane.waiting ??= next;
          this.#plan(id, lane, questionRetryMs);
        }
      })
      .catch((error: unknown) => {
        this.#options.logger.error({ err: error, jobId: id }, 'a message could not be drawn');
      });
    await lane.busy;
    const kind = outcome?.kind;
    // Every further try would be refused as well, and counts against the bot.
    if (kind === 'too-often' || kind === 'gone' || kind === 'route-closed') lane.isQuiet = true;
    return isForNow(outcome) ? 'held' : 'done';
  }

  async #edit(lane: Lane, next: Shown): Promise<EditOutcome | undefined> {
    const preview = newPreview(lane, next.progress);
    const outcome = await this.#send(lane, next, preview);
    if (preview === undefined || outcome === undefined || !isRefusal(outcome)) return outcome;
    // The picture is an extra: how far the job has come is shown without it.
    lane.refused = [...lane.refused, preview];
    return this.#send(lane, next, undefined);
  }

  /** @returns undefined where all of it stands there already */
  async #send(
    lane: Lane,
    { job, progress }: Shown,
    preview: OutgoingFile | undefined,
  ): Promise<EditOutcome | undefined> {
    const { routes, clock, logger } = this.#options;
    const { address } = lane;
    const lastWord = !hasEnded(job) && isLastChance(address, clock.now());
    const message = render(job, { ...progress, lastWord }, preview && [preview]);
    const look = lookOf(address, message.body);
    if (look === lane.shown && preview === undefined) return undefined;
    lane.lastEditAt = clock.now();
    const outcome = await routes.edit(address, message);
    if (outcome.kind === 'edited') {
      // The answer may tell the message's id for the first time; a move meanwhile knows better.
      if (lane.address === address) {
        lane.address = outcome.address;
        lane.preview = preview ?? lane.preview;
      }
      lane.shown = lookOf(outcome.address, message.body);
    } else logger.debug({ jobId: job.id, outcome: outcome.kind }, 'a message was not edited');
    return outcome;
  }
}

/** What is shown once, and not again and again like progress: somebody has to see it. */
function isQuestion({ state }: Job): boolean {
  return state === 'held' || state === 'needs-input' || state === 'unclear';
}

/** Whether Discord did not take it, and may the next time. */
function isForNow(outcome: EditOutcome | undefined): boolean {
  return outcome?.kind === 'later' || outcome?.kind === 'too-often';
}

/** Whether another try with the same files would change nothing, and one without them may. */
function isRefusal({ kind }: EditOutcome): boolean {
  return kind === 'rejected' || kind === 'route-closed' || kind === 'too-large';
}
