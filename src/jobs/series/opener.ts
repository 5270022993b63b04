import { type Clock, sleep } from '../../lib/clock.ts';
import type { Logger } from '../../observe/logger.ts';
import type { Desk } from '../desk.ts';
import { addressSchema, type JobId, type JobIn } from '../job.ts';
import type { JobRepository } from '../repository.ts';
import type { SeriesId } from '../request-ids.ts';
import type { Presented, Screen } from '../screen.ts';
import { rememberAddress } from '../steps/remember-address.ts';
import type { SeriesRepository } from './repository.ts';
import type { SeriesScreen } from './screen.ts';
import { jobIdsOf, originInSeries, type Series } from './series.ts';
import type { SeriesTies } from './ties.ts';

/**
 * Opens the jobs of series one after another, and does not rest until all are open; stops those of
 * a stopped one in the same way.
 */
export interface SeriesOpener {
  /** Goes on with a series where it is; never rejects. While it does, further calls do nothing. */
  run(id: SeriesId): void;
  /** Begins nothing more, and waits for what is under way. */
  stop(): Promise<void>;
}

interface OpenerParts {
  readonly series: SeriesRepository;
  readonly jobs: JobRepository;
  readonly desk: Desk;
  /** Of the jobs. */
  readonly screen: Screen;
  /** Of the summary. */
  readonly seriesScreen: SeriesScreen;
  readonly seriesTies: SeriesTies;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Discord does not answer: as patient as with a single job. */
const discordRetryMs = 5_000;
/** After a fault of our own: long enough not to spin. */
const faultPauseMs = 5_000;
const longestFaultPauseMs = 5 * 60_000;

/** An address that leads nowhere by a token any more. */
const tokenlessSchema = addressSchema.omit({ token: true, tokenExpiresAt: true });

/** What is left to do: nothing, or another try after a while. */
type Outcome = 'over' | 'later';

export function createSeriesOpener(parts: OpenerParts): SeriesOpener {
  const { clock, logger } = parts;
  const ending = new AbortController();
  const underWay = new Map<SeriesId, Promise<void>>();

  async function attempt(id: SeriesId): Promise<Outcome | 'fault'> {
    try {
      return await open(parts, id, ending.signal);
    } catch (error) {
      logger.error({ err: error, seriesId: id }, 'a series could not be opened at once');
      return 'fault';
    }
  }

  async function drive(id: SeriesId): Promise<void> {
    let faults = 0;
    while (!ending.signal.aborted) {
      const outcome = await attempt(id);
      if (outcome === 'over') return;
      faults = outcome === 'fault' ? faults + 1 : 0;
      const pause = Math.min(faultPauseMs * 2 ** (faults - 1), longestFaultPauseMs);
      // Cut short by a stop, which the loop looks at.
      const wait = outcome === 'fault' ? pause : discordRetryMs;
      await sleep(clock, wait, ending.signal).catch(() => undefined);
    }
  }

  return {
    run: (id) => {
      if (ending.signal.aborted || underWay.has(id)) return;
      underWay.set(
        id,
        drive(id).finally(() => underWay.delete(id)),
      );
    },
    stop: async () => {
      ending.abort();
      await Promise.all(underWay.values());
    },
  };
}

async function open(parts: OpenerParts, id: SeriesId, ending: AbortSignal): Promise<Outcome> {
  const { series: repository, seriesTies, logger } = parts;
  const series = await begin(parts, id);
  if (series === 'later') return 'later';
  if (series !== 'over') {
    for (const index of series.drafts.keys()) {
      if (ending.aborted) return 'later';
      const outcome = await openJob(parts, series, index);
      if (outcome === 'later') return 'later';
    }
    if ((await seriesTies.conclude(id)) === 'later') return 'later';
    logger.info({ seriesId: id, jobs: series.drafts.length }, 'series settled');
  }
  await repository.settle(id);
  return 'over';
}

/**
 * The summary first: a later message of an interaction would fill the one that still waits. If a
 * series was only asked for, its summary tells whether Discord ever heard of it.
 */
async function begin(
  { series: repository, seriesScreen }: OpenerParts,
  id: SeriesId,
): Promise<Series | Outcome> {
  const series = await repository.get(id);
  if (series === undefined || series.state === 'abandoned') return 'over';
  const summarised = await seriesScreen.present(id);
  if (summarised === 'later') return 'later';
  if (series.state === 'begun') return series;
  const state = summarised === 'shown' ? 'begun' : 'abandoned';
  const next = await repository.change(id, (present) => ({ ...present, state }));
  return state === 'begun' && next !== undefined ? next : 'over';
}

/**
 * Written down, then shown, then begun: a job's message has its place among the others, and the
 * place is known before anything is paid for.
 */
async function openJob(parts: OpenerParts, series: Series, index: number): Promise<Outcome> {
  const { jobs, desk, screen } = parts;
  const jobId = jobIdsOf(series)[index];
  const draft = series.drafts[index];
  if (jobId === undefined || draft === undefined) return 'over';
  const isNew = (await jobs.get(jobId)) === undefined;
  if (isNew) {
    if (await isStopped(parts, series)) return 'over';
    await desk.open(draft, originInSeries(series, index));
  }
  // Looked at again after the job is there: whoever stops the series stops the jobs that are there.
  if (await isStopped(parts, series)) await desk.cancel(jobId);
  if (!isNew) await findAddress(parts, series, jobId);
  const job = await jobs.get(jobId);
  if (job?.state !== 'asked') return 'over';
  // Nothing is waited for in between: if it is stopped now, its end is shown after this.
  const presented = await screen.present(job);
  if (presented.kind === 'later') return 'later';
  await settleAddress(parts, job, presented);
  await desk.confirm(jobId, undefined);
  return 'over';
}

/** Its message may stand though its address was never written down: it is not sent twice. */
async function findAddress(
  { jobs, screen, seriesScreen }: OpenerParts,
  series: Series,
  jobId: JobId,
): Promise<void> {
  const job = await jobs.get(jobId);
  if (job?.address.followUp !== true || job.address.messageId !== undefined) return;
  const address = await seriesScreen.findPosted(series.id, job);
  if (address === undefined) return;
  await rememberAddress({ jobs }, job, address);
  await screen.move({ ...job, address });
}

async function isStopped({ series: repository }: OpenerParts, { id }: Series): Promise<boolean> {
  return (await repository.get(id))?.stopped ?? true;
}

/**
 * A message that Discord does not take is not tried again with every percentage: its job runs all
 * the same, and its result finds another way.
 */
async function settleAddress(
  { jobs, screen }: OpenerParts,
  job: JobIn<'asked'>,
  presented: Presented,
): Promise<void> {
  if (presented.kind === 'shown') return rememberAddress({ jobs }, job, presented.address);
  const address = tokenlessSchema.parse(job.address);
  await rememberAddress({ jobs }, job, address);
  await screen.move({ ...job, address });
}
