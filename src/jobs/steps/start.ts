import type { SubmitRequest } from '../../upstreams/port.ts';
import { attemptOf } from '../attempt.ts';
import type { Next } from '../engine.ts';
import type { JobIn } from '../job.ts';
import type { LifecycleParts, Station } from '../parts.ts';
import { lookAgainMs, placeOf } from '../place.ts';
import { alternativeFor } from './elsewhere.ts';
import { pick, pickOf } from './pick.ts';
import { settleSubmit } from './settle-submit.ts';
import { needsPictures, toSubmitRequest } from './submit-request.ts';

/** Waits for a slot and then submits the job; written down before anything is sent. */
export async function start(
  parts: LifecycleParts,
  station: Station,
  job: JobIn<'queued'>,
): Promise<Next | 'again'> {
  const { screen, clock } = parts;
  const { slots } = station;
  const picked = pickOf(job);
  if (picked !== undefined) return pick(parts, job, picked);
  if (await moveOn(parts, station, job)) return 'again';
  const notBefore = Math.max(job.notBefore, slots.pausedUntil);
  if (clock.now() < notBefore) {
    // A slot goes to somebody else meanwhile; a place in the queue is kept.
    if (slots.holds(job.id)) slots.release(job.id);
    screen.show(job, placeOf(parts, station, job));
    return { at: notBefore };
  }
  if (!slots.take(job.id, job.requesterId)) {
    screen.show(job, placeOf(parts, station, job));
    return { at: clock.now() + lookAgainMs(parts, station, job) };
  }
  return submit(parts, station, job);
}

async function submit(
  parts: LifecycleParts,
  station: Station,
  job: JobIn<'queued'>,
): Promise<Next | 'again'> {
  // Fetching may take a while, in which it can be stopped.
  if (needsPictures(job.request)) parts.screen.show(job);
  const request = await toSubmitRequest(parts, job.request);
  if (parts.stopping.aborted) return 'waits';
  if (request === undefined) {
    const code = job.request.kind === 'action' ? 'picture-gone' : 'reference-unreadable';
    await parts.jobs.apply(job.id, { type: 'failed', problem: { code } });
    return 'again';
  }
  if (job.series !== undefined && (await parts.seriesTies.isStopped(job.series.id))) {
    await parts.jobs.apply(job.id, { type: 'cancelled' });
    return 'again';
  }
  // Somebody else may have begun to try meanwhile; between this look and our own try nobody can.
  if (station.breaker.isShut && (await moveOn(parts, station, job))) return 'again';
  const end = station.breaker.begin();
  try {
    return await send(parts, station, { job, request });
  } finally {
    end();
  }
}

async function send(
  parts: LifecycleParts,
  station: Station,
  { job, request }: { readonly job: JobIn<'queued'>; readonly request: SubmitRequest },
): Promise<'again'> {
  const { jobs, screen } = parts;
  const attempt = attemptOf(job, job.attempts);
  const submitting = await jobs.apply(job.id, { type: 'submit-started', attempt });
  if (submitting?.state !== 'submitting') return 'again';
  screen.show(submitting);
  const outcome = await station.upstream.submit(request, {
    correlationId: attempt,
    callbackUrl: parts.callbackUrl(job.id),
    speed: job.speed,
    signal: parts.killed,
  });
  return settleSubmit(parts, station, { job: submitting, outcome });
}

/** Nobody waits for an upstream that is known to be dead while another one can do it. */
async function moveOn(
  parts: LifecycleParts,
  { breaker, slots }: Station,
  job: JobIn<'queued'>,
): Promise<boolean> {
  const { reason, isShut } = breaker;
  const other = isShut ? alternativeFor(parts, job) : undefined;
  if (reason === undefined || other === undefined) return false;
  const { name } = other.upstream;
  await parts.jobs.apply(job.id, { type: 'rerouted', upstream: name, reason });
  slots.release(job.id);
  return true;
}
