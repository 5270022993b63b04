import { ApplicationCommandType } from 'discord.js';
import { ManualClock } from '../../sandbox/manual-clock.ts';
import { upstreamNames } from '../../src/config/upstreams.ts';
import {
  type Command,
  defineButton,
  defineForm,
  type Intention,
  type Tools,
  tell,
} from '../../src/discord/definitions.ts';
import { createFinds } from '../../src/discord/finds.ts';
import type { Responder, Suggestion } from '../../src/discord/respond.ts';
import { createRouter, type Router } from '../../src/discord/router.ts';
import type { Gate } from '../../src/guard/gate.ts';
import { createModeration } from '../../src/guard/moderation.ts';
import { createPressGuard } from '../../src/guard/repeated-press.ts';
import { createMessageReports } from '../../src/guilds/message-reports.ts';
import { createGuilds } from '../../src/guilds/repository.ts';
import { createBoard } from '../../src/jobs/board.ts';
import { createDesk } from '../../src/jobs/desk.ts';
import { createProposals } from '../../src/jobs/proposals.ts';
import { createJobRepository } from '../../src/jobs/repository.ts';
import { createSeriesRepository } from '../../src/jobs/series/repository.ts';
import { Sightings } from '../../src/jobs/sightings.ts';
import { createThumbnails } from '../../src/jobs/thumbnails.ts';
import { createPatience } from '../../src/lib/patience.ts';
import { createPeopleRepository } from '../../src/people/repository.ts';
import { createMemoryStore } from '../../src/storage/memory.ts';
import { displayOf } from './display.ts';
import { openVisit } from './gate.ts';
import { noInquiry } from './inquiry.ts';
import { MemoryLog } from './log.ts';
import { FakeMedia } from './media.ts';
import { noPrices } from './prices.ts';
import { FakeScreen } from './screen.ts';
import { seriesDeskOver } from './series.ts';
import { FakeUpstream } from './upstream.ts';

/** A router between fakes: it knows one command, one button and one form. */
export interface RouterRig {
  readonly router: Router;
  readonly clock: ManualClock;
  readonly log: MemoryLog;
  /** Intentions that were carried out. */
  readonly carriedOut: Intention[];
  /** What was said outside of an intention. */
  readonly apologies: string[];
  readonly suggested: (readonly Suggestion[])[];
  /** How often Discord was asked about the channel of a thread. */
  readonly places: { asked: number };
}

/** What the handlers do; each has a harmless default. */
export interface Handlers {
  readonly command?: Command['run'];
  readonly suggest?: NonNullable<Command['suggest']>;
  readonly button?: (key: string, tools: Tools) => Promise<Intention> | Intention;
  readonly carryOut?: () => Promise<void>;
  readonly tellFails?: boolean;
  /** Instead of a gate that nothing is set for. */
  readonly gate?: Gate;
}

/** What handlers work with, over an empty store and an engine that does nothing; all is on. */
export function toolsOf(clock: ManualClock): Omit<Tools, 'text'> {
  const jobs = createJobRepository(createMemoryStore(), clock);
  const engine = { schedule: () => undefined, stop: () => Promise.resolve() };
  const desk = createDesk({
    jobs,
    engine,
    screen: new FakeScreen(),
    clock,
    displayOf,
    jobTimeoutMs: 1,
  });
  const guilds = createGuilds(createMemoryStore());
  const moderation = createModeration({
    store: createMemoryStore(),
    guilds,
    jobs,
    series: createSeriesRepository(createMemoryStore()),
    prices: noPrices,
    moderationWords: [],
    post: () => Promise.resolve({ kind: 'refused' }),
    clock,
    logger: new MemoryLog().logger,
  });
  return {
    desk,
    seriesDesk: seriesDeskOver(jobs, desk, clock),
    jobs,
    board: createBoard({ stations: new Map(), sightings: new Sightings() }),
    inquiry: noInquiry,
    people: createPeopleRepository(createMemoryStore()),
    privacy: {
      beginExport: () => () => undefined,
      export: () => Promise.resolve({ files: [], records: 0, tooLarge: 0, rest: undefined }),
      erase: () => Promise.resolve({ jobs: 0, live: 0, unreadable: 0 }),
    },
    guilds,
    moderation,
    visit: openVisit(),
    upstreams: new Map(upstreamNames.map((name) => [name, new FakeUpstream(name)])),
    defaultUpstream: 'midjourney-proxy',
    prices: noPrices,
    thumbnails: createThumbnails(createMemoryStore(), new MemoryLog().logger),
    messages: {
      remove: () => Promise.resolve('removed'),
      post: () => Promise.resolve({ kind: 'refused' }),
      takeDown: () => Promise.resolve({ removed: 0, gone: 0, failed: 0 }),
      postDirectly: () => Promise.resolve(false),
      read: () => Promise.resolve(undefined),
      isForEverybody: () => Promise.resolve(undefined),
      serverName: () => Promise.resolve(undefined),
      managesServer: () => Promise.resolve(false),
    },
    proposals: createProposals(createMemoryStore(), clock),
    finds: createFinds(createMemoryStore(), clock),
    reports: createMessageReports(createMemoryStore()),
    copiesOf: () => Promise.resolve([]),
    media: new FakeMedia(),
    clock,
    isFirstPress: () => true,
    patience: createPatience(clock),
    findBlockedWord: () => undefined,
  };
}

export function routerRig(handlers: Handlers = {}): RouterRig {
  const clock = new ManualClock(0);
  const log = new MemoryLog();
  const carriedOut: Intention[] = [];
  const apologies: string[] = [];
  const suggested: (readonly Suggestion[])[] = [];
  const places = { asked: 0 };
  const tools = toolsOf(clock);
  const { gate = tools.moderation.gate } = handlers;
  const unexpected = (): Promise<never> => Promise.reject(new Error('The router never does this'));
  const responder: Responder = {
    defer: unexpected,
    deferUpdate: unexpected,
    update: unexpected,
    ask: unexpected,
    tell: (_interaction, { content }) => {
      apologies.push(content);
      return handlers.tellFails === true ? Promise.reject(new Error('gone')) : Promise.resolve();
    },
    suggest: (_interaction, choices) => {
      suggested.push(choices);
      return Promise.resolve();
    },
  };
  const { suggest } = handlers;
  const router = createRouter({
    registry: {
      commands: [
        {
          data: { name: 'imagine', description: 'x', type: ApplicationCommandType.ChatInput },
          run: handlers.command ?? (() => tell('drawn')),
          ...(suggest === undefined ? {} : { suggest }),
        },
      ],
      buttons: [
        defineButton({
          action: 'act',
          run: ({ key }, _interaction, tools) =>
            handlers.button?.(key, tools) ?? tell(`pressed ${key}`),
        }),
      ],
      menus: [],
      selects: [],
      forms: [defineForm({ action: 'answer', run: (press) => tell(`sent for ${press.jobId}`) })],
    },
    responder,
    executor: {
      carryOut: async (intention) => {
        carriedOut.push(intention);
        await handlers.carryOut?.();
      },
    },
    places: {
      of: () => ({
        parentId: '400000000000000009',
        isAgeRestricted: undefined,
        learn: () => {
          places.asked += 1;
          return Promise.resolve(false);
        },
      }),
    },
    presses: createPressGuard(clock),
    clock,
    logger: log.logger,
    tools: { ...tools, moderation: { ...tools.moderation, gate } },
  });
  return { router, clock, log, carriedOut, apologies, suggested, places };
}
