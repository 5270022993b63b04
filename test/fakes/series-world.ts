import type { ManualClock } from '../../sandbox/manual-clock.ts';
import type {
  EditOutcome,
  MessageRoutes,
  OutgoingMessage,
} from '../../src/discord/message-routes.ts';
import { hasToken, isReachable, isUnposted } from '../../src/discord/reach.ts';
import { DiscordScreen } from '../../src/discord/screen.ts';
import { DiscordSeriesScreen } from '../../src/discord/series-screen.ts';
import type { Address } from '../../src/jobs/job.ts';
import { createJobRepository, type JobRepository } from '../../src/jobs/repository.ts';
import { createSeriesRepository, type SeriesRepository } from '../../src/jobs/series/repository.ts';
import { createThumbnails } from '../../src/jobs/thumbnails.ts';
import { createWorkshop, type Workshop } from '../../src/jobs/workshop.ts';
import { createMemoryStore } from '../../src/storage/memory.ts';
import type { Store } from '../../src/storage/store.ts';
import type {
  FindOutcome,
  SubmitContext,
  SubmitOutcome,
  SubmitRequest,
  TaskSnapshot,
} from '../../src/upstreams/port.ts';
import { displayOf } from './display.ts';
import { sampleResult } from './jobs.ts';
import { MemoryLog } from './log.ts';
import { FakeMedia, samplePicture } from './media.ts';
import { noPrices } from './prices.ts';
import { FakeReviewRoom, judgeNothing } from './review-room.ts';
import { fakeLimits } from './screen-limits.ts';
import { FakeUpstream } from './upstream.ts';

/** The first answer to the interaction, which its token means. */
export const originalId = '200000000000000003';

/** How many jobs run at once. */
export const slots = 2;

/** A message as people see it. */
interface StandingMessage {
  content: string;
  files: number;
  customIds: string;
}

/** What stays when a process dies: the store, the messages, and what the upstream has taken. */
export class SeriesWorld {
  readonly clock: ManualClock;
  readonly store: Store = createMemoryStore();
  readonly messages = new Map<string, StandingMessage>();
  /** Our own ids of all submits that arrived. */
  readonly submits: string[] = [];
  /** The upstream works on everything and finishes nothing. */
  isHeld = false;
  /** Messages cannot be looked for: ephemeral ones, or a channel whose history is closed. */
  isBlind = false;
  /** What people were sent directly. */
  readonly direct: string[] = [];

  constructor(clock: ManualClock) {
    this.clock = clock;
  }
}

/** When a process dies: in front of one of its effects, or just behind it. */
export interface Death {
  /** The number of the effect, from 1. */
  readonly at: number;
  readonly when: 'before' | 'after';
}

/** One life of the program in a world. */
export interface Life {
  readonly jobs: JobRepository;
  readonly series: SeriesRepository;
  readonly workshop: Workshop;
  readonly isDead: () => boolean;
  /** From now on its effects are counted towards this death. */
  willDie(death: Death): void;
  readonly log: MemoryLog;
  /** Its screens drop what they had planned. */
  stop(): Promise<void>;
}

/** Starts the program; after its death nothing that it does has an effect, and nothing answers it. */
export function live(world: SeriesWorld): Life {
  let death: Death = { at: Infinity, when: 'before' };
  let effects = 0;
  const isDead = (): boolean => effects > death.at;
  const never = (): Promise<never> => new Promise(() => undefined);

  async function affect<T>(act: () => Promise<T>): Promise<T> {
    effects += 1;
    if (effects < death.at) return act();
    if (effects === death.at && death.when === 'after') await act();
    effects = Math.max(effects, death.at + 1);
    return never();
  }
  const read = <T>(act: () => Promise<T>): Promise<T> => (isDead() ? never() : act());

  const { clock } = world;
  const log = new MemoryLog();
  const store = mortalStore(world.store, { affect, read });
  const jobs = createJobRepository(store, clock);
  const series = createSeriesRepository(store);
  const shown = {
    routes: routesIn(world, { affect, read }),
    ...fakeLimits(clock),
    clock,
    logger: log.logger,
    spacingMs: 300,
  };
  const screen = new DiscordScreen(shown);
  const seriesScreen = new DiscordSeriesScreen({ ...shown, series, jobs });
  const media = new FakeMedia();
  for (const { url } of sampleResult.media) media.holds(url, samplePicture);
  const workshop = createWorkshop({
    ...{ jobs, series, screen, seriesScreen, media, clock, logger: log.logger },
    thumbnails: createThumbnails(store, log.logger),
    reviewRoom: new FakeReviewRoom(),
    judgeResult: judgeNothing,
    upstreams: [new WorldUpstream(world, { affect, read })],
    settings: {
      upstreamSlots: slots,
      poll: { minMs: 1_000, maxMs: 2_000 },
      jobTimeoutMs: 900_000,
      prices: noPrices,
    },
    displayOf,
    callbackUrl: () => undefined,
    stopping: new AbortController().signal,
  });
  const stop = async (): Promise<void> => {
    await workshop.stop();
    await Promise.all([screen.stop(), seriesScreen.stop()]);
  };
  const willDie = (next: Death): void => {
    death = next;
    effects = 0;
  };
  return { jobs, series, workshop, isDead, willDie, log, stop };
}

