import { setMaxListeners } from 'node:events';
import { ownHosts } from './config/own-hosts.ts';
import { configuredUpstreams } from './config/upstreams.ts';
import { createDiscordConnection } from './discord/connection.ts';
import { EditPace } from './discord/edit-pace.ts';
import { createExecutor } from './discord/executor.ts';
import { createFinds } from './discord/finds.ts';
import { createMessageRoutes } from './discord/message-routes.ts';
import { createOwnMessages } from './discord/own-messages.ts';
import { createPlaces } from './discord/places.ts';
import { createPublisher } from './discord/publisher.ts';
import { keepRegistered } from './discord/register-commands.ts';
import { createRegisteredServers } from './discord/registered-servers.ts';
import { createResponder } from './discord/respond.ts';
import { createReviewRoom } from './discord/review-room.ts';
import { createRouter } from './discord/router.ts';
import { DiscordScreen } from './discord/screen.ts';
import { DiscordSeriesScreen } from './discord/series-screen.ts';
import { createStaffMessages } from './discord/staff-messages.ts';
import { createModeration } from './guard/moderation.ts';
import { createPressGuard } from './guard/repeated-press.ts';
import { createMessageReports } from './guilds/message-reports.ts';
import { createGuilds } from './guilds/repository.ts';
import { openCallbacks } from './jobs/callbacks.ts';
import { createDisplayOf } from './jobs/display.ts';
import { createProposals } from './jobs/proposals.ts';
import { createJobRepository } from './jobs/repository.ts';
import { settleRestored } from './jobs/restored.ts';
import { createSeriesRepository } from './jobs/series/repository.ts';
import { watchSeries } from './jobs/series/watch-series.ts';
import { createThumbnails } from './jobs/thumbnails.ts';
import { watchJobs } from './jobs/watch-jobs.ts';
import { createWorkshop } from './jobs/workshop.ts';
import { within } from './lib/clock.ts';
import { unlessAborted } from './lib/unless-aborted.ts';
import { createMedia } from './media/media.ts';
import { reportBalances } from './observe/balances.ts';
import { type Listeners, openListeners } from './observe/http/listeners.ts';
import type { FindReceiver } from './observe/http/routes.ts';
import { openLoggedStore } from './observe/logged-store.ts';
import { createMetrics } from './observe/metrics/metrics.ts';
import { createReadiness } from './observe/readiness.ts';
import { watchStore } from './observe/watched-store.ts';
import { createPeopleRepository } from './people/repository.ts';
import { createPrivacy } from './privacy/privacy.ts';
import type { Easel, EaselParts } from './running-easel.ts';
import { createUpstreams } from './upstreams/create.ts';
import { createTransport } from './upstreams/transport.ts';

/** What is under way when a stop is asked for has so long; everything can be taken up later. */
const closeWithinMs = 25_000;

/** As long as Discord waits for an answer. */
const lastWordMs = 3_000;

