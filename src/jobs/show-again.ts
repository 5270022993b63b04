import type { Origin } from './desk.ts';
import { type CopiesOf, findResultFiles } from './find-result-files.ts';
import type { Delivery, JobIn } from './job.ts';
import type { LifecycleParts } from './parts.ts';
import { fetchResultFiles, isOfWords } from './result-files.ts';
import type { OutgoingFile, Presented } from './screen.ts';

/** Where a job is to be shown, and how large its files may be there. */
export type Place = Pick<Origin, 'address' | 'uploadLimit'>;

type ShowParts = Pick<LifecycleParts, 'jobs' | 'screen' | 'media' | 'inquiry' | 'stopping'>;

/**
 * Shows a finished job with its picture at an address, which becomes its own once it stands there.
 * @returns what became of the message; a direct one may stand in its place
 */
export async function showAgain(
  parts: ShowParts,
  asked: JobIn<'done'>,
  { address, uploadLimit }: Place,
): Promise<Presented> {
  const { jobs, screen } = parts;
  const found = await findWhatIsShown(parts, asked, uploadLimit);
  // The upstream may have told other buttons with another address.
  const now = await jobs.get(asked.id);
  const job = now?.state === 'done' ? now : asked;
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
  // A message without the files is no new home: the old one may still have them.
  if (presented.kind === 'shown' && !isNowhere) {
    await jobs.apply(job.id, { type: 'readdressed', address: presented.address, delivery });
  }
  return presented;
}

/** Words are worth as much without the picture beside them. */
async function findWhatIsShown(
  parts: ShowParts,
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
  { screen, inquiry, media, stopping: signal }: ShowParts,
  job: JobIn<'done'>,
  uploadLimit: number,
): Promise<Found> {
  const copiesOf: CopiesOf = (shown) => screen.filesOf(shown);
  const wanted = { uploadLimit, fetch: fetchResultFiles };
  const found = await findResultFiles({ copiesOf, inquiry, media, signal }, job, wanted);
  return typeof found === 'string' ? linked[found] : found;
}