/** How a process reaches out: with an effect on the world, or only to look. */
interface Hands {
  readonly affect: <T>(act: () => Promise<T>) => Promise<T>;
  readonly read: <T>(act: () => Promise<T>) => Promise<T>;
}

function mortalStore(store: Store, { affect, read }: Hands): Store {
  return {
    get: (key) => read(() => store.get(key)),
    list: (prefix, options) => read(() => store.list(prefix, options)),
    put: (key, value) => affect(() => store.put(key, value)),
    putIfAbsent: (key, value) => affect(() => store.putIfAbsent(key, value)),
    createAll: (documents) => affect(() => store.createAll(documents)),
    update: (key, revision, value) => affect(() => store.update(key, revision, value)),
    remove: (key) => affect(() => store.remove(key)),
    forget: () => affect(() => store.forget()),
    claim: (key) => affect(() => store.claim(key)),
    close: () => store.close(),
  };
}

function routesIn(world: SeriesWorld, { affect, read }: Hands): MessageRoutes {
  const { clock, direct, messages } = world;
  /** Without a token the bot may edit its messages, but not send new ones into the channel. */
  function write(address: Address, message: OutgoingMessage): EditOutcome {
    if (!hasToken(address, clock.now()) && !isReachable(address)) return { kind: 'route-closed' };
    const messageId = isUnposted(address)
      ? `${1_000 + messages.size}`
      : (address.messageId ?? originalId);
    const before = messages.get(messageId);
    messages.set(messageId, {
      content: message.body.content,
      files: message.files?.length ?? before?.files ?? 0,
      customIds: JSON.stringify(message.body.components),
    });
    return { kind: 'edited', address: { ...address, messageId } };
  }
  return {
    edit: (address, message) => affect(() => Promise.resolve(write(address, message))),
    sendDirectly: ({ applicationId }, message) =>
      affect(() => {
        direct.push(message.body.content);
        const there = { channelId: 'direct', messageId: `d${direct.length}` };
        const address = { applicationId, ...there, ephemeral: false, botIsThere: true };
        return Promise.resolve({ kind: 'edited', address });
      }),
    notify: () => Promise.reject(new Error('Nobody is notified here')),
    remove: () => Promise.reject(new Error('Nothing is removed here')),
    filesOf: () => Promise.resolve([]),
    findPosted: (_address, { customId }) =>
      read(() => {
        if (world.isBlind) return Promise.resolve(undefined);
        const found = [...messages].find(([, { customIds }]) => customIds.includes(customId));
        return Promise.resolve(found?.[0]);
      }),
  };
}

/** Takes everything, and has finished it when it is first asked, unless it is held. */
class WorldUpstream extends FakeUpstream {
  readonly #world: SeriesWorld;
  readonly #hands: Hands;

  constructor(world: SeriesWorld, hands: Hands) {
    super();
    this.#world = world;
    this.#hands = hands;
  }

  override submit(_request: SubmitRequest, context: SubmitContext): Promise<SubmitOutcome> {
    const { correlationId } = context;
    return this.#hands.affect(() => {
      this.#world.submits.push(correlationId);
      return Promise.resolve({ kind: 'accepted', taskId: `task-${correlationId}` });
    });
  }

  override query(ids: readonly string[]): Promise<ReadonlyMap<string, TaskSnapshot>> {
    const snapshot: TaskSnapshot = this.#world.isHeld
      ? { status: 'running', percent: 40 }
      : { status: 'succeeded', result: sampleResult };
    return this.#hands.read(() => Promise.resolve(new Map(ids.map((id) => [id, snapshot]))));
  }

  override find(correlationId: string): Promise<FindOutcome> {
    const isThere = this.#world.submits.includes(correlationId);
    return this.#hands.read(() =>
      Promise.resolve(
        isThere ? { kind: 'found', taskId: `task-${correlationId}` } : { kind: 'absent' },
      ),
    );
  }
}
