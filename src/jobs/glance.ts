import { drawingSortOf, guessPercent, sortOf } from './estimates.ts';
import type { JobIn } from './job.ts';
import type { Seen } from './lookout.ts';
import type { LifecycleParts } from './parts.ts';
import { nextInterval, tickOf } from './polling.ts';

type Known = Pick<LifecycleParts, 'estimates' | 'sightings' | 'lookout' | 'poll'>;

/** As much of a running job as looking at it takes; kept in memory for each of them. */
export type Glanced = Pick<
  JobIn<'running'>,
  'id' | 'upstream' | 'since' | 'deadline' | 'previews'
> & { readonly sort: string };

export function toGlanced(job: JobIn<'running'>): Glanced {
  const { id, upstream, since, deadline, previews } = job;
  return { id, upstream, since, deadline, previews, sort: sortOf(job) };
}

/** A message is changed when so many percent have been added and the end is not near, */
const leap = 30;
const nearEnd = 85;
/** or when one has and it has stood as it is for so long. */
const slowMs = 30_000;
/** What is shown anew sooner than the least time between two edits waits for it, and is old by then. */
const withSlack = 1.25;
/** So often a job is read again whatever is seen: somebody may have done something with it. */
const readAgainMs = 60_000;

/** How far a task is: as it is told, or guessed from the time where that is not told. */
export function percentIn(
  { estimates }: Known,
  job: Glanced,
  { snapshot, askedAt }: Seen,
): { readonly percent: number | undefined; readonly guessed: boolean } {
  if (snapshot?.status !== 'running') return { percent: undefined, guessed: false };
  if (snapshot.percent !== undefined) return { percent: snapshot.percent, guessed: false };
  const percent = guessPercent(askedAt - job.since, estimates.median(job.sort));
  return { percent, guessed: true };
}

/** Whether a job looks as it has looked before, or hardly another: nothing is read, written or sent. */
export function isNothingNew(
  known: Known,
  job: Glanced,
  { before, now }: { readonly before: Seen; readonly now: Seen },
): boolean {
  const { askedAt, snapshot } = now;
  const status = snapshot?.status;
  if (status !== before.snapshot?.status || (status !== 'queued' && status !== 'running')) {
    return false;
  }
  if (askedAt >= job.deadline || askedAt - before.askedAt >= readAgainMs) return false;
  const { percent } = percentIn(known, job, now);
  const { percent: shown } = known.sightings.shown(job.id);
  const isDrawn = job.previews === true && hasPreview(now) && !hasPreview(before);
  if (!isDrawn && (percent === undefined || percent <= (shown ?? -1))) return true;
  const stoodMs = askedAt - known.sightings.shownAt(job.id);
  const at = percent ?? 0;
  const isLeap = isDrawn || (at <= nearEnd && at - (shown ?? -leap) >= leap);
  const isEarly = stoodMs < (known.poll.editMs ?? 0) * withSlack;
  return isEarly || (!isLeap && stoodMs < slowMs);
}

function hasPreview({ snapshot }: Seen): boolean {
  return snapshot?.status === 'running' && snapshot.previewUrl !== undefined;
}

/** When to look at a task again, in milliseconds since the Unix epoch. */
export function nextLook(
  known: Known,
  job: Glanced,
  { snapshot, askedAt, unanswered }: Seen & { readonly unanswered: number },
): number {
  const { poll, estimates, sightings } = known;
  const begun = sightings.begunAt(job.id);
  const since = begun ?? job.since;
  const sort = begun === undefined ? job.sort : drawingSortOf(job.sort);
  const elapsedMs = askedAt - since;
  const toldMs = toldTime(snapshot, elapsedMs);
  const started = snapshot?.status === 'running';
  const expectedMs = toldMs ?? estimates.early(sort);
  const wait = nextInterval({ ...poll, elapsedMs, expectedMs, started, unanswered });
  const askedForMs = snapshot?.status === 'unanswered' ? (snapshot.retryAfterMs ?? 0) : 0;
  const at = hopeful(known, job, {
    at: askedAt + Math.max(wait, askedForMs),
    soonest: since + (toldMs ?? (estimates.median(sort) ?? 0) * hopefulShare),
  });
  if (askedAt >= job.deadline) return at;
  return Math.min(at, Math.max(job.deadline, askedAt + poll.minMs));
}

/** When to look at a task for the first time: nothing is finished as soon as it is accepted. */
export function firstLook(known: Known, job: Glanced): number {
  const at = job.since + tickOf(known.poll);
  const soonest = job.since + (known.estimates.median(job.sort) ?? 0) * hopefulShare;
  return hopeful(known, job, { at, soonest });
}

/** Where there is not room for all, a look that can hardly find the picture costs others theirs. */
function hopeful(
  { lookout }: Known,
  job: Glanced,
  { at, soonest }: { readonly at: number; readonly soonest: number },
): number {
  const lateMs = lookout.lateMs(job);
  return lateMs > crowdedMs ? Math.max(at, soonest - lateMs) : at;
}

/** Where looks are so late there is not room for all. */
const crowdedMs = 5_000;
/** Of the usual time, which grows by how late looks are: so it does not grow by itself. */
const hopefulShare = 0.75;
/** Less says too little of when it is finished. */
const tellingPercent = 10;

/** How long a task takes in all if it goes on as it has. */
function toldTime(snapshot: Seen['snapshot'], elapsedMs: number): number | undefined {
  const percent = snapshot?.status === 'running' ? (snapshot.percent ?? 0) : 0;
  return percent < tellingPercent ? undefined : (elapsedMs / percent) * 100;
}
