import { ManualClock } from '../../sandbox/manual-clock.ts';
import { createPublisher } from '../../src/discord/publisher.ts';
import { createReviewRoom } from '../../src/discord/review-room.ts';
import { DiscordScreen } from '../../src/discord/screen.ts';
import { isHidden } from '../../src/guard/access/pictures.ts';
import { createGuilds } from '../../src/guilds/repository.ts';
import { Breaker } from '../../src/jobs/breaker.ts';
import { Deliveries } from '../../src/jobs/deliveries.ts';
import { createDesk, type Desk } from '../../src/jobs/desk.ts';
import { Estimates } from '../../src/jobs/estimates.ts';
import { type Job, type JobId, jobIdSchema } from '../../src/jobs/job.ts';
import { createLifecycle } from '../../src/jobs/lifecycle.ts';
import { Reports } from '../../src/jobs/reports.ts';
import { createJobRepository, type JobRepository } from '../../src/jobs/repository.ts';
import type { ReviewNeed } from '../../src/jobs/review.ts';
import { createSeriesRepository } from '../../src/jobs/series/repository.ts';
import { createSeriesTies } from '../../src/jobs/series/ties.ts';
import { Sightings } from '../../src/jobs/sightings.ts';
import { Slots } from '../../src/jobs/slots.ts';
import { TaskOwners } from '../../src/jobs/task-owners.ts';
import { createThumbnails } from '../../src/jobs/thumbnails.ts';
import { createMemoryStore } from '../../src/storage/memory.ts';
import { QueryBudget } from '../../src/upstreams/query-budget.ts';
import { noInquiry } from './inquiry.ts';
import { addressOf, imagineOf, jobIdOf, sampleResult, sampleTime } from './jobs.ts';
import { MemoryLog } from './log.ts';
import { lookAtOnce } from './lookout.ts';
import { FakeMedia, samplePicture } from './media.ts';
import { judgeNothing } from './review-room.ts';
import { fakeLimits } from './screen-limits.ts';
import { FakeSeriesScreen } from './series.ts';
import { settle } from './settle.ts';
import { FakeUpstream } from './upstream.ts';
import {
  otherStaffChannel,
  staffChannel,
  WatchedDiscord,
  type WatchedMessage,
} from './watched-discord.ts';

const guildId = '100000000000000001';
const previewUrl = 'https://files.example.com/preview.webp';

/** What is asked for, and what of it waits. */
export interface ReviewPlot {
  readonly isPrivate: boolean;
  readonly need: Pick<ReviewNeed, 'prompt' | 'result'>;
}

/** One job of a server, from its asking on; nothing happens but what is told to. */
export interface ReviewWorld {
  readonly clock: ManualClock;
  readonly discord: WatchedDiscord;
  readonly upstream: FakeUpstream;
  readonly jobs: JobRepository;
  readonly jobId: JobId;
  readonly desk: Desk;
  /** One step of the job, and all that it sets off. */
  step(): Promise<void>;
  /** Its person brings it to another message. */
  show(): Promise<void>;
  /** Those who moderate are told in the other of two channels from now on. */
  moveStaff(): Promise<void>;
  /** Everything in memory is gone. */
  restart(): void;
  job(): Promise<Job>;
}

