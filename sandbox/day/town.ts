import { setTimeout as rest } from 'node:timers/promises';
import { ManualClock } from '../manual-clock.ts';
import { openStage } from '../stage.ts';
import { createCrowd } from './crowd.ts';
import type { FromTown, ToTown, TownData, TownNow } from './messages.ts';
import { happeningsOf, isTrouble } from './plan.ts';
import { watchTraffic } from './traffic.ts';
import { cause } from './trouble.ts';

/* Discord, an upstream and people in a process of their own, so that the bot's memory is its own. */

/** How long a picture takes, in milliseconds. */
const paceMs = 40_000;
/** What stays open for longer waits for the time to pass, in milliseconds of real time. */
const patienceMs = 500;

const { plan, start } = JSON.parse(process.argv[2] ?? '') as TownData;
const tell = (message: FromTown): void => {
  process.send?.(message);
};

const clock = new ManualClock(start);
const traffic = watchTraffic();
const stage = await openStage({ clock, pace: { paceMs, cellSize: 64 } });
const crowd = createCrowd(stage);
const happenings = happeningsOf(plan);
const counts = { deeds: 0, inVain: 0, unanswered: 0, troubles: 0 };
let waiting = 0;
let next = 0;

/** Lets everything happen whose time has come. */
function happen(): void {
  for (;;) {
    const happening = happenings[next];
    if (happening === undefined || start + happening.at > clock.now()) return;
    next += 1;
    const { deed } = happening;
    if (isTrouble(deed)) {
      counts.troubles += 1;
      cause(stage, deed);
      continue;
    }
    counts.deeds += 1;
    void act({ ...happening, deed });
  }
}

async function act(happening: Parameters<typeof crowd.act>[0]): Promise<void> {
  waiting += 1;
  try {
    for (const { outcome } of await crowd.act(happening)) {
      if (outcome === 'no-response') counts.unanswered += 1;
    }
  } catch {
    // A button that has just gone, or nobody who answers: it is counted, and the day goes on.
    counts.inVain += 1;
  } finally {
    waiting -= 1;
  }
}

async function pass(ms: number): Promise<void> {
  clock.advance(ms);
  happen();
  await quiet();
}

/** Waits in real time until nobody waits for an answer any more. */
async function quiet(): Promise<void> {
  const until = performance.now() + patienceMs;
  let seen = -1;
  while (performance.now() < until) {
    if (traffic.open === 0 && waiting === 0 && traffic.all === seen) return;
    seen = traffic.all;
    await rest(1);
  }
}

function now(): TownNow {
  const { requests, violations } = stage.discord;
  return {
    ...counts,
    requests: requests.length,
    unfinished: crowd.unfinished().map(({ content, loading }) => (loading ? 'thinking' : content)),
    violations: violations.map((violation) => JSON.stringify(violation)),
  };
}

async function take(message: ToTown): Promise<void> {
  if (message.kind === 'pass') {
    await pass(message.ms);
    tell({ kind: 'passed', quiet: traffic.open === 0 && waiting === 0 });
    return;
  }
  if (message.kind === 'look') {
    tell({ kind: 'seen', now: now() });
    return;
  }
  traffic.stop();
  await stage.stop();
  process.disconnect();
}

process.on('message', (message: ToTown) => void take(message));
tell({ kind: 'open', environment: stage.environment(plan.storeUrl) });
