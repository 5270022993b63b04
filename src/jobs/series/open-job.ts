import { withoutToken } from '../address.ts';
import type { Desk } from '../desk.ts';
import type { JobId, JobIn } from '../job.ts';
import type { JobRepository } from '../repository.ts';
import type { Presented, Screen } from '../screen.ts';
import { rememberAddress } from '../steps/remember-address.ts';
import { findMessage } from './find-message.ts';
import type { SeriesRepository } from './repository.ts';
import type { SeriesScreen } from './screen.ts';
import { jobIdsOf, originInSeries, type Series } from './series.ts';
import { stopInSeries } from './stop.ts';
import type { SeriesTies } from './ties.ts';

/** What is needed to open a job of a series. */
export interface JobOpenerParts {
  readonly series: SeriesRepository;
  readonly jobs: JobRepository;
  readonly desk: Desk;
  /** Of the jobs. */
  readonly screen: Screen;
  /** Of the summary. */
  readonly seriesScreen: SeriesScreen;
  readonly seriesTies: SeriesTies;
}

/**
 * Written down, then shown, then begun: a job's message has its place among the others. One whose
 * message Discord does not take begins all the same while the interaction lives, since its person is
 * there and its result finds another way; afterwards nobody waits for it, and nothing is paid.
 * @returns `later` where Discord does not answer, so that the job is not open yet
 */
export async function openJob(
  parts: JobOpenerParts,
  series: Series,
  index: number,
): Promise<'over' | 'later'> {
  const { jobs, desk, screen, seriesScreen } = parts;
  const jobId = jobIdsOf(series)[index];
  const draft = series.drafts[index];
  if (jobId === undefined || draft === undefined) return 'over';
  const isNew = (await jobs.get(jobId)) === undefined;
  if (isNew) {
    if ((await readStop(parts, series)) !== undefined) return 'over';
    await desk.open(draft, originInSeries(series, index));
  } else await findAddress(parts, jobId);
  // Looked at again after the job is there: whoever stops the series stops the jobs that are there.
  const stop = await readStop(parts, series);
  if (stop !== undefined) await stopInSeries(parts, jobId, stop.byId);
  const job = await jobs.get(jobId);
  if (job?.state !== 'asked') return 'over';
  if (series.restored === true) {
    await jobs.apply(jobId, { type: 'restored' });
    desk.resume(jobId);
    return 'over';
  }
  // Nothing is waited for in between: if it is stopped now, its end is shown after this.
  const presented = await screen.present(job);
  if (presented.kind === 'later') return 'later';
  if (presented.kind !== 'shown' && !seriesScreen.isAnswerable(series)) {
    await desk.abandon(jobId);
    return 'over';
  }
  await settleAddress(parts, job, presented);
  await desk.confirm(jobId, undefined);
  return 'over';
}

/** Its message may stand though its address was never written down: it is not sent twice. */
async function findAddress(parts: JobOpenerParts, jobId: JobId): Promise<void> {
  const job = await parts.jobs.get(jobId);
  if (job?.state === 'asked') await findMessage(parts, job);
}

/** @returns undefined while nobody has stopped it */
async function readStop(
  { series: repository }: JobOpenerParts,
  { id }: Series,
): Promise<{ readonly byId: string | undefined } | undefined> {
  const { stopped = true, stoppedById } = (await repository.get(id)) ?? {};
  return stopped ? { byId: stoppedById } : undefined;
}

/**
 * A message that Discord does not take is not tried again with every percentage: its job runs all
 * the same, and its result finds another way.
 */
async function settleAddress(
  { jobs, screen }: JobOpenerParts,
  job: JobIn<'asked'>,
  presented: Presented,
): Promise<void> {
  if (presented.kind === 'shown') return rememberAddress({ jobs }, job, presented.address);
  const address = withoutToken(job.address);
  await rememberAddress({ jobs }, job, address);
  await screen.move({ ...job, address });
}
