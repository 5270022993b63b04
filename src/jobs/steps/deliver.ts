import { spread } from '../../lib/spread.ts';
import { MediaError } from '../../media/file.ts';
import type { TaskResult } from '../../upstreams/result.ts';
import type { Next } from '../engine.ts';
import { pickFrom, type Source } from '../fetch-picture.ts';
import type { Delivery, Job, JobIn } from '../job.ts';
import type { LifecycleParts } from '../parts.ts';
import { withoutPreview } from '../previews.ts';
import { fetchResultFiles, isEmptyResult, isOfWords, type ResultFiles } from '../result-files.ts';
import { transition } from '../transition.ts';
import { afterOutage } from '../waits.ts';
import { keepThumbnail } from './keep-thumbnail.ts';
import { copiesOf } from './parent-picture.ts';
import { pickOf } from './pick.ts';
import { rememberPresented } from './remember-address.ts';

/** A picture is sometimes served a moment after its task has succeeded, or at another address. */
const firstFetchRetryMs = 2_000;
const longestFetchRetryMs = 60_000;
const leastFetches = 3;
/** After that nobody is kept waiting any longer; `/show` tries again. */
const fetchForMs = 10 * 60_000;
/** Where too many are being delivered. */
const placeMs = 1_000;
const discordRetryMs = 10_000;
const longestDiscordRetryMs = 10 * 60_000;
/** After a day nobody waits at the message any more; `/show` still brings the picture. */
const giveUpAfterMs = 24 * 60 * 60_000;

/**
 * Copies the result to Discord at once, since upstream links die. Repeatable: the job is done only
 * after its message stands.
 */
export async function deliver(
  parts: LifecycleParts,
  job: JobIn<'delivering'>,
): Promise<Next | 'again'> {
  if (isEmptyResult(job.result)) {
    await parts.jobs.apply(job.id, { type: 'failed', problem: { code: 'result-unreadable' } });
    return 'again';
  }
  const end = parts.deliveries.begin();
  if (end === undefined)
    return { at: parts.clock.now() + Math.round(placeMs * (1 + spread(job.id))) };
  try {
    return await fetchAndShow(parts, job);
  } finally {
    end();
  }
}

async function fetchAndShow(
  parts: LifecycleParts,
  job: JobIn<'delivering'>,
): Promise<Next | 'again'> {
  const fetched = await obtainFiles(parts, job);
  if (parts.stopping.aborted) return 'waits';
  // A copy of what cannot be read may be at Discord, and the message is there in any case.
  if (fetched === undefined || parts.screen.isAway()) return tryLater(parts, job);
  if (fetched === 'unreadable' && isWorthAnotherFetch(parts, job)) return fetchLater(parts, job);
  if ((fetched === 'unreadable' || fetched === 'refused') && pickOf(job) !== undefined) {
    await parts.jobs.apply(job.id, { type: 'failed', problem: { code: 'picture-gone' } });
    return 'again';
  }
  const { size, first } = typeof fetched === 'string' ? noFiles : fetched;
  // Before it is shown: from then on until it is done, nobody shall have to wait.
  await keepThumbnail(parts, job.id, first);
  const presented = await present(parts, job, fetched);
  if (presented === 'later') return tryLater(parts, job);
  parts.deliveries.forget(job.id);
  const change = { type: 'delivered', delivery: presented.delivery, size } as const;
  const done = await parts.jobs.apply(job.id, change);
  // Somebody was quicker than the upload's answer: the button was drawn as unused.
  if (done !== undefined && done.usedActions.length > job.usedActions.length) {
    parts.screen.show(done);
  }
  return 'again';
}

function isWorthAnotherFetch(
  { clock }: LifecycleParts,
  { unfetched, ...job }: JobIn<'delivering'>,
): boolean {
  if ((unfetched?.tries ?? 0) + 1 < leastFetches) return true;
  // What is taken out of a picture of long ago is not about to appear.
  if (pickOf(job) !== undefined) return false;
  return unfetched === undefined || clock.now() - unfetched.since < fetchForMs;
}

/** Says that it is there and being fetched, and asks the upstream where. */
async function fetchLater(
  { jobs, screen, inquiry, clock }: LifecycleParts,
  job: JobIn<'delivering'>,
): Promise<Next | 'again'> {
  const tries = job.unfetched?.tries ?? 0;
  if (tries > 0) await inquiry.renew(job);
  const delayed = await jobs.apply(job.id, { type: 'fetch-failed' });
  if (delayed?.state !== 'delivering') return 'again';
  screen.show(delayed);
  return { at: clock.now() + Math.min(firstFetchRetryMs * 2 ** tries, longestFetchRetryMs) };
}

