import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStage, type Stage } from '../sandbox/stage.ts';
import { sleep, systemClock } from '../src/lib/clock.ts';
import type { BotCommand } from './build.ts';
import type { Breach } from './checks/breach.ts';
import { findBreaches } from './checks/index.ts';
import { Crowd } from './crowd.ts';
import { type Evidence, hasWork, readJobs } from './evidence.ts';
import { databaseFile, inject, type World } from './inject.ts';
import { Life } from './life.ts';
import type { Plan } from './plan.ts';
import { Tally } from './tally.ts';

/** What came out of one run. */
export interface Outcome {
  readonly plan: Plan;
  readonly breaches: readonly Breach[];
  /** What went wrong from outside, and what people asked for. */
  readonly tally: Tally;
  /** What the bot has logged. */
  readonly lines: readonly string[];
}

/** How long jobs take, and the bot waits for one: as short as leaves room for what goes wrong. */
const paceMs = 300;
const jobTimeoutMs = 6_000;
/** How long people wait before they go on, at most. */
const patienceMs = 4_000;
/** Where the bot may not write it tries again after two minutes, and a little more. */
const longestEndMs = 180_000;
/** Nothing is under way any more when nothing has changed for so long. */
const quietMs = 400;

/**
 * Lives through a plan, mends everything, waits for the end of all, and looks at what is left.
 * @param endWithinMs how long the end of all is waited for
 */
export async function playPlan(
  plan: Plan,
  command: BotCommand,
  endWithinMs = longestEndMs,
): Promise<Outcome> {
  const stage = await openStage({ upstreams: [plan.upstream], pace: { paceMs, cellSize: 16 } });
  const folder = await mkdtemp(join(tmpdir(), 'easel-chaos-'));
  const file = join(folder, databaseFile);
  const storeUrl = `sqlite://${file}`;
  const environment = {
    ...stage.environment(storeUrl),
    JOB_TIMEOUT_MS: String(jobTimeoutMs),
    POLL_MIN_MS: '100',
    POLL_MAX_MS: '1000',
  };
  const life = new Life({ command, environment, folder });
  const tally = new Tally();
  try {
    life.begin();
    await life.ready();
    const crowd = new Crowd(stage, plan);
    await playBeats(plan, crowd, {
      stage,
      life,
      folder,
      tally,
      deleteMessage: (choice) => crowd.deleteOne(choice),
    });
    await life.ready();
    const isQuiet = await quiet(stage, crowd, { withinMs: endWithinMs, file });
    // One that was asked to end in the last moment has a successor.
    await life.ready();
    const census = await life.census();
    const exitCode = await life.end();
    const evidence: Evidence = {
      asks: crowd.asks,
      messages: crowd.messages(),
      isDeleted: (messageId) => crowd.isDeleted(messageId),
      jobs: await readJobs(storeUrl),
      works: stage.upstream.submits,
      deaths: life.deaths,
      lines: life.lines,
      exitCode,
      violations: stage.discord.violations,
      secrets: [stage.discord.token, stage.upstream.key],
      isQuiet,
      census,
    };
    count(evidence, tally);
    return { plan, breaches: findBreaches(evidence), tally, lines: life.lines };
  } finally {
    await life.end();
    await stage.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Everything that has been broken is whole again when this returns. */
async function playBeats({ beats }: Plan, crowd: Crowd, world: World): Promise<void> {
  const undos: (() => void | Promise<void>)[] = [];
  for (const { deeds, troubles, isPatient } of beats) {
    undos.push(...troubles.map((trouble) => inject(trouble, world)));
    await Promise.all(deeds.map((deed) => crowd.act(deed)));
    if (isPatient) await quiet(world.stage, crowd, { withinMs: patienceMs });
  }
  // What was to come in this moment still does.
  await sleep(systemClock, quietMs);
  for (const undo of undos) await undo();
}

interface Patience {
  readonly withinMs: number;
  /** Of the database, where its jobs are to have ended too. */
  readonly file?: string;
}

/** Waits until nothing is under way. @returns whether that has come in time */
async function quiet(
  { discord }: Stage,
  crowd: Crowd,
  { withinMs, file }: Patience,
): Promise<boolean> {
  const until = systemClock.now() + withinMs;
  let calmSince = systemClock.now();
  const end = discord.onChange(() => {
    calmSince = systemClock.now();
  });
  try {
    while (systemClock.now() < until) {
      await sleep(systemClock, quietMs / 4);
      const isCalm = systemClock.now() - calmSince >= quietMs;
      if (!isCalm || crowd.isWaiting()) continue;
      if (file === undefined || !(await hasWork(file))) return true;
    }
    return false;
  } finally {
    end();
  }
}

function count({ asks, jobs, works, deaths }: Evidence, tally: Tally): void {
  for (const { kind } of asks) tally.add(`asked: ${kind}`);
  for (const { state } of jobs) tally.add(`job: ${state}`);
  tally.add('upstream: taken on', works.length);
  tally.add('process: started', deaths.length);
}
