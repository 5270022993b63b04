import { describe, expect, it } from 'vitest';
import type { UpstreamName } from '../../../../src/config/upstreams.ts';
import type { JobId } from '../../../../src/jobs/job.ts';
import type { TaskSnapshot } from '../../../../src/upstreams/port.ts';
import { jobIdOf, jobIn, sampleResult } from '../../../fakes/jobs.ts';
import { type LifecycleRig, lifecycleRig } from '../../../fakes/lifecycle.ts';

const drawing = { status: 'running', percent: undefined } as const;
const done = { status: 'succeeded', result: sampleResult } as const;

/** An upstream that is known to take 100 seconds. */
async function learned(): Promise<LifecycleRig> {
  const rig = lifecycleRig(3, { withOther: true });
  const id = await rig.put(jobIn('running'));
  rig.clock.advance(100_000);
  rig.upstream.willShow(done);
  await rig.runToEnd(id);
  rig.screen.shows.length = 0;
  return rig;
}

function putRunning(rig: LifecycleRig, upstream: UpstreamName): Promise<JobId> {
  const since = rig.clock.now();
  const deadline = since + 900_000;
  return rig.put(jobIn('running', { id: jobIdOf(2), upstream, since, deadline }));
}

/** The progress that is shown, look after look. */
async function watch(
  rig: LifecycleRig,
  id: JobId,
  snapshots: readonly TaskSnapshot[],
): Promise<LifecycleRig['screen']['shows']> {
  for (const snapshot of snapshots) {
    rig.upstream.willShow(snapshot);
    const next = await rig.step(id);
    if (typeof next !== 'object') throw new Error('It runs on');
    rig.clock.advance(next.at - rig.clock.now());
  }
  return rig.screen.shows;
}

describe('the progress of a task whose upstream tells no percentage', () => {
  it('is guessed from how long such jobs take, never backwards and never to the end', async () => {
    const rig = await learned();
    const id = await putRunning(rig, 'midjourney-proxy');
    const shows = await watch(
      rig,
      id,
      Array.from({ length: 40 }, () => drawing),
    );
    const guesses = shows.filter(({ progress }) => progress?.percent !== undefined);
    const percents = guesses.flatMap(({ progress }) => progress?.percent ?? []);
    expect(percents).toEqual(percents.toSorted((a, b) => a - b));
    expect([...new Set(percents)]).toEqual([15, 31, 46, 62, 78, 93]);
    expect(guesses.every(({ progress }) => progress?.guessed === true)).toBe(true);
  });

  it('leaps like Midjourney’s own: at half the time it is 46', async () => {
    const rig = await learned();
    const id = await putRunning(rig, 'midjourney-proxy');
    rig.clock.advance(52_000);
    expect(await watch(rig, id, [drawing])).toMatchObject([
      { progress: { percent: 46, guessed: true, started: true } },
    ]);
  });

  it('is unknown where no such job has been finished yet', async () => {
    const rig = lifecycleRig();
    const id = await rig.put(jobIn('running'));
    const [first] = await watch(rig, id, [drawing]);
    expect(first?.progress).toEqual({ percent: undefined, guessed: true, started: true });
  });

  it('is not guessed from what another upstream takes', async () => {
    const rig = await learned();
    const id = await putRunning(rig, 'kie');
    rig.other.willShow(drawing);
    rig.clock.advance(52_000);
    await rig.step(id);
    expect(rig.screen.shows.at(-1)?.progress?.percent).toBeUndefined();
  });

  it('is not guessed before it has begun', async () => {
    const rig = await learned();
    const id = await putRunning(rig, 'midjourney-proxy');
    rig.clock.advance(52_000);
    const [first] = await watch(rig, id, [{ status: 'queued' }]);
    expect(first?.progress).toEqual({ percent: undefined, guessed: false, started: false });
  });

  it('never falls behind what was shown once, whatever the upstream tells later', async () => {
    const rig = await learned();
    const id = await putRunning(rig, 'midjourney-proxy');
    rig.clock.advance(52_000);
    const told = (percent: number) => ({ status: 'running', percent }) as const;
    const shows = await watch(rig, id, [told(90), drawing, told(20), { status: 'queued' }]);
    expect(shows.map(({ progress }) => progress?.percent)).toEqual([90, 90, 90, 90]);
  });

  it('is the upstream’s own where it tells one', async () => {
    const rig = await learned();
    const id = await putRunning(rig, 'midjourney-proxy');
    rig.clock.advance(52_000);
    expect(await watch(rig, id, [{ status: 'running', percent: 3 }])).toMatchObject([
      { progress: { percent: 3, guessed: false } },
    ]);
  });
});
