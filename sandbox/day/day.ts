import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as rest, setImmediate as turn } from 'node:timers/promises';
import { createRegistry } from '../../commands/index.ts';
import { readConfig } from '../../src/config/environment.ts';
import { startEasel } from '../../src/easel.ts';
import { jobSchema } from '../../src/jobs/job.ts';
import { createLogger } from '../../src/observe/logger.ts';
import type { Easel } from '../../src/running-easel.ts';
import { openStore } from '../../src/storage/open.ts';
import { ManualClock } from '../manual-clock.ts';
import { handles, heldMiB } from './held.ts';
import { holdLongIntervals } from './long-intervals.ts';
import type { TownNow } from './messages.ts';
import { arrivalMs } from './plan.ts';
import { openTown, type Town } from './town-process.ts';

/** How long the day is, and how much happens. */
export interface DayOptions {
  readonly seed: string;
  readonly hours: number;
  readonly deeds: number;
  /** How much time passes at once, in milliseconds. */
  readonly stepMs: number;
  /** Called after each hour. */
  readonly onHour?: (hour: Hour) => void;
}

/** How the bot is after an hour. */
export interface Hour {
  readonly hour: number;
  readonly town: TownNow;
  /** Memory of the bot's own thread after a collection, and of the process, in MiB. */
  readonly heldMiB: number;
  readonly residentMiB: number;
  /** Timers on the bot's clock. */
  readonly timers: number;
  /** What the process holds open. */
  readonly handles: string;
  /** Seconds of real time. */
  readonly seconds: number;
}

/** What a day has come to. */
export interface DayReport {
  /** Before anybody did anything, each hour, and when all has come to an end. */
  readonly hours: readonly Hour[];
  readonly before: Hour;
  readonly after: Hour;
  /** Jobs in the store by state, and those that are marked as unfinished. */
  readonly jobs: Readonly<Record<string, number>>;
  readonly live: number;
  /** What the bot logged as its own fault. */
  readonly errors: readonly string[];
  /** What was left once the bot was stopped. */
  readonly stopped: { readonly timers: number; readonly handles: string };
  /** The same before it was started. */
  readonly empty: { readonly handles: string };
}

const hourMs = 60 * 60_000;
/** Until what is under way has ended and the last token is void. */
const calmMs = hourMs;
/** Until the last job has ended of which nobody knows what has become of it. */
const quietMs = 25 * hourMs;
/** The less there is to do, the more time passes at once. */
const calmStepMs = 15_000;
const quietStepMs = 150_000;
/** While somebody waits for an answer that does not come at once. */
const busyStepMs = 500;
const mostErrors = 50;

/** Lets the whole bot, in this process, live through a day of a server that is busy. */
export async function runDay(options: DayOptions): Promise<DayReport> {
  const { seed, hours, deeds } = options;
  const start = Date.UTC(2026, 0, 15);
  const folder = await mkdtemp(join(tmpdir(), 'easel-day-'));
  const storeUrl = `sqlite://${join(folder, 'easel.sqlite')}`;
  const clock = new ManualClock(start);
  const putBack = holdLongIntervals(clock);
  const town = await openTown({ plan: { seed, hours, deeds, storeUrl }, start });
  try {
    const lived = await live({ town, clock }, options);
    return { ...lived, ...(await readStore(storeUrl)) };
  } finally {
    putBack();
    await town.close();
    await rm(folder, { recursive: true });
  }
}

interface Running {
  readonly town: Town;
  readonly clock: ManualClock;
}

async function live(
  running: Running,
  { hours: count, stepMs, onHour }: DayOptions,
): Promise<Omit<DayReport, 'jobs' | 'live'>> {
  const { clock } = running;
  const empty = { handles: handles() };
  const errors: string[] = [];
  const easel = await startBot(running, errors);
  await pass(running, arrivalMs, calmStepMs);
  const measure = measuring(running);
  const before = await measure(0);
  const hours: Hour[] = [];
  for (let hour = 1; hour <= count; hour += 1) {
    await pass(running, hourMs, stepMs);
    const now = await measure(hour);
    hours.push(now);
    onHour?.(now);
  }
  await pass(running, calmMs, calmStepMs);
  await pass(running, quietMs, quietStepMs);
  const after = await calm(before, () => measure(count + (calmMs + quietMs) / hourMs));
  await easel.stop();
  const stopped = { timers: clock.pending, handles: await settled(empty.handles) };
  return { hours, before, after, errors, stopped, empty };
}

function measuring({ town, clock }: Running): (hour: number) => Promise<Hour> {
  const begun = performance.now();
  return async (hour) => {
    await rest(1);
    return {
      hour,
      town: await town.look(),
      heldMiB: heldMiB(),
      residentMiB: process.memoryUsage().rss / 2 ** 20,
      timers: clock.pending,
      handles: handles(),
      seconds: (performance.now() - begun) / 1000,
    };
  };
}

async function startBot({ town, clock }: Running, errors: string[]): Promise<Easel> {
  const outcome = readConfig({
    ...town.environment,
    POLL_MIN_MS: '2000',
    PROGRESS_EDIT_MS: '3000',
  });
  if (!outcome.ok) throw new Error(outcome.problems.join('\n'));
  const write = (line: string): void => {
    if (/"level":[56]0/.test(line) && errors.length < mostErrors) errors.push(line);
  };
  const logger = createLogger('info', [], { write });
  return startEasel({ config: outcome.config, createRegistry, clock, logger });
}

/** The town goes first: what it hears from the bot is never from its future. */
async function pass({ town, clock }: Running, ms: number, stepMs: number): Promise<void> {
  let isQuiet = true;
  for (let left = ms; left > 0; ) {
    const step = Math.min(left, isQuiet ? stepMs : busyStepMs);
    isQuiet = await town.pass(step);
    clock.advance(step);
    await turn();
    await turn();
    left -= step;
  }
}

/** Sockets that are kept open for a while are closed after seconds of real time. */
async function calm(before: Hour, measure: () => Promise<Hour>): Promise<Hour> {
  for (let attempt = 0; ; attempt += 1) {
    const now = await measure();
    if (attempt > 40 || (now.handles === before.handles && now.timers <= before.timers)) return now;
    await rest(250);
  }
}

async function settled(wanted: string): Promise<string> {
  for (let attempt = 0; attempt < 40 && handles() !== wanted; attempt += 1) await rest(250);
  return handles();
}

/** A store as large as a day can make it. */
const most = 100_000;

async function readStore(storeUrl: string): Promise<Pick<DayReport, 'jobs' | 'live'>> {
  const store = await openStore(storeUrl);
  const jobs: Record<string, number> = {};
  for (const { value } of await store.list('jobs:', { limit: most })) {
    const { state } = jobSchema.parse(value);
    jobs[state] = (jobs[state] ?? 0) + 1;
  }
  const live = (await store.list('live:', { limit: most })).length;
  await store.close();
  return { jobs, live };
}