/** Discord does not answer: with growing patience, but not for ever. */
async function tryLater(
  { jobs, screen, deliveries: underWay, clock }: LifecycleParts,
  job: JobIn<'delivering'>,
): Promise<Next | 'again'> {
  if (clock.now() - job.since > giveUpAfterMs) {
    underWay.forget(job.id);
    await jobs.apply(job.id, { type: 'delivered', delivery: 'kept', size: undefined });
    return 'again';
  }
  if (screen.isAway()) return { at: afterOutage(job, clock.now()) };
  await jobs.apply(job.id, { type: 'delivery-delayed' });
  const wait = Math.min(discordRetryMs * 2 ** job.attempts, longestDiscordRetryMs);
  const share = spread(`${job.id} ${String(job.attempts)}`);
  return { at: clock.now() + Math.round(wait * (1 + share / 4)) };
}

type Fetched = ResultFiles | Exclude<keyof typeof deliveries, 'files'>;

/** How it is told what became of the files. */
const deliveries = {
  files: 'attached',
  'too-large': 'linked-too-large',
  unreadable: 'linked-unreadable',
  refused: 'refused',
} as const satisfies Record<string, Delivery>;

const noFiles: ResultFiles = { files: [], size: undefined, first: undefined };

/** @returns undefined where Discord is away and there is no room to keep more for it */
async function obtainFiles(
  parts: LifecycleParts,
  job: JobIn<'delivering'>,
): Promise<Fetched | undefined> {
  const { deliveries: underWay, screen } = parts;
  const kept = underWay.keptOf(job.id);
  if (kept !== undefined) return kept;
  if (screen.isAway() && underWay.isFull) return undefined;
  const fetched = await fetchFiles(parts, job);
  if (typeof fetched !== 'string') underWay.keep(job.id, fetched);
  return fetched;
}

async function fetchFiles(parts: LifecycleParts, job: JobIn<'delivering'>): Promise<Fetched> {
  const fetched = await fetchAll(parts, job, job.result.media);
  // The picture beside the words is the person's own: they have it, and wait for the words.
  if (typeof fetched === 'string' && isOfWords(job.result)) return noFiles;
  if (fetched !== 'unreadable' && fetched !== 'refused') return fetched;
  const seen = await fetchReviewed(parts, job);
  const request = pickOf(job);
  if (seen !== 'unreadable') return seen;
  if (request === undefined) return fetched;
  // The upstream's link to the grid may have died; Discord still has a copy.
  for await (const copies of copiesOf(parts, request)) {
    const copy = pickFrom(copies, request.action.index ?? 1);
    const copied = copy && (await fetchAll(parts, job, [copy]));
    if (copied !== undefined && copied !== 'unreadable' && copied !== 'refused') return copied;
  }
  return fetched;
}

/** Those who moderate may have it in their message. */
async function fetchReviewed(parts: LifecycleParts, job: JobIn<'delivering'>): Promise<Fetched> {
  const { notice, of } = job.review?.decision ?? {};
  if (notice === undefined || of !== 'result') return 'unreadable';
  const sources = (await parts.reviewRoom.filesOf(notice)) ?? [];
  return sources.length === 0 ? 'unreadable' : fetchAll(parts, job, sources);
}

async function fetchAll(
  { media, stopping: signal, logger }: LifecycleParts,
  job: JobIn<'delivering'>,
  sources: readonly Source[],
): Promise<Fetched> {
  try {
    const { uploadLimit } = job;
    const fetched = await fetchResultFiles({ media, signal }, job, { sources, uploadLimit });
    return fetched ?? 'too-large';
  } catch (error) {
    if (!(error instanceof MediaError)) throw error;
    logger.warn({ err: error, jobId: job.id }, 'the result could not be fetched');
    if (error.reason === 'forbidden') return 'refused';
    return error.reason === 'too-large' ? 'too-large' : 'unreadable';
  }
}

/** Attaches the files, or says where they are when Discord does not take them. */
async function present(
  parts: LifecycleParts,
  job: JobIn<'delivering'>,
  fetched: Fetched,
): Promise<'later' | { readonly delivery: Delivery }> {
  const delivery = deliveries[typeof fetched === 'string' ? fetched : 'files'];
  const files = typeof fetched === 'string' ? withoutPreview(job) : fetched.files;
  const presented = await parts.screen.present(asDone(parts, job, delivery), files);
  await rememberPresented(parts, job, presented);
  switch (presented.kind) {
    case 'shown':
      return { delivery };
    case 'gone':
      return { delivery: 'kept' };
    case 'too-large': {
      const smaller = smallerThan(fetched, job.result);
      return smaller === undefined ? { delivery: 'kept' } : present(parts, job, smaller);
    }
    case 'later':
      return 'later';
  }
}

/** What to try where Discord does not take files of that size; undefined where nothing is left. */
function smallerThan(fetched: Fetched, result: TaskResult): Fetched | undefined {
  if (typeof fetched === 'string' || fetched.files.length === 0) return undefined;
  return isOfWords(result) ? noFiles : 'too-large';
}

/** The job as it will look: what is shown is what is written down afterwards. */
function asDone({ clock }: LifecycleParts, job: JobIn<'delivering'>, delivery: Delivery): Job {
  return transition(job, { type: 'delivered', delivery, size: undefined, at: clock.now() }) ?? job;
}
