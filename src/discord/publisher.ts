import type { Origin } from '../jobs/desk.ts';
import { type CopiesOf, findResultFiles } from '../jobs/find-result-files.ts';
import type { Delivery, Job, JobId, JobIn } from '../jobs/job.ts';
import { withoutPreview } from '../jobs/previews.ts';
import type { JobRepository } from '../jobs/repository.ts';
import { fetchResultFiles, isOfWords } from '../jobs/result-files.ts';
import type { OutgoingFile, Screen } from '../jobs/screen.ts';
import { Turns } from '../lib/turns.ts';
import { sentencesFor } from '../locales/index.ts';
import type { Media } from '../media/media.ts';
import type { Logger } from '../observe/logger.ts';
import { sentence, toBody } from '../views/message.ts';
import type { MessageRoutes } from './message-routes.ts';
import { isUnposted } from './reach.ts';

/** Where a job is to be shown, and how large its files may be there. */
type Place = Pick<Origin, 'address' | 'uploadLimit'>;

export type Republished = 'shown' | 'finishing' | 'failed';

/** Brings a job to a new message. */
export interface Publisher {
  /**
   * Shows a job at a new address, which becomes its own once it stands there: a finished one with
   * its picture; a live one goes on there, and its old message says so.
   * @returns `finishing` for a job whose picture is on its way to the old message this very moment
   */
  republish(job: Job, place: Place): Promise<Republished>;
}

interface PublisherParts {
  readonly jobs: JobRepository;
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
  const { jobs, screen, routes } = parts;
  const now = await jobs.get(id);
  if (now === undefined) return 'failed';
  if (now.state === 'delivering') return 'finishing';
  if (now.state === 'done') return showFinished(parts, now, place);
  const moved = await jobs.apply(id, { type: 'readdressed', address: place.address });
  if (moved === undefined) return 'failed';
  const moving = screen.move(moved);
  // Not after it: the job may have ended by then, and its end must not be drawn over.
  screen.show(moved);
  await moving;
  if (!isUnposted(now.address)) {
    const body = toBody(sentence(sentencesFor(now.locale).status.continuedElsewhere));
    await routes.edit(now.address, { body, files: withoutPreview(now), description: '' });
  }
  return 'shown';
}

async function showFinished(
  parts: PublisherParts,
  job: JobIn<'done'>,
  { address, uploadLimit }: Place,
): Promise<Republished> {
  const { jobs, screen, logger } = parts;
  const found = await findWhatIsShown(parts, job, uploadLimit);
  const isNowhere = found === 'linked-unreadable';
  const files = typeof found === 'string' ? undefined : found;
  let delivery: Delivery = typeof found === 'string' ? found : 'attached';
  // No link leads to what the upstream has named: it was none to be followed.
  if (isNowhere && job.delivery === 'refused') delivery = 'refused';
  await screen.move({ ...job, address });
  let presented = await screen.present({ ...job, address, delivery }, files);
  if (presented.kind === 'too-large') {
    delivery = 'linked-too-large';
    presented = await screen.present({ ...job, address, delivery });
  }
  if (presented.kind === 'shown') {
    // A message without the files is no new home: the old one may still have them.
    if (!isNowhere) {
      const { address: home } = presented;
      await jobs.apply(job.id, { type: 'readdressed', address: home, delivery });
    }
    return 'shown';
  }
  logger.warn({ jobId: job.id, outcome: presented.kind }, 'a job was not shown again');
  return 'failed';
}

/** Words are worth as much without the picture beside them. */
async function findWhatIsShown(
  parts: PublisherParts,
  job: JobIn<'done'>,
  uploadLimit: number,
): Promise<Found> {
  const found = await findFiles(parts, job, uploadLimit);
  return typeof found === 'string' && isOfWords(job.result) ? [] : found;
}

type Found = readonly OutgoingFile[] | 'linked-too-large' | 'linked-unreadable';

/** As it is told where the message shows no files. */
const linked = { 'too-large': 'linked-too-large', unreadable: 'linked-unreadable' } as const;

async function findFiles(
  { routes, media, stopping: signal }: PublisherParts,
  job: JobIn<'done'>,
  uploadLimit: number,
): Promise<Found> {
  const copiesOf: CopiesOf = ({ address }) => routes.filesOf(address);
  const wanted = { uploadLimit, fetch: fetchResultFiles };
  const found = await findResultFiles({ copiesOf, media, signal }, job, wanted);
  return typeof found === 'string' ? linked[found] : found;
}
