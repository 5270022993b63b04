import { once } from 'node:events';
import { Client, Events } from 'discord.js';
import type { Config, UpstreamName } from './config/environment.ts';
import type { Registry } from './discord/definitions.ts';
import { createExecutor } from './discord/executor.ts';
import { createMessageRoutes } from './discord/message-routes.ts';
import { createPublisher } from './discord/publisher.ts';
import { registerCommands } from './discord/register-commands.ts';
import { createResponder } from './discord/respond.ts';
import { createDiscordRest, uploadTimeoutMs } from './discord/rest.ts';
import { createRestTransport } from './discord/rest-transport.ts';
import { createRouter } from './discord/router.ts';
import { DiscordScreen } from './discord/screen.ts';
import { createPressGuard } from './guard/repeated-press.ts';
import { createWordFilter } from './guard/words.ts';
import { createDesk } from './jobs/desk.ts';
import { createEmbeddedEngine, type Engine } from './jobs/engine.ts';
import { Estimates } from './jobs/estimates.ts';
import { createLifecycle } from './jobs/lifecycle.ts';
import type { Station } from './jobs/parts.ts';
import { createJobRepository, type JobRepository } from './jobs/repository.ts';
import { Slots } from './jobs/slots.ts';
import type { Clock } from './lib/clock.ts';
import { createMedia } from './media/media.ts';
import type { Logger } from './observe/logger.ts';
import { openStore } from './storage/open.ts';
import { batchQueries } from './upstreams/batch.ts';
import { createMidjourneyProxy } from './upstreams/midjourney-proxy/adapter.ts';
import { createTransport } from './upstreams/transport.ts';

export interface EaselParts {
  readonly config: Config;
  readonly registry: Registry;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** The running bot. */
export interface Easel {
  /** Takes nothing new, lets what is under way finish within a bound, and closes everything. */
  stop(): Promise<void>;
}

/** How long submits may go on after a stop was asked for: a cut-off submit is an unclear job. */
const submitGraceMs = 20_000;

/** Builds each part once, hands it on, and starts them in the order in which they need each other. */
export async function startEasel({ config, registry, clock, logger }: EaselParts): Promise<Easel> {
  const stopping = new AbortController();
  const killed = new AbortController();
  const store = await openStore(config.storeUrl);
  const jobs = createJobRepository(store, clock);
  const media = createMedia();
  const transport = createTransport();
  const estimates = new Estimates();

  const restTransport = createRestTransport();
  const restOptions = { api: config.discord.apiUrl, makeRequest: restTransport.makeRequest };
  // No intents: interactions need none, and without them nothing is cached or waited for.
  const client = new Client({ intents: [], rest: { ...restOptions, timeout: uploadTimeoutMs } });
  const rest = createDiscordRest(restOptions, client.rest);
  const routes = createMessageRoutes(rest, clock, logger);
  const screen = new DiscordScreen({ routes, clock, logger, spacingMs: config.progressEditMs });

  const engine = createEmbeddedEngine(clock, (jobId) => advance(jobId));
  const upstream = batchQueries(
    createMidjourneyProxy(config.midjourneyProxy, transport, {
      submitTimeoutMs: config.jobTimeoutMs,
    }),
    { clock, signal: stopping.signal },
  );
  const slots = new Slots(config.upstreamSlots, (jobId) => {
    engine.schedule(jobId, clock.now());
  });
  const stations = new Map<UpstreamName, Station>([[upstream.name, { upstream, slots }]]);
  const advance = createLifecycle({
    jobs,
    stations,
    estimates,
    screen,
    media,
    clock,
    logger,
    poll: config.poll,
    callbackUrl: () => undefined,
    stopping: stopping.signal,
    killed: killed.signal,
  });

  const desk = createDesk({ jobs, engine, screen, clock, jobTimeoutMs: config.jobTimeoutMs });
  const responder = createResponder(rest.callbacks);
  const publisher = createPublisher({
    jobs,
    screen,
    routes,
    media,
    logger,
    stopping: stopping.signal,
  });
  const router = createRouter({
    registry,
    responder,
    clock,
    logger,
    executor: createExecutor({
      responder,
      publisher,
      desk,
      rest,
      clock,
      logger,
      stopping: stopping.signal,
    }),
    tools: {
      desk,
      jobs,
      upstreams: new Map([[upstream.name, upstream]]),
      defaultUpstream: config.defaultUpstream,
      isFirstPress: createPressGuard(clock),
      findBlockedWord: createWordFilter(config.moderationWords),
    },
  });
  client.on(Events.Error, (error) => {
    logger.error({ err: error }, 'the Discord client failed');
  });
  client.on(Events.InteractionCreate, (interaction) => {
    void router.handle(interaction);
  });

  async function stop(): Promise<void> {
    stopping.abort();
    await router.close();
    const cancelKill = clock.after(submitGraceMs, () => {
      killed.abort();
    });
    await engine.stop();
    cancelKill();
    await screen.stop();
    await client.destroy();
    await Promise.all([transport.close(), media.close(), restTransport.close()]);
    await store.close();
  }

  try {
    const ready = once(client, Events.ClientReady);
    await client.login(config.discord.token.reveal());
    await ready;
    await takeUpJobs({ jobs, engine, slots, clock });
    await registerCommands({
      rest: rest.bot,
      applicationId: client.application?.id ?? '',
      guildId: config.discord.guildId,
      commands: registry.commands.map(({ data }) => data),
      logger,
    });
    logger.info('ready');
    return { stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Every live job goes on where it was; those that run upstream hold their slots first. */
async function takeUpJobs({
  jobs,
  engine,
  slots,
  clock,
}: {
  readonly jobs: JobRepository;
  readonly engine: Engine;
  readonly slots: Slots;
  readonly clock: Clock;
}): Promise<void> {
  const live = await jobs.live();
  for (const jobId of live) {
    if ((await jobs.get(jobId))?.state === 'running') slots.occupy(jobId);
  }
  for (const jobId of live) engine.schedule(jobId, clock.now());
}
