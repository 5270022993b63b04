import { mkdir, writeFile } from 'node:fs/promises';
import { draw } from './plot.ts';
import { type CallbackEffort, measureCallbacks } from './polling/callbacks.ts';
import { type Outcome, run } from './polling/run.ts';
import type { Line, Report, Section } from './report.ts';
import { median, percentile } from './statistics.ts';

/** How many jobs are live at once, in the runs of each kind. */
export interface PollingEffort {
  readonly batch: readonly number[];
  readonly single: readonly number[];
  readonly callbacks: CallbackEffort;
}

export const usualPollingEffort: PollingEffort = {
  batch: [1, 10, 100, 1_000, 10_000],
  single: [1, 10, 30, 100, 1_000, 10_000],
  callbacks: { jobs: 100, paceMs: 15_000, gapMs: 250 },
};

/** What is asked of an upstream within a minute at most where each task is asked about alone. */
const perMinute = 120;
/** How many times fewer requests, by how many jobs are live. */
const leastTimesFewer: Readonly<Record<number, number>> = { 100: 20, 1_000: 200 };
const leastTimesFewerEdits = 3;
const mostTimesAsLate = 1.05;
const mostCallbackMs = 150;

/** One size, lived through by both. */
interface Pair {
  readonly live: number;
  readonly peer: Outcome;
  readonly easel: Outcome;
}

/**
 * What it costs to know when pictures are finished, how soon that is, and what Discord is sent
 * meanwhile: Easel and a loop per job, on the same jobs, in simulated time, in which answers and edits
 * take no time; and with callbacks, in real time and over real sockets. An edit is stale where it tells
 * of progress after the upstream has finished, whether anybody could know of that or not.
 * @param pictures where the plots are written to; undefined: nowhere
 */
export async function benchPolling(effort: PollingEffort, pictures?: URL): Promise<Report> {
  const batch = await inPairs(effort.batch, 'midjourney-proxy');
  const single = await inPairs(effort.single, 'kie');
  if (pictures !== undefined) await drawAll(batch, pictures);
  const sections = [
    requestsOf(batch),
    delaysOf(batch),
    editsOf(batch),
    budgetOf(single),
    await callbacksOf(effort.callbacks),
  ];
  return { bench: 'polling', sections };
}

async function inPairs(
  sizes: readonly number[],
  dialect: 'midjourney-proxy' | 'kie',
): Promise<readonly Pair[]> {
  const limit = dialect === 'kie' ? { perMinute } : {};
  const pairs: Pair[] = [];
  for (const live of sizes) {
    const peer = await run({ who: 'baseline', dialect, live, ...limit });
    pairs.push({ live, peer, easel: await run({ who: 'Easel', dialect, live, ...limit }) });
  }
  return pairs;
}

function requestsOf(pairs: readonly Pair[]): Section {
  const lines = pairs.map(({ live, peer, easel }): Line => {
    const timesFewer = peer.requestsPerJob / easel.requestsPerJob;
    const least = leastTimesFewer[live] ?? 1;
    const baseline = peer.requestsPerJob;
    const figures = { baseline, Easel: easel.requestsPerJob, 'times fewer': timesFewer };
    const target = least === 1 ? 'not more' : `${String(least)} times fewer`;
    return { name: nameOf(live), figures, target, isMet: timesFewer >= least };
  });
  return { title: 'requests per finished job, where one request asks about many', lines };
}

function delaysOf(pairs: readonly Pair[]): Section {
  const lines = pairs.map(({ live, peer, easel }): Line => {
    const target = 'lower median';
    const isMet = easel.medianDelay < peer.medianDelay;
    return { name: nameOf(live), figures: delayFigures({ peer, easel }), target, isMet };
  });
  return { title: 'seconds from finished upstream to the edit with the picture, same runs', lines };
}

function editsOf(pairs: readonly Pair[]): Section {
  const lines = pairs.map(({ live, peer, easel }): Line => {
    const timesFewer = peer.editsPerJob / easel.editsPerJob;
    const figures = {
      baseline: peer.editsPerJob,
      Easel: easel.editsPerJob,
      'times fewer': timesFewer,
      'stale edits': easel.staleEdits,
    };
    return {
      name: nameOf(live),
      figures,
      target: `${String(leastTimesFewerEdits)} times fewer, none stale`,
      isMet: timesFewer >= leastTimesFewerEdits && easel.staleEdits === 0,
    };
  });
  return { title: 'edits per finished job, same runs', lines };
}

function budgetOf(pairs: readonly Pair[]): Section {
  const lines = pairs.map(({ live, peer, easel }): Line => {
    const figures = {
      'most within a minute': easel.mostPerMinute,
      ...delayFigures({ peer, easel }),
      'p95 / median': easel.p95Delay / easel.medianDelay,
      // What each job's turn is late on average if all that are live are asked about in turn.
      'live / budget / 2': (live / perMinute) * 30,
      clairvoyant: peer.clairvoyantDelay ?? 0,
    };
    // Where hardly one question per job fits, nobody can do better than another.
    const isSoon = easel.medianDelay <= peer.medianDelay * mostTimesAsLate;
    return {
      name: nameOf(live),
      figures,
      target: `within budget, at most ${String(mostTimesAsLate)} times as late`,
      isMet: easel.mostPerMinute <= perMinute && isSoon,
    };
  });
  const title = `seconds of delay where each job is asked about alone, ${String(perMinute)} questions a minute at most`;
  return { title, lines };
}

function delayFigures({ peer, easel }: Pick<Pair, 'peer' | 'easel'>): Line['figures'] {
  return {
    baseline: peer.medianDelay,
    Easel: easel.medianDelay,
    'baseline p95': peer.p95Delay,
    'Easel p95': easel.p95Delay,
  };
}

async function callbacksOf(effort: CallbackEffort): Promise<Section> {
  const delays = await measureCallbacks(effort);
  const middle = median(delays);
  const figures = { jobs: delays.length, median: middle, p95: percentile(delays, 0.95) };
  const target = `median under ${String(mostCallbackMs)}`;
  const lines = [{ name: 'callbacks', figures, target, isMet: middle < mostCallbackMs }];
  return { title: 'milliseconds from the report of the end to the picture on Discord', lines };
}

function nameOf(live: number): string {
  return `${live.toLocaleString('en')} live`;
}

async function drawAll(pairs: readonly Pair[], folder: URL): Promise<void> {
  await mkdir(folder, { recursive: true });
  const pictures = [
    ['polling-requests.svg', 'requests per finished job', 'requestsPerJob'],
    ['polling-delay.svg', 'median delay, seconds', 'medianDelay'],
  ] as const;
  for (const [name, upwards, figure] of pictures) {
    const points = pairs.flatMap(({ live, peer, easel }) => [
      { who: 'baseline', across: live, upwards: peer[figure] },
      { who: 'Easel', across: live, upwards: easel[figure] },
    ]);
    const svg = await draw({ title: upwards, across: 'live jobs', upwards, points });
    await writeFile(new URL(name, folder), `${svg}\n`);
  }
}
