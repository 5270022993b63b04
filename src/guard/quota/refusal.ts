import type { Limit, Quota } from '../../guilds/moderation/limits.ts';
import type { JobId } from '../../jobs/job-id.ts';
import { amountOf, inUnitOf, mostOf, nothing, plus, toNumber } from './amount.ts';
import type { GuildBook } from './book.ts';
import { periodEnd } from './periods.ts';
import type { QuotaRefusal } from './quota-desk.ts';

/** Jobs that are to be counted, against what is counted already. */
export interface Demand {
  readonly book: GuildBook;
  readonly quota: Quota;
  /** Those that hold for whoever asks. */
  readonly limits: readonly Limit[];
  readonly userId: string;
  readonly jobs: readonly { readonly jobId: JobId; readonly price: number | undefined }[];
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
}

/** @returns what is in the way of them the longest, or undefined where they fit */
export function findRefusal(demand: Demand): QuotaRefusal | undefined {
  const timed = [...demand.limits.flatMap((limit) => overLimit(demand, limit)), ...early(demand)];
  const [first, ...rest] = timed;
  if (first === undefined) return tooManyAtOnce(demand);
  return rest.reduce((longest, one) => (liftedAt(one) > liftedAt(longest) ? one : longest), first);
}

type TimedRefusal = Extract<QuotaRefusal, { readonly freesAt: number }>;

/** When it can be tried again; never, where it asks for more than there ever is. */
function liftedAt(refusal: TimedRefusal): number {
  const isForEver = refusal.kind === 'limit' && refusal.asked > refusal.limit.most;
  return isForEver || (refusal.kind === 'limit' && refusal.limit.most === 0)
    ? Infinity
    : refusal.freesAt;
}

function overLimit({ book, jobs, userId, at }: Demand, limit: Limit): TimedRefusal[] {
  const used = inUnitOf(limit, book.used(limit, at, userId));
  const amounts = jobs.map(({ price }) => amountOf(price));
  const asked = inUnitOf(limit, amounts.reduce(plus, nothing));
  const most = mostOf(limit);
  // What has no known price counts as nothing, but nothing of it goes on where all is spent.
  const isGuess = limit.unit === 'money' && jobs.some(({ price }) => price === undefined);
  const isOver = asked > 0n && used + asked > most;
  if (!isOver && !(isGuess && used >= most)) return [];
  const told = { used: toNumber(limit, used), asked: toNumber(limit, asked) };
  return [{ kind: 'limit', limit, ...told, freesAt: periodEnd(limit.per, at) }];
}

/** A clock that was set back makes nobody wait for the time that it was set back by. */
function early({ book, quota, userId, at }: Demand): TimedRefusal[] {
  const last = book.lastAskedBy(userId);
  if (quota.cooldownSeconds === undefined || last === undefined || last > at) return [];
  const { cooldownSeconds: seconds } = quota;
  const freesAt = last + seconds * 1000;
  return freesAt > at ? [{ kind: 'cooldown', seconds, freesAt }] : [];
}

function tooManyAtOnce({ book, quota, userId, jobs }: Demand): QuotaRefusal | undefined {
  const { running: most = Infinity } = quota;
  const running = book.runningOf(userId);
  if (running + jobs.length <= most) return undefined;
  return { kind: 'running', most, running, asked: jobs.length };
}
