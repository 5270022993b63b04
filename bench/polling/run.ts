import { ManualClock } from '../../sandbox/manual-clock.ts';
import { median, percentile } from '../statistics.ts';
import { startPeer } from './baseline.ts';
import { type Dialect, startEasel } from './easel.ts';
import { Fleet } from './fleet.ts';
import { planJobs } from './plan.ts';

/** Who is measured. */
export type Who = 'Easel' | 'baseline';

export interface RunOptions {
  readonly who: Who;
  readonly dialect: Dialect;
  /** Jobs that are live at once. */
  readonly live: number;
  /** What both keep to; undefined: the baseline asks as often as it wants to. */
  readonly perMinute?: number;
}

/** What came out for all jobs together; times in seconds. */
export interface Outcome {
  readonly jobs: number;
  readonly requestsPerJob: number;
  readonly looksPerJob: number;
  /** From finished upstream to the edit with the picture. */
  readonly medianDelay: number;
  readonly p95Delay: number;
  readonly editsPerJob: number;
  readonly staleEdits: number;
  /** Most requests within any minute. */
  readonly mostPerMinute: number;
  /** Where somebody knew beforehand when each is finished, and asked once about each in that order. */
  readonly clairvoyantDelay: number | undefined;
}

const begins = Date.UTC(2026, 10, 21, 12);
/** Nothing that is planned takes so long. */
const longestMs = 12 * 60 * 60_000;

/** Lives through all jobs of a plan, in simulated time. @throws where some never end */
export async function run(options: RunOptions): Promise<Outcome> {
  const { who, live } = options;
  const clock = new ManualClock(begins);
  const plan = planJobs(live);
  const fleet = new Fleet(clock, plan);
  const slots = { slots: plan.length };
  const easel = who === 'Easel' ? startEasel(fleet, { clock, ...slots, ...options }) : undefined;
  const peer = easel ?? startPeer(fleet, { clock, perMinute: undefined, ...options });
  for (const [job, { asksAt }] of plan.entries()) {
    clock.after(asksAt, () => void peer.begin(job));
  }
  for (;;) {
    await everythingAtOnce();
    if (fleet.isOver) break;
    const next = clock.nextAt;
    if (next === undefined || next > begins + longestMs) throw new Error('Jobs were forgotten');
    clock.advance(next - clock.now());
  }
  await easel?.stop();
  return outcomeOf(fleet, options.perMinute);
}

/** Nothing here waits for anything but the clock and other promises. */
function everythingAtOnce(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

function outcomeOf({ fates, questions, looks }: Fleet, perMinute: number | undefined): Outcome {
  const delays = fates.map(({ shownAt = Infinity, finishedAt }) => (shownAt - finishedAt) / 1_000);
  const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
  return {
    jobs: fates.length,
    requestsPerJob: questions.length / fates.length,
    looksPerJob: looks / fates.length,
    medianDelay: median(delays),
    p95Delay: percentile(delays, 0.95),
    editsPerJob: sum(fates.map(({ edits }) => edits)) / fates.length,
    staleEdits: sum(fates.map(({ staleEdits }) => staleEdits)),
    mostPerMinute: mostWithin(questions, 60_000),
    clairvoyantDelay: perMinute && askOnce(fates, 60_000 / perMinute),
  };
}

/** @returns the median delay in seconds */
function askOnce(fates: Fleet['fates'], gapMs: number): number {
  const ends = fates.map(({ finishedAt }) => finishedAt).sort((a, b) => a - b);
  let free = 0;
  const delays = ends.map((end) => {
    const askedAt = Math.max(end, free);
    free = askedAt + gapMs;
    return (askedAt - end) / 1_000;
  });
  return median(delays);
}

/** @param times in order */
function mostWithin(times: readonly number[], windowMs: number): number {
  let most = 0;
  let first = 0;
  for (const [last, time] of times.entries()) {
    while ((times[first] ?? time) <= time - windowMs) first += 1;
    most = Math.max(most, last - first + 1);
  }
  return most;
}
