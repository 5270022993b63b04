import { describe, expect, it } from 'vitest';
import { UpstreamError } from '../../../../src/upstreams/failure.ts';
import type { TaskSnapshot } from '../../../../src/upstreams/port.ts';
import { jobIn, sampleResult } from '../../../fakes/jobs.ts';
import { type LifecycleRig, lifecycleRig } from '../../../fakes/lifecycle.ts';

const minute = 60_000;
const running = { status: 'running', percent: 60 } as const;
const done = { status: 'succeeded', result: sampleResult } as const;
const silent = new UpstreamError({ kind: 'maintenance' }, 'down');

type Shown = TaskSnapshot | Error | undefined;

/** A job that has run for five minutes, whose queries say whatever the time makes of them. */
async function seen(
  rig: LifecycleRig,
  show: (sinceFirstLook: number) => Shown,
): Promise<{ readonly state: string; readonly after: number }> {
  const id = await rig.put(jobIn('running'));
  rig.clock.advance(5 * minute);
  const start = rig.clock.now();
  rig.upstream.willShow(() => {
    const shown = show(rig.clock.now() - start);
    return shown instanceof Error ? Promise.reject(shown) : Promise.resolve(shown);
  });
  const { state } = await rig.runToEnd(id);
  return { state, after: rig.clock.now() - start };
}

describe('a task that has run for minutes', () => {
  it('is not forgotten when one answer leaves it out', async () => {
    const rig = lifecycleRig();
    const id = await rig.put(jobIn('running'));
    rig.clock.advance(5 * minute);
    rig.upstream.willShow(running, undefined, done);
    expect(await rig.runToEnd(id)).toMatchObject({ state: 'done', cost: { state: 'settled' } });
  });

  it('is forgotten only once every answer of three minutes has left it out', async () => {
    const { state, after } = await seen(lifecycleRig(), () => undefined);
    expect(state).toBe('failed');
    expect(after).toBeGreaterThanOrEqual(3 * minute);
    expect(after).toBeLessThan(3 * minute + 20_000);
  });

  it('is missed no longer than the bot would wait for it', async () => {
    const rig = lifecycleRig();
    const id = await rig.put(jobIn('running', { timeoutMs: minute }));
    rig.upstream.willShow(() => Promise.resolve(undefined));
    const start = rig.clock.now();
    expect(await rig.runToEnd(id)).toMatchObject({ problem: { failure: { kind: 'not-found' } } });
    expect(rig.clock.now() - start).toBeLessThan(minute + 20_000);
  });

  it('begins to be missed anew after each answer that has it', async () => {
    const shown = (at: number): Shown => {
      if (at > 8 * minute) return done;
      return at % (2 * minute) < 20_000 ? running : undefined;
    };
    const { state, after } = await seen(lifecycleRig(), shown);
    expect(state).toBe('done');
    expect(after).toBeGreaterThan(8 * minute);
  });

  it('is not missed by queries that were not answered', async () => {
    const { state } = await seen(lifecycleRig(), (at) => {
      if (at > 5 * minute) return done;
      return at === 0 ? running : silent;
    });
    expect(state).toBe('done');
  });

  it('is missed as long as before when a query between was not answered', async () => {
    const { state, after } = await seen(lifecycleRig(), (at) =>
      at > minute && at < 2 * minute ? silent : undefined,
    );
    expect(state).toBe('failed');
    expect(after).toBeLessThan(3 * minute + 20_000);
  });

  it('is asked about again no sooner than the upstream allows', async () => {
    const rig = lifecycleRig();
    const id = await rig.put(jobIn('running'));
    const failure = { kind: 'rate-limited', retryAfterMs: 60_000 } as const;
    rig.upstream.willShow(new UpstreamError(failure, 'slow down'));
    expect(await rig.step(id)).toEqual({ at: rig.clock.now() + minute });
    rig.upstream.willShow({ status: 'unanswered', retryAfterMs: 120_000 });
    expect(await rig.step(id)).toEqual({ at: rig.clock.now() + 2 * minute });
  });

  it('says that its upstream is silent from the third question on that is not answered', async () => {
    const rig = lifecycleRig();
    const id = await rig.put(jobIn('running'));
    rig.upstream.willShow(running, silent, silent, silent, { status: 'unanswered' }, running, done);
    await rig.runToEnd(id);
    const shown = rig.screen.shows.map(({ progress }) => [progress?.percent, progress?.silent]);
    expect(shown).toEqual([
      [60, undefined],
      [60, true],
      [60, true],
      [60, undefined],
    ]);
  });

  it('that succeeded is waited for a moment while it names no picture', async () => {
    const empty: TaskSnapshot = { status: 'succeeded', result: { ...sampleResult, media: [] } };
    const soon = await seen(lifecycleRig(), (at) => (at > 10_000 ? done : empty));
    expect(soon.state).toBe('done');
    const never = await seen(lifecycleRig(), () => empty);
    expect(never.state).toBe('failed');
    expect(never.after).toBeGreaterThanOrEqual(30_000);
    expect(never.after).toBeLessThan(50_000);
  });

  it('shows no percentage that is lower than one before it', async () => {
    const rig = lifecycleRig();
    const id = await rig.put(jobIn('running'));
    const percents = [10, 60, 0, 30, undefined, 80];
    rig.upstream.willShow(
      ...percents.map((percent) => ({ status: 'running', percent }) as const),
      { status: 'queued' },
      done,
    );
    await rig.runToEnd(id);
    const shown = rig.screen.shows.map(({ progress }) => progress?.percent);
    expect(shown).toEqual([10, 60, 60, 60, 60, 80, 80]);
  });

  it('is not given up for a query that the end of the process has cut short', async () => {
    const rig = lifecycleRig();
    const id = await rig.put(jobIn('running', { deadline: 0 }));
    rig.clock.advance(60 * minute);
    rig.upstream.willShow(() => {
      rig.stopping.abort();
      return Promise.reject(silent);
    });
    expect(await rig.step(id)).toBe('waits');
    expect((await rig.get(id)).state).toBe('running');
    expect(rig.log.lines).toEqual([]);
  });
});
