import { resultFileName } from '../jobs/file-name.ts';
import type { Address, Job } from '../jobs/job.ts';
import type { JobRepository } from '../jobs/repository.ts';
import type { OutgoingFile, Screen } from '../jobs/screen.ts';
import { sentencesFor } from '../locales/index.ts';
import { MediaError } from '../media/file.ts';
import type { Media } from '../media/media.ts';
import type { Logger } from '../observe/logger.ts';
import { sentence, toBody } from '../views/message.ts';
import type { MessageRoutes } from './message-routes.ts';

/** Brings a job to a new message. */
export interface Publisher {
  /**
   * Shows a job at a new address, which becomes its own: a finished one with its picture, a live
   * one goes on there, and its old message says so.
   */
  republish(job: Job, address: Address): Promise<void>;
}

interface PublisherParts {
  readonly jobs: JobRepository;
  readonly screen: Screen;
  readonly routes: MessageRoutes;
  readonly media: Media;
  readonly logger: Logger;
  readonly stopping: AbortSignal;
}

const maxBytes = 200 * 1024 * 1024;

export function createPublisher(parts: PublisherParts): Publisher {
  const { jobs, screen, routes, logger } = parts;

  return {
    republish: async (job, address) => {
      const moved = await jobs.apply(job.id, { type: 'moved', address });
      if (moved === undefined) return;
      if (moved.state !== 'done') {
        screen.show(moved);
        await sayMoved(routes, job);
        return;
      }
      const files = await findFiles(parts, job);
      const shown: Job = {
        ...moved,
        delivery: files === undefined ? 'linked-unreadable' : 'attached',
      };
      const presented = await screen.present(shown, files);
      if (presented.kind !== 'shown') {
        logger.warn({ jobId: job.id, outcome: presented.kind }, 'a job was not shown again');
      }
    },
  };
}

/** A live job's old message must not stay at its last percentage for ever. */
async function sayMoved(routes: MessageRoutes, job: Job): Promise<void> {
  const body = toBody(sentence(sentencesFor(job.locale).status.movedOn));
  await routes.edit(job.address, { body, files: undefined, description: '' });
}

/** Discord's own copy first, since upstream links die; then the upstream. */
async function findFiles(
  { routes, media, stopping }: PublisherParts,
  job: Job,
): Promise<readonly OutgoingFile[] | undefined> {
  if (job.state !== 'done') return undefined;
  for (const sources of [await routes.filesOf(job.address), job.result.media]) {
    if (sources.length === 0) continue;
    try {
      return await Promise.all(
        sources.map(async ({ url }, index) => {
          const file = await media.download(url, { maxBytes, signal: stopping });
          return { ...file, name: resultFileName(job, index, file.extension) };
        }),
      );
    } catch (error) {
      if (!(error instanceof MediaError)) throw error;
    }
  }
  return undefined;
}
