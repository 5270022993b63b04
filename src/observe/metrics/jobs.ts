import type { UpstreamName } from '../../config/upstreams.ts';
import type { Job, JobId, JobState } from '../../jobs/job.ts';
import type { JobRepository } from '../../jobs/repository.ts';
import { pollBuckets, waitBuckets } from './buckets.ts';
import { type Entry, JobBook, type Step } from './job-book.ts';
import type { Meters, Reading } from './meters.ts';

/** Counts jobs by what becomes of them. */
export interface JobMeter {
  /** The jobs that the process before this one has left; each counts once it was read. */
  expect(ids: readonly JobId[]): void;
  /** The same repository, with every change counted. */
  watch(jobs: JobRepository): JobRepository;
  /** Tasks were asked about. */
  polled(upstream: UpstreamName, taskIds: readonly string[]): void;
}

/** The states in which a job has not ended. */
const liveStates = [
  'asked',
  'held',
  'queued',
  'submitting',
  'running',
  'needs-input',
  'delivering',
  'unclear',
] as const satisfies readonly JobState[];

/** @param upstreams those that are on: their series are there before their first job */
export function createJobMeter(meters: Meters, upstreams: readonly UpstreamName[]): JobMeter {
  const book = new JobBook();
  meters.gauge(
    {
      name: 'jobs',
      help: 'Jobs that have not ended, by state.',
      labels: ['upstream', 'state'],
    },
    () => countStates(book.entries(), upstreams),
  );
  meters.gauge(
    {
      name: 'jobs_unread',
      help: 'Jobs left over by the process before this one that were not looked at yet.',
      labels: [],
    },
    () => [[{}, book.unread]],
  );
  const count = createStepCounter(meters);
  const note = (job: Job): void => {
    const step = book.note(job);
    if (step !== undefined) count(step);
  };
  return {
    expect: (ids) => {
      book.expect(ids);
    },
    watch: (jobs) => watchJobs(jobs, book, note),
    polled: (upstream, taskIds) => {
      for (const taskId of taskIds) book.polled(upstream, taskId);
    },
  };
}

function watchJobs(jobs: JobRepository, book: JobBook, note: (job: Job) => void): JobRepository {
  async function get(id: JobId): Promise<Job | undefined> {
    const job = await jobs.get(id);
    book.read(id, job);
    return job;
  }
  return {
    ...jobs,
    get,
    create: async (job, alongside) => {
      const isNew = await jobs.create(job, alongside);
      if (isNew) note(job);
      return isNew;
    },
    apply: async (id, change) => {
      // Where it stood before the change cannot be told afterwards.
      if (book.isUnread(id)) await get(id);
      const job = await jobs.apply(id, change);
      if (job !== undefined) note(job);
      return job;
    },
    retire: async (id) => {
      await jobs.retire(id);
      book.read(id, undefined);
    },
  };
}

/** Zeros for what is on, so that a rate or an alert finds a series before the first job. */
function countStates(
  entries: Iterable<Entry>,
  upstreams: readonly UpstreamName[],
): Reading<'upstream' | 'state'>[] {
  const counts = new Map(
    upstreams.flatMap((upstream) => liveStates.map((state) => [`${upstream} ${state}`, 0])),
  );
  for (const { upstream, state } of entries) {
    const key = `${upstream} ${state}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, value]) => {
    const [upstream = '', state = ''] = key.split(' ');
    return [{ upstream, state }, value];
  });
}

function createStepCounter(meters: Meters): (step: Step) => void {
  const ended = meters.count({
    name: 'jobs_ended_total',
    help: 'Jobs that ended, by outcome.',
    labels: ['upstream', 'outcome'],
  });
  const units = meters.count({
    name: 'units_total',
    help: 'Jobs paid for: reserved when asked for, then settled or refunded.',
    labels: ['upstream', 'event'],
  });
  const waits = meters.spread(
    {
      name: 'queue_wait_seconds',
      help: 'From the queue to the first submit.',
      labels: ['upstream'],
    },
    waitBuckets,
  );
  const polls = meters.spread(
    {
      name: 'job_polls',
      help: 'How often the task of a job was asked about until it was over.',
      labels: ['upstream'],
    },
    pollBuckets,
  );

  return ({ before, after, job, polls: asked }) => {
    const { upstream } = after;
    const { cost } = job;
    if (before === undefined) units.add({ upstream, event: 'reserved' }, cost.units);
    if (after.isPaidFor && before?.isPaidFor !== true) {
      units.add({ upstream, event: cost.state }, cost.units);
    }
    if (!liveStates.some((state) => state === after.state)) {
      ended.add({ upstream, outcome: after.state });
    }
    if (asked !== undefined) polls.record({ upstream }, asked);
    const isFirstTry = job.state === 'submitting' && job.attempts === 0;
    if (isFirstTry && before?.state === 'queued') {
      waits.record({ upstream }, (after.since - before.since) / 1000);
    }
  };
}
