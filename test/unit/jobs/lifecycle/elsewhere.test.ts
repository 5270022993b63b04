import { describe, expect, it } from 'vitest';
import { type FailureKind, failureKinds } from '../../../../src/upstreams/failure.ts';
import { actionRequestOf, imagineOf, jobIdOf, sampleTime } from '../../../fakes/jobs.ts';
import { type LifecycleRig, lifecycleRig, putQueued } from '../../../fakes/lifecycle.ts';
import { samplePicture } from '../../../fakes/media.ts';

const accepted = { kind: 'accepted', taskId: 'task-8' } as const;
const running = { status: 'running', percent: 1 } as const;
const refused = (kind: FailureKind) => ({ kind: 'failed', failure: { kind } }) as const;

const atOnce: readonly FailureKind[] = [
  'auth',
  'credits',
  'queue-full',
  'maintenance',
  'unsupported',
];
const atLast: FailureKind = 'rate-limited';
const never = failureKinds.filter((kind) => !atOnce.includes(kind) && kind !== atLast);

/** A rig with two upstreams, the second of which takes whatever comes. */
function twoUpstreams(capacity?: number): LifecycleRig {
  const rig = lifecycleRig(capacity, { withOther: true });
  rig.other.willSubmit(accepted);
  rig.other.willShow(running);
  return rig;
}

describe('a job that its upstream certainly did not take', () => {
  it.each(atOnce)('because of %s goes to another one at once', async (kind) => {
    const rig = twoUpstreams();
    const id = await putQueued(rig);
    rig.upstream.willSubmit(refused(kind));
    await rig.step(id);
    expect(await rig.get(id)).toMatchObject({
      state: 'running',
      upstream: 'kie',
      taskId: 'task-8',
      movedFrom: [{ upstream: 'midjourney-proxy', reason: kind }],
      cost: { state: 'reserved' },
    });
    expect(rig.upstream.submits).toHaveLength(1);
    expect(rig.other.submits.map(({ request }) => request)).toEqual([
      { kind: 'imagine', prompt: 'a red fox', references: [] },
    ]);
    expect(rig.upstream.queries).toEqual([]);
    expect(rig.clock.now()).toBe(sampleTime);
  });

  it.each(never)('or may not have taken, because of %s, goes nowhere else', async (kind) => {
    const rig = twoUpstreams();
    const id = await putQueued(rig);
    rig.upstream.willSubmit(refused(kind));
    rig.upstream.willFind(undefined);
    await rig.step(id);
    const state = kind === 'unclear' ? 'unclear' : 'failed';
    expect(await rig.get(id)).toMatchObject({ state, upstream: 'midjourney-proxy', movedFrom: [] });
    expect(rig.other.submits).toEqual([]);
  });

  it('is tried five times where it is, when that one is just busy, and then elsewhere', async () => {
    const rig = twoUpstreams();
    const id = await putQueued(rig);
    rig.upstream.willSubmit(...Array.from({ length: 5 }, () => refused(atLast)));
    expect(await rig.runUntil(id, 'running')).toMatchObject({
      upstream: 'kie',
      movedFrom: [{ upstream: 'midjourney-proxy', reason: atLast }],
      since: sampleTime + 30_000,
    });
    expect(rig.upstream.submits).toHaveLength(5);
  });

  it('goes elsewhere at once when its upstream asks for more patience than people have', async () => {
    const rig = twoUpstreams();
    const id = await putQueued(rig);
    const failure = { kind: atLast, retryAfterMs: 300_001 };
    rig.upstream.willSubmit({ kind: 'failed', failure });
    await rig.step(id);
    expect(await rig.get(id)).toMatchObject({ state: 'running', upstream: 'kie' });
  });

  it('goes elsewhere with its references, which are read anew', async () => {
    const rig = twoUpstreams();
    const url = 'https://cdn.example.com/in.png';
    rig.media.holds(url, samplePicture);
    const request = imagineOf({ references: [{ role: 'omni', url }] });
    const id = await putQueued(rig, { request });
    rig.upstream.willSubmit(refused('credits'));
    await rig.step(id);
    expect(rig.other.sketches).toEqual([{ prompt: 'a red fox', roles: ['omni'] }]);
    expect(rig.other.submits[0]?.request).toMatchObject({ references: [{ role: 'omni', url }] });
  });

  it('goes elsewhere also when it repeats an earlier request', async () => {
    const rig = twoUpstreams();
    const id = await putQueued(rig, { request: imagineOf({ reroll: true }) });
    rig.upstream.willSubmit(refused('maintenance'));
    await rig.step(id);
    expect(await rig.get(id)).toMatchObject({ upstream: 'kie', request: { reroll: true } });
  });

  it('gives its slot there back, and waits for one at the new place', async () => {
    const rig = twoUpstreams(1);
    const id = await putQueued(rig);
    rig.otherSlots.occupy(jobIdOf(7));
    rig.upstream.willSubmit(refused('credits'));
    expect(await rig.step(id)).toEqual({ at: sampleTime + 10_000 });
    expect(await rig.get(id)).toMatchObject({ state: 'queued', upstream: 'kie' });
    expect(rig.screen.shows.at(-1)?.progress).toEqual({ position: 1 });
    expect(rig.slots.holds(id)).toBe(false);
    expect(rig.slots.take(jobIdOf(9), 'other')).toBe(true);
    rig.otherSlots.release(jobIdOf(7));
    expect(rig.woken).toContain(id);
    await rig.step(id);
    expect(await rig.get(id)).toMatchObject({ state: 'running' });
  });

  it('holds up nobody who stays behind', async () => {
    const rig = twoUpstreams();
    const id = await putQueued(rig);
    rig.upstream.willSubmit(refused('queue-full'));
    await rig.step(id);
    expect(rig.slots.pausedUntil).toBeLessThanOrEqual(sampleTime);
  });

  it('that was stopped meanwhile ends there', async () => {
    const rig = twoUpstreams();
    const id = await putQueued(rig);
    rig.upstream.willSubmit(async () => {
      await rig.desk.cancel(id);
      return refused('maintenance');
    });
    expect(await rig.runToEnd(id)).toMatchObject({ state: 'cancelled', running: false });
    expect(rig.other.submits).toEqual([]);
    expect(rig.slots.holds(id)).toBe(false);
  });

  it('has another correlation id at every attempt, wherever that is made', async () => {
    const rig = twoUpstreams();
    const id = await putQueued(rig);
    rig.upstream.willSubmit(...Array.from({ length: 5 }, () => refused(atLast)));
    await rig.runUntil(id, 'running');
    const submits = [...rig.upstream.submits, ...rig.other.submits];
    const ids = submits.map(({ context }) => context.correlationId);
    expect(ids).toHaveLength(6);
    expect(new Set(ids).size).toBe(6);
    for (const correlationId of ids) expect(correlationId.startsWith(`${id}-`)).toBe(true);
  });
});

