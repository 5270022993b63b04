import { describe, expect, it } from 'vitest';
import { type LeftOverJob, workOff } from '../../../src/jobs/backlog.ts';
import type { JobId } from '../../../src/jobs/job.ts';
import type { SeriesId } from '../../../src/jobs/request-ids.ts';
import { jobIdOf } from '../../fakes/jobs.ts';
import { FakeSeriesScreen, seriesIdOf } from '../../fakes/series.ts';
import { deferred, settle } from '../../fakes/settle.ts';

function rig() {
  const stopping = new AbortController();
  const seriesScreen = new FakeSeriesScreen();
  /** What was begun, and what ends it. */
  const begun: { readonly id: JobId | SeriesId; readonly end: () => void }[] = [];
  const begin = (id: JobId | SeriesId): Promise<void> => {
    const { promise, resolve } = deferred<undefined>();
    begun.push({
      id,
      end: () => {
        resolve(undefined);
      },
    });
    return promise.then(() => undefined);
  };
  const work = (jobs: readonly LeftOverJob[], series: readonly SeriesId[] = []) =>
    workOff(
      {
        engine: { advance: begin },
        opener: { run: begin },
        seriesScreen,
        stopping: stopping.signal,
      },
      jobs,
      series,
    );
  return { stopping, seriesScreen, begun, work };
}

const left = (index: number, requesterId: string): LeftOverJob => ({
  jobId: jobIdOf(index),
  requesterId,
  seriesId: undefined,
});

describe('what was left over', () => {
  it('is gone on with a few at a time, everybody in turn', async () => {
    const { begun, work } = rig();
    const jobs = Array.from({ length: 100 }, (_, index) => left(index, index < 90 ? 'a' : 'b'));
    let isThrough = false;
    const working = work(jobs).then(() => {
      isThrough = true;
    });
    await settle();
    const atOnce = begun.length;
    expect(atOnce).toBeLessThan(64);
    expect(begun.slice(0, 4).map(({ id }) => id)).toEqual([0, 90, 1, 91].map(jobIdOf));
    begun[0]?.end();
    await settle();
    expect(begun).toHaveLength(atOnce + 1);
    for (let index = 1; index < 100; index += 1) {
      await settle();
      begun[index]?.end();
    }
    await working;
    expect(isThrough).toBe(true);
    expect(new Set(begun.map(({ id }) => id)).size).toBe(100);
  });

  it('is series, too, and what hangs keeps no others waiting', async () => {
    const { begun, work } = rig();
    const series = Array.from({ length: 9 }, (_, index) => seriesIdOf(index));
    void work([left(900, 'a')], series);
    await settle();
    const first = begun.filter(({ id }) => id !== jobIdOf(900));
    expect(first.length).toBeLessThan(9);
    // The very first never comes back.
    for (let index = 1; index < begun.length; index += 1) {
      begun[index]?.end();
      await settle();
    }
    expect(new Set(begun.map(({ id }) => id)).size).toBe(10);
  });

  it('brings the summary of a job to its newest', async () => {
    const { seriesScreen, work } = rig();
    void work([{ ...left(1, 'a'), seriesId: seriesIdOf(7) }]);
    await settle();
    expect(seriesScreen.shows).toEqual([seriesIdOf(7)]);
  });

  it('is left alone once the program is to end', async () => {
    const { begun, stopping, work } = rig();
    const working = work(Array.from({ length: 50 }, (_, index) => left(index, 'a')));
    await settle();
    const before = begun.length;
    stopping.abort();
    for (const { end } of begun) end();
    await working;
    expect(begun).toHaveLength(before);
  });
});
