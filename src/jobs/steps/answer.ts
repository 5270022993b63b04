import type { Next } from '../engine.ts';
import { defaultAnswer, type JobBase, type JobIn } from '../job.ts';
import type { LifecycleParts, Station } from '../parts.ts';
import { lookAgainMs, placeOf } from '../place.ts';
import { settleSubmit } from './settle-submit.ts';

/**
 * A task that waits for a prompt: the answer is sent as soon as there is one. Left alone it runs
 * with the suggested prompt, as the person asked for it; once somebody has opened the form it is
 * theirs to send or to leave, and it is closed at the end.
 */
export async function answer(
  parts: LifecycleParts,
  station: Station,
  job: JobIn<'needs-input'>,
): Promise<Next | 'again'> {
  const { jobs, screen, clock } = parts;
  if (job.answer !== undefined) return send(parts, station, { job, answer: job.answer });
  station.slots.release(job.id);
  if (clock.now() < job.deadline) {
    screen.show(job);
    return { at: job.deadline };
  }
  if (job.opened) {
    await jobs.apply(job.id, { type: 'expired' });
  } else {
    await jobs.apply(job.id, { type: 'answered', prompt: defaultAnswer(job) });
  }
  return 'again';
}

async function send(
  parts: LifecycleParts,
  station: Station,
  {
    job,
    answer,
  }: { job: JobIn<'needs-input'>; answer: NonNullable<JobIn<'needs-input'>['answer']> },
): Promise<Next | 'again'> {
  const { jobs, screen, clock } = parts;
  const { slots, upstream } = station;
  const notBefore = Math.max(answer.notBefore, slots.pausedUntil);
  if (clock.now() < notBefore) {
    if (slots.holds(job.id)) slots.release(job.id);
    return { at: notBefore };
  }
  if (!slots.take(job.id, job.requesterId)) {
    screen.show(job, placeOf(parts, station, job));
    return { at: clock.now() + lookAgainMs(parts, station, job) };
  }
  const attempt = `${job.id}-a${answer.attempts + 1}`;
  const submitting = await jobs.apply(job.id, { type: 'answer-started', attempt });
  if (submitting?.state !== 'submitting') return 'again';
  screen.show(submitting);
  const mask = await maskOf(parts, job);
  const outcome = await upstream.submit(
    { kind: 'answer', taskId: job.taskId, prompt: answer.prompt, mask },
    {
      correlationId: attempt,
      callbackUrl: parts.callbackUrl(job.id),
      speed: job.speed,
      signal: parts.killed,
    },
  );
  return settleSubmit(parts, station, { job: submitting, outcome });
}

/** A mask of the person's own counts more than the cells that they have chosen. */
async function maskOf(
  { media }: LifecycleParts,
  { request }: JobBase,
): Promise<Uint8Array | undefined> {
  if (request.kind !== 'action') return undefined;
  const { mask, region } = request;
  if (mask !== undefined) return Buffer.from(mask.slice(mask.indexOf(',') + 1), 'base64');
  return region && media.paintMask(region);
}
