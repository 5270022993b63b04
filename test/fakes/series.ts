import type { Desk } from '../../src/jobs/desk.ts';
import {
  type Address,
  completeDraft,
  type Job,
  type JobDraft,
  type JobId,
} from '../../src/jobs/job.ts';
import type { JobRepository } from '../../src/jobs/repository.ts';
import { type SeriesId, seriesIdSchema } from '../../src/jobs/request-ids.ts';
import type { Changed } from '../../src/jobs/screen.ts';
import { createSeriesDesk, type SeriesDesk } from '../../src/jobs/series/desk.ts';
import { createSeriesRepository } from '../../src/jobs/series/repository.ts';
import type { SeriesScreen } from '../../src/jobs/series/screen.ts';
import type { Series } from '../../src/jobs/series/series.ts';
import type { Clock } from '../../src/lib/clock.ts';
import { createMemoryStore } from '../../src/storage/memory.ts';
import { addressOf, imagineOf, jobIdOf, sampleTime } from './jobs.ts';

/** Series ids in the order of time. */
export function seriesIdOf(index: number): SeriesId {
  return seriesIdSchema.parse(jobIdOf(index));
}

export const seriesDraft: JobDraft = {
  request: imagineOf(),
  upstream: 'midjourney-proxy',
  speed: undefined,
  private: false,
};

/** A series of two foxes that has begun, with what the test changes. */
export function seriesOf(overrides: Partial<Series> = {}): Series {
  const draft = completeDraft(seriesDraft);
  return {
    schema: 1,
    id: seriesIdOf(1),
    prompt: 'a {red, blue} fox',
    drafts: [draft, draft],
    requesterId: '300000000000000001',
    locale: 'en-US',
    address: addressOf(),
    uploadLimit: 10 * 1024 * 1024,
    createdAt: sampleTime,
    state: 'begun',
    stopped: false,
    ...overrides,
  };
}

/** A screen that remembers which summaries it was to show; all arrive unless the test says otherwise. */
export class FakeSeriesScreen implements SeriesScreen {
  readonly shows: SeriesId[] = [];
  readonly presents: SeriesId[] = [];
  readonly #answers: Changed[] = [];
  readonly #posted = new Map<JobId, Address>();

  /** What becomes of the next summaries that must arrive. */
  willAnswer(...answers: readonly Changed[]): void {
    this.#answers.push(...answers);
  }

  show(id: SeriesId): void {
    this.shows.push(id);
  }

  /** Whether the interaction still takes messages. */
  isAlive = true;

  isAnswerable(): boolean {
    return this.isAlive;
  }

  /** Where the message of a job stands, though its address was never written down. */
  willFind(jobId: JobId, address: Address): void {
    this.#posted.set(jobId, address);
  }

  findPosted(_id: SeriesId, { id }: Job): Promise<Address | undefined> {
    return Promise.resolve(this.#posted.get(id));
  }

  async present(id: SeriesId): Promise<Changed> {
    this.presents.push(id);
    await Promise.resolve();
    return this.#answers.shift() ?? 'shown';
  }
}

/** A desk for series over an empty store, whose opener does nothing. */
export function seriesDeskOver(jobs: JobRepository, desk: Desk, clock: Clock): SeriesDesk {
  const opener = { run: () => Promise.resolve(), stop: () => Promise.resolve() };
  const series = createSeriesRepository(createMemoryStore());
  return createSeriesDesk({ series, jobs, desk, opener, clock });
}
