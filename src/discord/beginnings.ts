import type { BaseInteraction } from 'discord.js';
import { isHidden } from '../guard/access/pictures.ts';
import type { Desk } from '../jobs/desk.ts';
import { type Job, jobIdSchema } from '../jobs/job.ts';
import type { JobRepository } from '../jobs/repository.ts';
import { seriesIdSchema } from '../jobs/request-ids.ts';
import type { SeriesDesk } from '../jobs/series/desk.ts';
import type { Series } from '../jobs/series/series.ts';
import type { Clock } from '../lib/clock.ts';
import { Turns } from '../lib/turns.ts';
import type { Beginning, Earlier } from './begin.ts';
import type { Parent, SeriesDraft, Start } from './definitions.ts';
import { originOf } from './origin.ts';

/** What interactions can start. */
interface Beginnings {
  ofJob(start: Start, interaction: BaseInteraction): Beginning;
  ofSeries(draft: SeriesDraft, interaction: BaseInteraction): Beginning;
}

interface BeginningParts {
  readonly desk: Desk;
  readonly seriesDesk: SeriesDesk;
  readonly jobs: JobRepository;
  readonly clock: Clock;
}

/**
 * One id is started once: as a job or as a series, whichever is asked for first, since both may be
 * answers to the same question.
 */
export function createBeginnings(parts: BeginningParts): Beginnings {
  const { desk, seriesDesk, jobs, clock } = parts;
  const turns = new Turns();

  /** Not every id of a job can be one of a series. */
  async function findSeries(id: string): Promise<Series | undefined> {
    const seriesId = seriesIdSchema.safeParse(id);
    return seriesId.success ? seriesDesk.get(seriesId.data) : undefined;
  }

  async function findEarlier(id: string, { token }: BaseInteraction): Promise<Earlier> {
    const job = await jobs.get(jobIdSchema.parse(id));
    const series = await findSeries(id);
    const addresses = [job?.address, series?.address];
    if (addresses.some((address) => address?.token === token)) return 'same';
    return wasDropped(job, series) ? 'dropped' : 'started';
  }

  /** Once what came of it runs: the button that was pressed for it is drawn as used. */
  async function markUsed(parent: Parent | undefined): Promise<void> {
    if (parent !== undefined) await desk.markUsed(parent.jobId, parent.key);
  }

  return {
    ofJob: ({ draft, parent, jobId: given, closes, alongside, unwind }, interaction) => {
      const ephemeral = isHidden(draft);
      const own = originOf(interaction, ephemeral, clock.now());
      const jobId = given ?? own.jobId;
      return {
        about: { jobId },
        ephemeral,
        closes,
        unwind,
        write: async () => {
          if (given === undefined) return desk.open(draft, own, alongside);
          return turns.take(given, async () => {
            const series = await findSeries(given);
            return series === undefined && desk.open(draft, { ...own, jobId }, alongside);
          });
        },
        confirm: async (messageId) => {
          await desk.confirm(jobId, messageId);
          await markUsed(parent);
        },
        resume: () => {
          desk.resume(jobId);
        },
        abandon: () => desk.abandon(jobId),
        // Its id is made from the interaction, whatever has become of its message since.
        findEarlier: () =>
          given === undefined ? Promise.resolve('same') : findEarlier(given, interaction),
      };
    },
    ofSeries: ({ closes, parent, alongside, unwind, ...draft }, interaction) => {
      const { id } = draft;
      const ephemeral = draft.private || draft.drafts.some(isHidden);
      const origin = originOf(interaction, ephemeral, clock.now());
      return {
        about: { seriesId: id },
        ephemeral,
        closes,
        unwind,
        write: () =>
          turns.take(id, async () => {
            const job = await jobs.get(jobIdSchema.parse(id));
            return job === undefined && seriesDesk.open(draft, origin, alongside);
          }),
        confirm: async (messageId) => {
          await seriesDesk.confirm(id, messageId);
          await markUsed(parent);
        },
        resume: () => {
          seriesDesk.resume(id);
        },
        abandon: () => seriesDesk.abandon(id),
        findEarlier: () => findEarlier(id, interaction),
      };
    },
  };
}

/** Whether it was written down but Discord never heard the answer, so that it was given up. */
function wasDropped(job: Job | undefined, series: Series | undefined): boolean {
  if (job !== undefined) {
    return job.state === 'failed' && job.problem.code === 'never-acknowledged';
  }
  return series?.state === 'abandoned';
}
