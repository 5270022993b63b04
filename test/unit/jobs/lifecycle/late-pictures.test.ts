import { describe, expect, it } from 'vitest';
import { en } from '../../../../src/locales/en.ts';
import { UpstreamError } from '../../../../src/upstreams/failure.ts';
import type { TaskSnapshot } from '../../../../src/upstreams/port.ts';
import { jobView } from '../../../../src/views/job.ts';
import { actionRequestOf, jobIdOf, jobIn, sampleResult, sampleTime } from '../../../fakes/jobs.ts';
import { lifecycleRig } from '../../../fakes/lifecycle.ts';
import { samplePicture } from '../../../fakes/media.ts';

const minute = 60_000;
const picture = sampleResult.media[0]?.url ?? '';
const elsewhere = 'https://files.example.com/at-last.png';
const renewed = {
  ...sampleResult,
  media: [{ kind: 'image' as const, url: elsewhere }],
  actions: sampleResult.actions.slice(0, 1),
};

describe('a finished picture that cannot be fetched', () => {
  it('is tried for ten minutes with growing pauses, while its message says so', async () => {
    const rig = lifecycleRig();
    rig.media.holds(picture, 'missing');
    rig.upstream.willShow({ status: 'succeeded', result: sampleResult });
    const id = await rig.put(jobIn('delivering'));
    const pauses: number[] = [];
    for (let next = await rig.step(id); typeof next === 'object'; next = await rig.step(id)) {
      pauses.push((next.at - rig.clock.now()) / 1_000);
      expect(rig.screen.presents).toEqual([]);
      rig.clock.advance(next.at - rig.clock.now());
    }
    expect(pauses.slice(0, 7)).toEqual([2, 4, 8, 16, 32, 60, 60]);
    expect(rig.clock.now() - sampleTime).toBeGreaterThanOrEqual(10 * minute);
    expect(rig.clock.now() - sampleTime).toBeLessThan(12 * minute);
    expect(rig.screen.shows.at(-1)?.job).toMatchObject({ state: 'delivering' });
    const [shown] = rig.screen.shows;
    expect(shown && jobView(shown.job, {}, en).content).toContain(en.status.fetching);
    const job = await rig.get(id);
    expect(job).toMatchObject({ state: 'done', delivery: 'linked-unreadable' });
    expect(jobView(job, {}, en).content).toContain('`/show`');
  });

  it('is shown as soon as it is there', async () => {
    const rig = lifecycleRig();
    const missing = Array.from({ length: 5 }, () => 'missing' as const);
    rig.media.holds(picture, ...missing, samplePicture);
    rig.upstream.willShow({ status: 'succeeded', result: sampleResult });
    const id = await rig.put(jobIn('delivering'));
    const job = await rig.runToEnd(id);
    expect(job).toMatchObject({ state: 'done', delivery: 'attached' });
    expect(job).not.toHaveProperty('unfetched');
    expect(rig.clock.now() - sampleTime).toBe(62_000);
    expect(rig.screen.presents).toHaveLength(1);
  });

  it('is asked for anew, and comes from its new address with the buttons of then', async () => {
    const rig = lifecycleRig();
    rig.media.holds(picture, 'missing');
    rig.media.holds(elsewhere, samplePicture);
    const running = { status: 'running', percent: 90 } as const;
    rig.upstream.willShow(running, { status: 'succeeded', result: renewed });
    const id = await rig.put(jobIn('delivering'));
    expect(await rig.runToEnd(id)).toMatchObject({ delivery: 'attached', result: renewed });
    expect(rig.media.downloads).toEqual([picture, picture, picture, elsewhere]);
    expect(rig.upstream.queries).toEqual([['task-1'], ['task-1']]);
    expect(rig.upstream.submits).toEqual([]);
  });

  it.each<[string, TaskSnapshot | Error | undefined]>([
    ['knows it no more', undefined],
    ['does not answer', new UpstreamError({ kind: 'timeout' }, 'silence')],
    ['has nothing to show', { status: 'succeeded', result: { ...sampleResult, media: [] } }],
    ['says that it failed', { status: 'failed', failure: { kind: 'timeout' } }],
  ])('keeps its address where the upstream %s', async (_name, answer) => {
    const rig = lifecycleRig();
    rig.media.holds(picture, 'missing', 'missing', 'missing', samplePicture);
    rig.upstream.willShow(answer);
    const id = await rig.put(jobIn('delivering'));
    expect(await rig.runToEnd(id)).toMatchObject({ delivery: 'attached' });
    expect(new Set(rig.media.downloads)).toEqual(new Set([picture]));
  });

  it('does not take what a moderator would have to see, nor replaces what one has seen', async () => {
    const rig = lifecycleRig();
    rig.media.holds(picture, 'missing', 'missing', 'missing', samplePicture);
    rig.upstream.willShow({ status: 'succeeded', result: renewed });
    rig.judgeResult = (_job, result) =>
      Promise.resolve({ kind: 'shown', result, hold: { rule: '1', hours: 1 } });
    const held = await rig.put(jobIn('delivering'));
    expect(await rig.runToEnd(held)).toMatchObject({ result: sampleResult });
    const review = { hours: 1, result: 'approved' } as const;
    rig.media.holds(picture, 'missing', 'missing', 'missing', samplePicture);
    const before = rig.upstream.queries.length;
    const seen = await rig.put(jobIn('delivering', { id: jobIdOf(7), review }));
    expect(await rig.runToEnd(seen)).toMatchObject({ result: sampleResult });
    expect(rig.upstream.queries).toHaveLength(before);
  });

  it('goes on with its tries after a restart, and not anew', async () => {
    const rig = lifecycleRig();
    rig.media.holds(picture, 'missing');
    rig.upstream.willShow(undefined);
    const unfetched = { since: sampleTime - 9 * minute, tries: 12 };
    const id = await rig.put(jobIn('delivering', { unfetched }));
    expect(await rig.runToEnd(id)).toMatchObject({ delivery: 'linked-unreadable' });
    expect(rig.media.downloads).toHaveLength(2);
  });

  it('is tried three times where an outage of Discord has taken all the time', async () => {
    const rig = lifecycleRig();
    rig.media.holds(picture, 'missing');
    rig.upstream.willShow(undefined);
    const unfetched = { since: sampleTime - 60 * minute, tries: 1 };
    const id = await rig.put(jobIn('delivering', { unfetched }));
    await rig.runToEnd(id);
    expect(rig.media.downloads).toHaveLength(2);
  });

  it('is soon given up where it was to be taken out of one of long ago', async () => {
    const rig = lifecycleRig();
    rig.media.holds(picture, 'missing');
    const request = actionRequestOf({ means: 'pick' });
    const id = await rig.put(jobIn('delivering', { request }));
    expect(await rig.runToEnd(id)).toMatchObject({ problem: { code: 'picture-gone' } });
    expect(rig.clock.now() - sampleTime).toBe(6_000);
    expect(rig.upstream.queries).toEqual([]);
  });
});