export async function reviewWorld(
  { isPrivate, need }: ReviewPlot,
  watch: (message: WatchedMessage) => void,
): Promise<ReviewWorld> {
  const clock = new ManualClock(sampleTime);
  const store = createMemoryStore();
  const jobs = createJobRepository(store, clock);
  const guilds = createGuilds(store);
  await guilds.of(guildId).change((guild) => ({ ...guild, reportChannel: staffChannel }));
  const discord = new WatchedDiscord(clock, watch);
  const upstream = new FakeUpstream();
  upstream.willShow({ status: 'running', percent: 40, previewUrl });
  const media = new FakeMedia();
  for (const { url } of sampleResult.media) media.holds(url, samplePicture);
  media.holds(previewUrl, samplePicture);
  discord.serve = (url) => {
    media.holds(url, samplePicture);
  };
  const { logger } = new MemoryLog();
  const jobId = jobIdOf(1);
  let parts = open();

  function open() {
    const { routes, staff } = discord;
    const shown = { routes, ...fakeLimits(clock), clock, logger, spacingMs: 100 };
    const screen = new DiscordScreen(shown);
    const record = { held: () => Promise.resolve(1), decided: () => Promise.resolve() };
    const messages = { isForEverybody: () => Promise.resolve(false) };
    const slots = new Slots(3, () => undefined);
    const budget = new QueryBudget(clock, 600);
    const station = { upstream, slots, breaker: new Breaker(clock) };
    const stopping = new AbortController().signal;
    const advance = createLifecycle({
      jobs,
      stations: new Map([[upstream.name, { ...station, budget, prices: undefined }]]),
      inquiry: noInquiry,
      taskOwners: new TaskOwners(),
      estimates: new Estimates(),
      sightings: new Sightings(),
      reports: new Reports(),
      lookout: lookAtOnce([upstream], { clock, logger, stopping }),
      deliveries: new Deliveries(),
      screen,
      reviewRoom: createReviewRoom({ guilds, record, staff, routes, messages, logger }),
      reviewTurns: { posts: new Slots(1, () => undefined), looks: new Slots(1, () => undefined) },
      judgeResult: judgeNothing,
      seriesTies: createSeriesTies({
        series: createSeriesRepository(store),
        jobs,
        screen: new FakeSeriesScreen(),
      }),
      media,
      thumbnails: createThumbnails(store, logger),
      clock,
      logger,
      poll: { minMs: 1_000, maxMs: 2_000 },
      callbackUrl: () => undefined,
      stopping,
      killed: stopping,
    });
    const engine = { schedule: () => undefined, stop: () => Promise.resolve() };
    const displayOf = () => Promise.resolve({ previews: true, ping: 'always' as const });
    const desk = createDesk({ jobs, engine, screen, clock, displayOf, jobTimeoutMs: 900_000 });
    const publisher = createPublisher({
      jobs,
      inquiry: noInquiry,
      screen,
      routes,
      media,
      logger,
      stopping,
    });
    return { advance, desk, publisher };
  }

  async function job(): Promise<Job> {
    const found = await jobs.get(jobId);
    if (found === undefined) throw new Error('The job is not there');
    return found;
  }

  const review = { ...need, hours: 48, channelId: '200000000000000002' };
  const draft = { request: imagineOf(), upstream: 'midjourney-proxy', private: isPrivate } as const;
  const ephemeral = isHidden({ ...draft, review });
  const address = addressOf({ ephemeral, guildId });
  discord.answer(address.messageId ?? '', ephemeral ? 'owner' : 'everybody');
  await parts.desk.open(
    { ...draft, review },
    {
      ...{ jobId, guildId, address, locale: 'en-US', uploadLimit: 10_000_000 },
      requesterId: '300000000000000001',
    },
  );
  await parts.desk.confirm(jobId, address.messageId);
  let shows = 0;
  return {
    ...{ clock, discord, upstream, jobs, jobId, job },
    get desk() {
      return parts.desk;
    },
    step: async () => {
      upstream.willSubmit({ kind: 'accepted', taskId: 'task-1' });
      await parts.advance(jobId);
      clock.advance(200);
      await settle();
    },
    show: async () => {
      const before = await job();
      if (before.state === 'delivering') return;
      if (before.state === 'failed' || before.state === 'cancelled') return;
      shows += 1;
      const hidden = isHidden(before);
      const messageId = String(1_400_000_000_000_000_000n + BigInt(shows));
      discord.answer(messageId, hidden ? 'owner' : 'everybody');
      const tokenExpiresAt = clock.now() + 15 * 60_000;
      const there = addressOf({ messageId, tokenExpiresAt, ephemeral: hidden, guildId });
      await parts.publisher.republish(before, { address: there, uploadLimit: 10_000_000 });
      clock.advance(200);
      await settle();
    },
    moveStaff: async () => {
      await guilds.of(guildId).change((guild) => {
        const isFirst = guild.reportChannel === staffChannel;
        return { ...guild, reportChannel: isFirst ? otherStaffChannel : staffChannel };
      });
    },
    restart: () => {
      parts = open();
    },
  };
}

/** The file names of results, as those who moderate and as others see them. */
export function isPicture(name: string): boolean {
  return name.includes(jobIdSchema.parse(jobIdOf(1)));
}
