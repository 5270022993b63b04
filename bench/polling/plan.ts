import { dice } from './dice.ts';

/** One job as its upstream will treat it; all times in milliseconds. */
export interface PlannedJob {
  /** When somebody asks for it, since the beginning. */
  readonly asksAt: number;
  /** How long it waits at the upstream, and how long it is drawn after that. */
  readonly queueMs: number;
  readonly drawMs: number;
}

/** So many are lived through at least, however few are live at once. */
const fewest = 60;
/** Beyond so many, one upstream would finish more a second than Discord takes edits of. */
const manyLive = 5_000;

/**
 * The same jobs for everybody who is measured: so many live at once, each followed by another when it
 * is over, until each has been followed twice. Very many are all asked for within five minutes and drawn
 * in that order, about eleven a second.
 */
export function planJobs(live: number): readonly PlannedJob[] {
  return live >= manyLive ? planCrowd(live) : planShifts(live);
}

function planShifts(live: number): readonly PlannedJob[] {
  const roll = dice(live);
  const rounds = Math.max(3, Math.ceil(fewest / live));
  const jobs: PlannedJob[] = [];
  for (let place = 0; place < live; place += 1) {
    let asksAt = (60_000 * place) / live + roll() * 5_000;
    for (let round = 0; round < rounds; round += 1) {
      const job = { asksAt, queueMs: 5_000 + roll() * 35_000, drawMs: 30_000 + roll() * 60_000 };
      jobs.push(job);
      asksAt += job.queueMs + job.drawMs + roll() * 5_000;
    }
  }
  return jobs;
}

function planCrowd(live: number): readonly PlannedJob[] {
  const roll = dice(live);
  return Array.from({ length: live }, (_, place) => {
    const share = place / live;
    const asksAt = 300_000 * share;
    const drawMs = 30_000 + roll() * 60_000;
    const begins = 300_000 + 500_000 * share - 90_000 * (1 - share);
    return { asksAt, queueMs: Math.max(0, begins - asksAt), drawMs };
  });
}
