import { withoutToken } from '../jobs/address.ts';
import { type ForgottenJob, isForgotten } from '../jobs/forgotten.ts';
import type { Inquiry } from '../jobs/inquiry.ts';
import type { Job, JobId, JobIn } from '../jobs/job.ts';
import { withoutPreview } from '../jobs/previews.ts';
import type { JobRepository } from '../jobs/repository.ts';
import type { Screen } from '../jobs/screen.ts';
import { type Place, showAgain } from '../jobs/show-again.ts';
import { Turns } from '../lib/turns.ts';
import { sentencesFor } from '../locales/index.ts';
import type { Media } from '../media/media.ts';
import type { Logger } from '../observe/logger.ts';
import { sentence, toBody } from '../views/message.ts';
import { toChanged } from './message-attempt.ts';
import type { MessageRoutes } from './message-routes.ts';
import { isUnposted } from './reach.ts';

export type Republished = 'shown' | 'finishing' | 'unfinished' | 'forgotten' | 'failed';

/** Brings a job to a new message. */
export interface Publisher {
  /**
   * Shows a job at a new address, which becomes its own once it stands there: a finished one with
   * its picture; a live one goes on there, and its old message says so.
   * @returns `finishing` for a job whose picture is on its way to the old message this very moment; for
   *   one whose upstream has forgotten it `unfinished` where it is being drawn after all, else `forgotten`
   */
  republish(job: Job, place: Place): Promise<Republished>;
}

interface PublisherParts {
  readonly jobs: JobRepository;
  readonly inquiry: Inquiry;
  readonly screen: Screen;
  readonly routes: MessageRoutes;
  readonly media: Media;
  readonly logger: Logger;
  readonly stopping: AbortSignal;
}

export function createPublisher(parts: PublisherParts): Publisher {
  // Each move of a job leaves the message that the one before it has brought it to.
  const turns = new Turns();
  return {
    republish: (job, place) =>
      job.state === 'done'
        ? showFinished(parts, job, place)
        : turns.take(job.id, () => moveLive(parts, job.id, place)),
  };
}

/** A live job's old message must not stay at its last percentage for ever. */
async function moveLive(parts: PublisherParts, id: JobId, place: Place): Promise<Republished> {
  const { jobs, screen } = parts;
  const now = await jobs.get(id);
  if (now === undefined) return 'failed';
  if (now.state === 'delivering') return 'finishing';
  if (now.state === 'done') return showFinished(parts, now, place);
  if (isForgotten(now)) return showRemembered(parts, now, place);
  const left = isUnposted(now.address) ? undefined : withoutToken(now.address);
  const moved = await jobs.apply(id, { type: 'readdressed', address: place.address, left });
  if (moved === undefined) return 'failed';
  const moving = screen.move(moved);
  // Not after it: the job may have ended by then, and its end must not be drawn over.
  screen.show(moved);
  await moving;
  await leave(parts, now);
  return 'shown';
}

/** The message that a job has left says so. */
async function leave({ jobs, routes }: PublisherParts, job: Job): Promise<void> {
  if (isUnposted(job.address)) return;
  const body = toBody(sentence(sentencesFor(job.locale).status.continuedElsewhere));
  const files = withoutPreview(job);
  const left = await routes.edit(job.address, { body, files, description: '', jobId: job.id });
  const changed = toChanged(left);
  // It is told at the end of the job then, as it is where the process dies before it has said so.
  if (changed === 'closed' || changed === 'later') return;
  await jobs.apply(job.id, { type: 'stranded', address: job.stranded });
}

/** What an upstream had forgotten may be there again. */
async function showRemembered(
  parts: PublisherParts,
  job: ForgottenJob,
  place: Place,
): Promise<Republished> {
  const remembered = await parts.inquiry.recall(job);
  if (remembered === undefined) return 'forgotten';
  if (remembered === 'unfinished') return 'unfinished';
  const outcome = await showFinished(parts, remembered, place);
  const now = (await parts.jobs.get(job.id)) ?? remembered;
  // Where its files are nowhere to be had it has not moved.
  const hasMoved = now.address.messageId !== job.address.messageId;
  if (hasMoved && !isUnposted(job.address)) await parts.screen.pointOn(job.address, now);
  return outcome;
}

async function showFinished(
  parts: PublisherParts,
  job: JobIn<'done'>,
  place: Place,
): Promise<Republished> {
  const { kind } = await showAgain(parts, job, place);
  if (kind === 'shown') return kind;
  parts.logger.warn({ jobId: job.id, outcome: kind }, 'a job was not shown again');
  return 'failed';
}