describe('a job that no other upstream can have', () => {
  /** Why the other one is out of the question. */
  const reasons: Record<string, (rig: LifecycleRig) => Parameters<typeof putQueued>[1]> = {
    'it has no way to say a flag': (rig) => {
      rig.other.objection = { kind: 'flag', flag: '--tile' };
      return {};
    },
    'it is dead itself': (rig) => {
      for (let count = 0; count < 3; count += 1) rig.otherBreaker.record(refused('auth'));
      return {};
    },
    'it was tried before': () => ({ movedFrom: [{ upstream: 'kie', reason: 'unsupported' }] }),
    'the picture lives where it was made': () => ({ request: actionRequestOf() }),
  };

  it.each(Object.entries(reasons))('because %s waits or fails', async (_why, prepare) => {
    const rig = twoUpstreams();
    const id = await putQueued(rig, prepare(rig));
    rig.upstream.willSubmit(refused('queue-full'));
    expect(await rig.step(id)).toEqual({ at: sampleTime + 2_000 });
    expect(await rig.get(id)).toMatchObject({ state: 'queued', upstream: 'midjourney-proxy' });
    rig.clock.advance(2_000);
    rig.upstream.willSubmit(refused('credits'));
    expect(await rig.runToEnd(id)).toMatchObject({
      state: 'failed',
      problem: { failure: { kind: 'credits' } },
      cost: { state: 'refunded' },
    });
    expect(rig.other.submits).toEqual([]);
  });

  it('never comes back to one that did not take it', async () => {
    const rig = lifecycleRig(3, { withOther: true });
    const id = await putQueued(rig);
    rig.upstream.willSubmit(refused('credits'));
    rig.other.willSubmit(refused('auth'));
    expect(await rig.runToEnd(id)).toMatchObject({
      state: 'failed',
      upstream: 'kie',
      problem: { failure: { kind: 'auth' } },
      movedFrom: [{ upstream: 'midjourney-proxy', reason: 'credits' }],
      cost: { state: 'refunded' },
    });
    expect([rig.upstream.submits.length, rig.other.submits.length]).toEqual([1, 1]);
  });
});
