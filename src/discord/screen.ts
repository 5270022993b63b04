import { type Address, hasEnded, type Job, type JobBase } from '../jobs/job.ts';
import type { OutgoingFile, Presented, Progress, Screen } from '../jobs/screen.ts';
import type { Clock } from '../lib/clock.ts';
import type { Logger } from '../observe/logger.ts';
import { deliverMessage, render } from './delivery.ts';
import type { Drawn } from './edit-pace.ts';
import { isLastChance } from './last-chance.ts';
import type { EditOutcome, MessageRoutes } from './message-routes.ts';
import { pingMessage } from './ping-message.ts';
import { drawInTurn, type ScreenLimits } from './screen-limits.ts';

interface Shown {
  readonly job: Job;
  readonly progress: Progress;
}

/** One message's edits: one on its way, at most one waiting, and the newest wins. */
interface Lane {
  waiting: Shown | undefined;
  /** The edit on its way, or a settled promise. */
  busy: Promise<unknown>;
  /** Where the message is. The lane knows best: a step may hold a job from before a move. */
  address: Address;
  /** What stands there and where, so that nothing is sent twice. */
  shown: string;
  /** The unfinished picture that stands there. */
  preview: OutgoingFile | undefined;
  /** Unfinished pictures that Discord has not taken there. */
  refused: readonly OutgoingFile[];
  lastEditAt: number;
  /** The time or the turn that what waits has, and that a newer one takes over. */
  plan: symbol | undefined;
  cancelPlan: () => void;
  /** Discord takes few edits of a message so old: what is left is for what must arrive. */
  isQuiet: boolean;
  /** The end is on its way: whatever was seen before it comes too late. */
  isEnding: boolean;
}

export interface ScreenOptions extends ScreenLimits {
  readonly routes: MessageRoutes;
  readonly clock: Clock;
  readonly logger: Logger;
  /** The least time between two edits of one message, in milliseconds. */
  readonly spacingMs: number;
}

/** Shows jobs as Discord messages. */
export class DiscordScreen implements Screen {
  readonly #options: ScreenOptions;
  readonly #lanes = new Map<string, Lane>();

  constructor(options: ScreenOptions) {
    this.#options = options;
  }

  show(job: Job, progress: Progress = {}): void {
    const lane = this.#laneOf(job);
    if ((lane.isQuiet || lane.isEnding) && !hasEnded(job)) return;
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
    const lane: Lane = {
      waiting: undefined,
      busy: Promise.resolve(),
      address: job.address,
      shown: '',
      preview: undefined,
      refused: [],
      lastEditAt: 0,
      plan: undefined,
      cancelPlan: () => undefined,
      isQuiet: false,
      isEnding: false,
    };
    this.#lanes.set(job.id, lane);
    return lane;
  }

  /** An ended job needs its lane no more, unless something came in meanwhile. */
  #forget(id: string, lane: Lane): void {
    if (lane.waiting === undefined && this.#lanes.get(id) === lane) this.#lanes.delete(id);
  }

  #plan(id: string, lane: Lane): void {
    if (lane.plan !== undefined) return;
    const { clock, spacingMs } = this.#options;
    const plan = Symbol('plan');
    const begin = async (): Promise<void> => {
      // The edit on its way may find that the message is reached in another way.
      await lane.busy;
      if (lane.plan !== plan) return;
      lane.cancelPlan = drawInTurn(this.#options, lane.address, () => {
        lane.plan = undefined;
        return this.#draw(id, lane);
      });
    };
    lane.plan = plan;
    const wait = lane.lastEditAt + spacingMs - clock.now();
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
        outcome = await this.#edit(lane, next);
        if (hasEnded(next.job)) this.#forget(id, lane);
      })
      .catch((error: unknown) => {
        this.#options.logger.error({ err: error, jobId: id }, 'a message could not be drawn');
      });
    await lane.busy;
    const kind = outcome?.kind;
    if (kind === 'too-often') lane.isQuiet = true;
    return kind === 'later' || kind === 'too-often' ? 'held' : 'done';
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
    const look = JSON.stringify([address, message.body]);
    if (look === lane.shown && preview === undefined) return undefined;
    lane.lastEditAt = clock.now();
    const outcome = await routes.edit(address, message);
    if (outcome.kind === 'edited') {
      // The answer may tell the message's id for the first time; a move meanwhile knows better.
      if (lane.address === address) {
        lane.address = outcome.address;
        lane.preview = preview ?? lane.preview;
      }
      lane.shown = JSON.stringify([outcome.address, message.body]);
    } else logger.debug({ jobId: job.id, outcome: outcome.kind }, 'a message was not edited');
    return outcome;
  }
}

/** What waits for its turn gives it up. */
function drop(lane: Lane): void {
  lane.waiting = undefined;
  lane.plan = undefined;
  lane.cancelPlan();
}

/** So many unfinished pictures are tried in vain; then Discord takes none of this job's. */
const maxRefused = 2;

/** The unfinished picture that is still to be sent, where there is one. */
function newPreview({ preview: shown, refused }: Lane, { preview }: Progress): Progress['preview'] {
  if (preview === undefined || preview === shown) return undefined;
  return refused.length >= maxRefused || refused.includes(preview) ? undefined : preview;
}

/** Whether another try with the same files would change nothing, and one without them may. */
function isRefusal({ kind }: EditOutcome): boolean {
  return kind === 'rejected' || kind === 'route-closed' || kind === 'too-large';
}
