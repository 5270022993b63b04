import { Secret } from '../../src/config/secret.ts';
import { createMessageRoutes } from '../../src/discord/message-routes.ts';
import { DiscordScreen } from '../../src/discord/screen.ts';
import { toJobId } from '../../src/jobs/job.ts';
import { createJobRepository } from '../../src/jobs/repository.ts';
import { createSeriesRepository } from '../../src/jobs/series/repository.ts';
import { createThumbnails } from '../../src/jobs/thumbnails.ts';
import { createWorkshop, type Workshop } from '../../src/jobs/workshop.ts';
import type { Clock } from '../../src/lib/clock.ts';
import { createLogger } from '../../src/observe/logger.ts';
import { createMemoryStore } from '../../src/storage/memory.ts';
import { createKie } from '../../src/upstreams/kie/adapter.ts';
import { createMidjourneyProxy } from '../../src/upstreams/midjourney-proxy/adapter.ts';
import type { Upstream } from '../../src/upstreams/port.ts';
import { displayOf } from '../../test/fakes/display.ts';
import { FakeMedia, samplePicture } from '../../test/fakes/media.ts';
import { noPrices } from '../../test/fakes/prices.ts';
import { FakeReviewRoom, judgeNothing } from '../../test/fakes/review-room.ts';
import { fakeLimits } from '../../test/fakes/screen-limits.ts';
import { FakeSeriesScreen } from '../../test/fakes/series.ts';
import { addressOf, countingDiscord } from './discord.ts';
import type { Fleet } from './fleet.ts';
import { gateway, kie } from './gateway.ts';

export type Dialect = 'midjourney-proxy' | 'kie';

/** Easel with everything between its desk and the wire real, and pictures that are there at once. */
export interface RunningEasel {
  /** Somebody asks for a job. */
  begin(job: number): Promise<void>;
  stop(): Promise<void>;
}

const progressEditMs = 3_000;

class AnyPicture extends FakeMedia {
  override download(): Promise<typeof samplePicture> {
    return Promise.resolve(samplePicture);
  }

  /** Nobody looks for pictures here. */
  override thumbnail(): Promise<undefined> {
    return Promise.resolve(undefined);
  }
}

interface StartOptions {
  readonly clock: Clock;
  readonly dialect: Dialect;
  /** So many jobs run at once, that none waits for another. */
  readonly slots: number;
  /** Most questions within a minute; undefined: as is usual. */
  readonly perMinute?: number | undefined;
}

export function startEasel(
  fleet: Fleet,
  { clock, dialect, slots, perMinute }: StartOptions,
): RunningEasel {
  const store = createMemoryStore();
  const jobs = createJobRepository(store, clock);
  const logger = createLogger('error', []);
  const routes = createMessageRoutes(countingDiscord(fleet), { clock, logger });
  const limits = fakeLimits(clock);
  const screen = new DiscordScreen({ routes, ...limits, clock, logger, spacingMs: progressEditMs });
  const stopping = new AbortController();
  const workshop = createWorkshop({
    ...{ jobs, screen, clock, logger, displayOf, judgeResult: judgeNothing },
    series: createSeriesRepository(store),
    upstreams: [upstreamOf(fleet, dialect, clock)],
    seriesScreen: new FakeSeriesScreen(),
    reviewRoom: new FakeReviewRoom(),
    media: new AnyPicture(),
    thumbnails: createThumbnails(store, logger),
    settings: {
      upstreamSlots: slots,
      poll: { minMs: 2_000, maxMs: 15_000 },
      progressEditMs,
      queriesPerMinute: perMinute,
      jobTimeoutMs: 24 * 60 * 60_000,
      prices: noPrices,
    },
    callbackUrl: () => undefined,
    stopping: stopping.signal,
  });
  return {
    begin: (job) => begin(workshop, { job, dialect, now: clock.now() }),
    stop: async () => {
      stopping.abort();
      await Promise.all([workshop.stop(), screen.stop()]);
    },
  };
}

function upstreamOf(fleet: Fleet, dialect: Dialect, clock: Clock): Upstream {
  const url = 'https://upstream.example.com';
  const key = new Secret('key');
  if (dialect === 'midjourney-proxy') {
    return createMidjourneyProxy(
      { url, key, auth: 'bearer', flavour: undefined },
      gateway(fleet),
      {},
    );
  }
  const account = { key, url, uploadUrl: url, varyIndexBase: 1 } as const;
  return createKie({ ...account, webhookKey: undefined, watermark: undefined }, kie(fleet), {
    clock,
  });
}

async function begin(
  { desk }: Workshop,
  { job, dialect, now }: { readonly job: number; readonly dialect: Dialect; readonly now: number },
): Promise<void> {
  const address = addressOf(job, now);
  const jobId = toJobId(address.messageId ?? '');
  const prompt = `picture ${String(job)}`;
  await desk.open(
    {
      request: { kind: 'imagine', prompt, references: [] },
      upstream: dialect,
      private: false,
    },
    {
      jobId,
      requesterId: String(500_000_000_000_000_000n + BigInt(job)),
      guildId: '600000000000000001',
      locale: 'en-US',
      address,
      uploadLimit: 10 * 1024 * 1024,
    },
  );
  await desk.confirm(jobId, address.messageId);
}
