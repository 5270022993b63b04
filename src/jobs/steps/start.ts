import { MediaError } from '../../media/file.ts';
import type { Reference, SubmitRequest } from '../../upstreams/port.ts';
import type { Next } from '../engine.ts';
import type { JobIn, JobRequest } from '../job.ts';
import type { LifecycleParts, Station } from '../parts.ts';
import { settleSubmit } from './settle-submit.ts';

/** How often the shown place in the queue is brought up to date. */
const queueRefreshMs = 10_000;
const maxReferenceBytes = 20 * 1024 * 1024;

/** Waits for a slot and then submits the job; written down before anything is sent. */
export async function start(
  parts: LifecycleParts,
  station: Station,
  job: JobIn<'queued'>,
): Promise<Next | 'again'> {
  const { jobs, screen, clock } = parts;
  const { slots } = station;
  const notBefore = Math.max(job.notBefore, slots.pausedUntil);
  if (clock.now() < notBefore) {
    // A slot goes to somebody else meanwhile; a place in the queue is kept.
    if (slots.holds(job.id)) slots.release(job.id);
    screen.show(job, { position: slots.position(job.id) });
    return { at: notBefore };
  }
  if (!slots.take(job.id, job.requesterId)) {
    screen.show(job, { position: slots.position(job.id) });
    return { at: clock.now() + queueRefreshMs };
  }
  const request = await toSubmitRequest(parts, job.request);
  if (parts.stopping.aborted) return 'waits';
  if (request === undefined) {
    await jobs.apply(job.id, { type: 'failed', problem: { code: 'reference-unreadable' } });
    return 'again';
  }
  const attempt = `${job.id}-${job.attempts + 1}`;
  const submitting = await jobs.apply(job.id, { type: 'submit-started', attempt });
  if (submitting?.state !== 'submitting') return 'again';
  screen.show(submitting);
  const outcome = await station.upstream.submit(request, {
    correlationId: attempt,
    callbackUrl: parts.callbackUrl(job.id),
    signal: parts.killed,
  });
  return settleSubmit(parts, station, { job: submitting, outcome });
}

/** @returns undefined where a picture to draw from can no longer be read */
async function toSubmitRequest(
  parts: LifecycleParts,
  request: JobRequest,
): Promise<SubmitRequest | undefined> {
  if (request.kind === 'action') {
    return { kind: 'action', taskId: request.taskId, action: request.action };
  }
  try {
    const references = await Promise.all(
      request.references.map((reference) => readReference(parts, reference)),
    );
    return { kind: 'imagine', prompt: request.prompt, references };
  } catch (error) {
    if (error instanceof MediaError) return undefined;
    throw error;
  }
}

async function readReference(
  { media, stopping }: LifecycleParts,
  reference: { readonly role: Reference['role']; readonly url: string },
): Promise<Reference> {
  const { role, url } = reference;
  if (role !== 'image') return { role, url };
  const picture = await media.download(url, { maxBytes: maxReferenceBytes, signal: stopping });
  return { role, bytes: picture.bytes, contentType: picture.contentType };
}
