import { describe, expect, it } from 'vitest';
import type { Job } from '../../../../src/jobs/job.ts';
import {
  attempts,
  jobIds,
  pass,
  prompts,
  seriesId,
  startAndDie,
  takeUp,
} from '../../../fakes/series-lives.ts';
import {
  type Death,
  type Life,
  live,
  originalId,
  type SeriesWorld,
} from '../../../fakes/series-world.ts';

const threeDays = 3 * 24 * 60 * 60_000;

interface Aftermath {
  readonly world: SeriesWorld;
  readonly died: boolean;
  /** In order; undefined where one was never opened. */
  readonly jobs: readonly (Job | undefined)[];
}

/** A life that starts the series and dies; then one that finds the world like this. */
async function liveTwice(
  death: Death,
  prepare: (world: SeriesWorld, second: Life) => void,
): Promise<Aftermath> {
  const { world, first } = await startAndDie(death);
  const second = live(world);
  prepare(world, second);
  await takeUp(second);
  await pass(world, 45);
  expect(await second.series.open()).toEqual([]);
  expect(second.log.errors).toEqual([]);
  await second.stop();
  const jobs = await Promise.all(jobIds.map((jobId) => second.jobs.get(jobId)));
  return { world, died: first.isDead(), jobs };
}

/** The messages of a job, without the summary. */
function messagesOf({ messages }: SeriesWorld, prompt: string): readonly string[] {
  return [...messages]
    .filter(([key, { content }]) => key !== originalId && content.includes(`**${prompt}**`))
    .map(([, { content }]) => content);
}

/** One run per effect at which the process may die, in front of it or behind it. */
async function forEachDeath(
  check: (death: Death, where: string) => Promise<boolean>,
): Promise<number> {
  let deaths = 0;
  for (const when of ['before', 'after'] as const) {
    for (let at = 1; await check({ at, when }, `${when} effect ${at}`); at += 1) deaths += 1;
  }
  return deaths;
}

const many = 80;
const long = 120_000;

describe('a start three days after the death of the process', () => {
  it(
    'pays for no job of a series that nobody can be shown, and its summary says so',
    async () => {
      let unstarted = 0;
      const deaths = await forEachDeath(async (death, where) => {
        const { world, died, jobs } = await liveTwice(death, ({ clock }) => {
          clock.advance(threeDays);
        });
        expect(world.direct, where).toEqual([]);
        const dropped = jobs.filter((job) => job?.state === 'failed');
        for (const [index, job] of jobs.entries()) {
          const isShown = messagesOf(world, prompts[index] ?? '').length > 0;
          const isOpen = job !== undefined && job.state !== 'failed';
          expect(isOpen, where).toBe(isShown);
          if (!isShown) expect(world.submits, where).not.toContain(attempts[index]);
          if (job?.state === 'failed') expect(job.problem.code).toBe('never-acknowledged');
        }
        const summary = world.messages.get(originalId)?.content;
        const told = `${dropped.length} never started`;
        expect(summary?.includes(told) ?? false, where).toBe(dropped.length > 0);
        unstarted += dropped.length;
        return died;
      });
      expect(deaths).toBeGreaterThan(many);
      expect(unstarted).toBeGreaterThan(0);
    },
    long,
  );
});

describe('a start where messages cannot be looked for', () => {
  it(
    'runs each job once; at most the message that was being sent is left behind',
    async () => {
      let orphans = 0;
      const deaths = await forEachDeath(async (death, where) => {
        const { world, died, jobs } = await liveTwice(death, (dead) => {
          dead.isBlind = true;
        });
        const left = prompts.flatMap((prompt) => {
          const stale = messagesOf(world, prompt).filter((line) =>
            line.endsWith('(Waiting to start)'),
          );
          expect(messagesOf(world, prompt).length - stale.length, where).toBe(jobs[0] ? 1 : 0);
          return stale;
        });
        expect(left.length, where).toBeLessThanOrEqual(1);
        expect(new Set(world.submits).size, where).toBe(world.submits.length);
        expect(world.direct, where).toEqual([]);
        orphans += left.length;
        return died;
      });
      expect(deaths).toBeGreaterThan(many);
      // Between the sending and the writing of where it stands, for each job and each order.
      expect(orphans).toBe(2 * prompts.length);
    },
    long,
  );
});

describe('a series that is stopped right after the start', () => {
  it(
    'leaves no message behind: one per job at most, and none that waits',
    async () => {
      let stopped = 0;
      const deaths = await forEachDeath(async (death, where) => {
        const { world, died } = await liveTwice(death, (_world, { workshop }) => {
          void workshop.seriesDesk.stop(seriesId);
        });
        for (const prompt of prompts) {
          const lines = messagesOf(world, prompt);
          expect(lines.length, where).toBeLessThanOrEqual(1);
          expect(lines.join(), where).not.toContain('(Waiting to start)');
          stopped += lines.filter((line) => line.endsWith('(Stopped)')).length;
        }
        return died;
      });
      expect(deaths).toBeGreaterThan(many);
      expect(stopped).toBeGreaterThan(0);
    },
    long,
  );
});
