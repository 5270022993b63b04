import { describe, expect, it } from 'vitest';
import type { Next } from '../../../../src/jobs/engine.ts';
import { jobIdOf, jobIn, sampleResult, sampleTime } from '../../../fakes/jobs.ts';
import { type LifecycleRig, lifecycleRig } from '../../../fakes/lifecycle.ts';

const picture = sampleResult.media[0]?.url ?? '';

function waitOf(rig: LifecycleRig, next: Next): number {
  return typeof next === 'object' ? next.at - rig.clock.now() : Number.NaN;
}

describe('while Discord is away', () => {
  it('fetches a result once, and shows it when Discord is back though its link has died', async () => {
    const rig = lifecycleRig();
    rig.screen.away = true;
    const id = await rig.put(jobIn('delivering'));
    for (let minute = 0; minute < 60; minute += 1) {
      const wait = waitOf(rig, await rig.step(id));
      // Soon at first; a long outage is looked at once a minute.
      expect(wait).toBeGreaterThanOrEqual(minute < 10 ? 3_750 : 45_000);
      expect(wait).toBeLessThanOrEqual(minute === 0 ? 6_250 : 75_000);
      rig.clock.advance(wait);
    }
    expect(rig.screen.presents).toEqual([]);
    rig.media.holds(picture, 'missing');
    rig.screen.away = false;
    expect(await rig.runToEnd(id)).toMatchObject({ state: 'done', delivery: 'attached' });
    expect(rig.media.downloads).toHaveLength(1);
  });

  it('writes nothing down for each look', async () => {
    const rig = lifecycleRig();
    rig.screen.away = true;
    const id = await rig.put(jobIn('delivering'));
    await rig.step(id);
    await rig.step(id);
    expect(await rig.get(id)).toMatchObject({ attempts: 0 });
  });

  it('does not take a picture for gone that only Discord could still show', async () => {
    const rig = lifecycleRig();
    rig.media.holds(picture, 'unreachable');
    rig.screen.away = true;
    const id = await rig.put(jobIn('delivering', { attempts: 5 }));
    await rig.step(id);
    expect((await rig.get(id)).state).toBe('delivering');
  });

  it('gives up after a day, as ever', async () => {
    const rig = lifecycleRig();
    rig.screen.away = true;
    const id = await rig.put(jobIn('delivering', { since: sampleTime - 25 * 60 * 60_000 }));
    await rig.step(id);
    expect(await rig.get(id)).toMatchObject({ state: 'done', delivery: 'kept' });
  });

  it('brings jobs back at different moments', async () => {
    const rig = lifecycleRig();
    rig.screen.away = true;
    const waits: number[] = [];
    for (let number = 1; number <= 100; number += 1) {
      const since = sampleTime - 10 * 60_000;
      const id = await rig.put(jobIn('delivering', { id: jobIdOf(number), since }));
      waits.push(waitOf(rig, await rig.step(id)));
    }
    const perSecond = new Map<number, number>();
    for (const wait of waits) {
      const second = Math.floor(wait / 1_000);
      perSecond.set(second, (perSecond.get(second) ?? 0) + 1);
    }
    expect(Math.max(...perSecond.values())).toBeLessThanOrEqual(8);
  });

  it('tells the end of a job that failed when Discord is back', async () => {
    const rig = lifecycleRig();
    rig.screen.away = true;
    rig.screen.willAnswer({ kind: 'later' });
    const id = await rig.put(jobIn('failed', { problem: { code: 'internal' } }));
    expect(waitOf(rig, await rig.step(id))).toBeLessThanOrEqual(6_250);
    rig.screen.away = false;
    await rig.runToEnd(id);
    expect(rig.screen.presents).toHaveLength(2);
  });
});

describe('many deliveries at once', () => {
  it('leave room for the steps of other jobs', async () => {
    const rig = lifecycleRig();
    const ids = [];
    for (let number = 1; number <= 20; number += 1) {
      ids.push(await rig.put(jobIn('delivering', { id: jobIdOf(number) })));
    }
    const nexts = await Promise.all(ids.map((id) => rig.stepAnyhow(id)));
    expect(nexts.filter((next) => typeof next === 'object')).toHaveLength(4);
    for (const id of ids) await rig.runToEnd(id);
    expect(rig.screen.presents).toHaveLength(20);
  });
});