/** Builds each part once, hands it on, and starts them in the order in which they need each other. */
export async function startEasel(parts: EaselParts): Promise<Easel> {
  const { config, clock, logger, signal } = parts;
  const stop = new AbortController();
  const stopping = stop.signal;
  // One listener per download and query under way.
  setMaxListeners(0, stopping);
  const { store, isWorking } = watchStore(await openLoggedStore(config.storeUrl, logger));
  const names = configuredUpstreams(config.upstreams);
  const metrics = parts.metrics ?? createMetrics({ clock, upstreams: names });
  const jobs = watchJobs(metrics.jobs.watch(createJobRepository(store, clock)), (job) => {
    moderation.quota.follow(job);
  });
  const series = watchSeries(createSeriesRepository(store), (id) => {
    moderation.quota.followSeries(id);
  });
  const thumbnails = createThumbnails(store, logger);
  const people = createPeopleRepository(store);
  const callbacks = await openCallbacks(store);
  const publicUrl = config.http?.publicUrl;
  const media = createMedia({ isForbidden: parts.isForbidden, ownHosts: ownHosts(config) });
  const transport = createTransport();
  const adapterParts = { clock, submitTimeoutMs: config.jobTimeoutMs };
  const upstreams = createUpstreams(config.upstreams, transport, adapterParts).map((upstream) =>
    metrics.watchUpstream(upstream),
  );
  const registry = parts.createRegistry(upstreams);

  const connection = createDiscordConnection(config.discord, {
    ...{ clock, logger, onAnswer: metrics.discord.answered },
  });
  const { rest } = connection;
  const routes = createMessageRoutes(rest, { clock, logger, onSent: metrics.discord.sent });
  const { traffic } = connection;
  const limits = { traffic, pace: new EditPace(clock) };
  const shown = { routes, ...limits, clock, logger, spacingMs: config.progressEditMs };
  const screen = new DiscordScreen(shown);
  const seriesScreen = new DiscordSeriesScreen({ ...shown, series, jobs });
  const guilds = createGuilds(store);
  const { moderationWords, prices } = config;
  const messages = createOwnMessages({ jobs, routes, rest, logger });
  const moderation = createModeration({
    store,
    guilds,
    jobs,
    series,
    moderationWords,
    prices,
    post: (channelId, view) => messages.post(channelId, view),
    clock,
    logger,
  });
  const staff = createStaffMessages({ rest, logger });
  const workshop = createWorkshop({
    jobs,
    series,
    upstreams,
    screen,
    seriesScreen,
    reviewRoom: createReviewRoom({ ...shown, guilds, staff, messages, record: moderation.reviews }),
    judgeResult: moderation.judgeResult,
    media,
    thumbnails,
    clock,
    logger,
    stopping,
    settings: config,
    displayOf: createDisplayOf(guilds, logger),
    callbackUrl: (jobId) => publicUrl && callbacks.urlOf(publicUrl, jobId),
  });
  const { desk, seriesDesk, board, inquiry } = workshop;

  const responder = metrics.acknowledgements.watch(createResponder(rest.callbacks));
  const publisher = createPublisher({ jobs, inquiry, screen, routes, media, logger, stopping });
  const executor = createExecutor({
    responder,
    publisher,
    desk,
    seriesDesk,
    jobs,
    rest,
    clock,
    logger,
    stopping,
  });
  const router = createRouter({
    registry,
    responder,
    executor,
    places: createPlaces({ rest, clock, logger }),
    presses: createPressGuard(clock),
    clock,
    logger,
    tools: {
      desk,
      seriesDesk,
      jobs,
      board,
      inquiry,
      people,
      privacy: createPrivacy({ store, jobs, series, thumbnails, people }),
      guilds,
      upstreams: new Map(upstreams.map((upstream) => [upstream.name, upstream])),
      defaultUpstream: config.defaultUpstream,
      prices,
      thumbnails,
      messages,
      proposals: createProposals(store, clock),
      finds: createFinds(store, clock),
      reports: createMessageReports(store),
      copiesOf: ({ address }) => routes.filesOf(address),
      media,
      clock,
      moderation,
    },
  });
  const findReceiver: FindReceiver = (given, token) => {
    const jobId = callbacks.find(given, token);
    if (jobId === undefined) return undefined;
    return (report) => void workshop.receiveCallback(jobId, { ...report, receivedAt: clock.now() });
  };
  const look = createReadiness({
    isGatewayReady: () => connection.isReady(),
    isStoreWorking: isWorking,
    upstreams,
    clock,
    signal: stopping,
  });
  const commands = [...registry.commands, ...registry.menus].map(({ data }) => data);
  metrics.learnFrom({ commands: commands.map(({ name }) => name), partsNow: look });
  let listeners: Listeners | undefined;

  async function close(): Promise<void> {
    stop.abort();
    await listeners?.close();
    const finish = async (): Promise<void> => {
      // Side by side: an answer that hangs does not keep jobs from ending in order.
      await Promise.all([router.close(), workshop.stop()]);
      await Promise.all([screen.stop(), seriesScreen.stop(), moderation.stop()]);
    };
    await within(clock, closeWithinMs, finish());
    await connection.leave();
    // Whoever asked in the last moment hears that the bot is restarting.
    await within(clock, lastWordMs, router.close());
    await connection.close();
    await Promise.all([transport.close(), media.close()]);
    await store.close();
  }

  async function begin(): Promise<Easel> {
    await settleRestored({ store, clock, logger });
    // Before the first interaction: what is new is not to be taken for what was left over.
    const leftOver = { jobs: await jobs.live(), series: await series.open() };
    metrics.jobs.expect(leftOver.jobs);
    moderation.quota.openAhead(guilds.all());
    listeners = await openListeners({ config, look, metrics, findReceiver, clock, logger });
    // Beside everything else: however many they are, nobody who asks for something waits for them.
    void workshop.takeUp(leftOver);
    const applicationId = await connection.open((interaction, told) => {
      metrics.acknowledgements.received(interaction);
      void router.handle(interaction, told);
    });
    moderation.cases.takeUp();
    const { guildId } = config.discord;
    const servers = createRegisteredServers(store);
    const registration = { rest: rest.bot, applicationId, guildId, commands, servers, logger };
    await keepRegistered(registration, { clock, signal: stopping });
    void reportBalances(upstreams, logger, stopping);
    logger.info('ready');
    const { httpPort, metricsPort } = listeners;
    return { stop: close, httpPort, metricsPort, lost: connection.lost };
  }

  try {
    return await (signal === undefined ? begin() : unlessAborted(begin(), signal));
  } catch (error) {
    await close();
    throw error;
  }
}
