import { describe, expect, it } from 'vitest';
import type { SubmitOutcome } from '../../../../src/upstreams/port.ts';
import { actionRequestOf, imagineOf, jobIdOf, jobIn, sampleTime } from '../../../fakes/jobs.ts';
import { type LifecycleRig, lifecycleRig, putQueued } from '../../../fakes/lifecycle.ts';
import { samplePicture } from '../../../fakes/media.ts';
import { deferred, settle } from '../../../fakes/settle.ts';

const down = { kind: 'failed', failure: { kind: 'maintenance' } } as const;
const acceptedAs = (taskId: string) => ({ kind: 'accepted', taskId }) as const;
const accepted = acceptedAs('task-8');
const running = { status: 'running', percent: 1 } as const;

/** Three submits in a row have just failed at the first upstream. */
function rigWithDeadUpstream(): LifecycleRig {
  const rig = lifecycleRig(9, { withOther: true });
  for (let count = 0; count < 3; count += 1) rig.breaker.record(down);
  rig.upstream.willShow(running);
  rig.other.willShow(running);
  return rig;
}

describe('an upstream that is known to be dead', () => {
  it('is found out by the jobs themselves, which are drawn elsewhere from then on', async () => {
    const rig = lifecycleRig(9, { withOther: true });
    rig.upstream.willSubmit(down, down, down);
    rig.other.willSubmit(...Array.from({ length: 6 }, (_, index) => acceptedAs(`task-${index}`)));
    rig.other.willShow(running);
    for (let index = 1; index <= 6; index += 1) {
      const id = await putQueued(rig, { id: jobIdOf(index) });
      await rig.step(id);
      expect(await rig.get(id)).toMatchObject({ state: 'running', upstream: 'kie' });
    }
    expect(rig.upstream.submits).toHaveLength(3);
    expect(rig.other.submits).toHaveLength(6);
  });

  it('is not asked while another one can do it, and the job says why', async () => {
    const rig = rigWithDeadUpstream();
    rig.other.willSubmit(accepted);
    const id = await putQueued(rig);
    await rig.step(id);
    expect(await rig.get(id)).toMatchObject({
      state: 'running',
      upstream: 'kie',
      movedFrom: [{ upstream: 'midjourney-proxy', reason: 'maintenance' }],
    });
    expect(rig.upstream.submits).toEqual([]);
    expect(rig.slots.holds(id)).toBe(false);
  });

  it('loses also those who waited there for their turn', async () => {
    const rig = rigWithDeadUpstream();
    rig.other.willSubmit(accepted);
    const notBefore = sampleTime + 60_000;
    rig.slots.pause(notBefore);
    const id = await putQueued(rig, { attempts: 2, notBefore });
    await rig.step(id);
    expect(await rig.get(id)).toMatchObject({ state: 'running', upstream: 'kie' });
  });

  it.each<[string, (rig: LifecycleRig) => Parameters<typeof putQueued>[1]]>([
    [
      'no other can do it',
      (rig) => {
        rig.other.objection = { kind: 'length', limit: 5 };
        return {};
      },
    ],
    [
      'the other is dead too',
      (rig) => {
        for (let count = 0; count < 3; count += 1) rig.otherBreaker.record(down);
        return {};
      },
    ],
    ['the picture lives there', () => ({ request: actionRequestOf() })],
  ])('is asked all the same when %s', async (_why, prepare) => {
    const rig = rigWithDeadUpstream();
    rig.upstream.willSubmit(accepted);
    const id = await putQueued(rig, prepare(rig));
    await rig.step(id);
    expect(await rig.get(id)).toMatchObject({ state: 'running', upstream: 'midjourney-proxy' });
    expect(rig.other.submits).toEqual([]);
  });

  it('is asked all the same when there is no other', async () => {
    const rig = lifecycleRig();
    for (let count = 0; count < 3; count += 1) rig.breaker.record(down);
    rig.upstream.willSubmit(accepted);
    rig.upstream.willShow(running);
    const id = await putQueued(rig);
    await rig.step(id);
    expect((await rig.get(id)).state).toBe('running');
  });

  it('is tried by one job after a pause, and by everybody once it has taken that', async () => {
    const rig = rigWithDeadUpstream();
    rig.clock.advance(30_000);
    const [trial, beside, later] = [1, 2, 3].map(jobIdOf);
    if (trial === undefined || beside === undefined || later === undefined) throw new Error('Ids');
    for (const id of [trial, beside, later]) await putQueued(rig, { id });
    rig.other.willSubmit(accepted);
    rig.upstream.willSubmit(async () => {
      await rig.step(beside);
      expect(await rig.get(beside)).toMatchObject({ upstream: 'kie' });
      return accepted;
    }, acceptedAs('task-9'));
    await rig.step(trial);
    await rig.step(later);
    for (const id of [trial, later]) {
      expect(await rig.get(id)).toMatchObject({ upstream: 'midjourney-proxy', state: 'running' });
    }
  });

  it('is tried by one of several that are released at the same moment', async () => {
    const rig = rigWithDeadUpstream();
    rig.clock.advance(30_000);
    const ids = [1, 2, 3].map(jobIdOf);
    for (const id of ids) await putQueued(rig, { id });
    rig.upstream.willSubmit(down, down, down);
    rig.other.willSubmit(acceptedAs('task-7'), accepted, acceptedAs('task-9'));
    await Promise.all(ids.map((id) => rig.step(id)));
    expect(rig.upstream.submits).toHaveLength(1);
    expect(rig.other.submits).toHaveLength(3);
    for (const id of ids) {
      expect(await rig.get(id)).toMatchObject({ state: 'running', upstream: 'kie' });
      expect(rig.slots.holds(id)).toBe(false);
    }
  });

  it('is tried by one alone also where another one has begun to read its picture', async () => {
    const rig = rigWithDeadUpstream();
    rig.clock.advance(30_000);
    const url = 'https://cdn.example.com/in.png';
    rig.media.holds(url, samplePicture);
    const request = imagineOf({ references: [{ role: 'image', url }] });
    const slow = await putQueued(rig, { id: jobIdOf(1), request });
    const quick = await putQueued(rig, { id: jobIdOf(2) });
    const { promise, resolve } = deferred<SubmitOutcome>();
    rig.upstream.willSubmit(() => promise);
    rig.other.willSubmit(accepted);
    let trial: Promise<unknown> | undefined;
    rig.media.fit = async (file) => {
      trial ??= rig.step(quick);
      await settle();
      return file;
    };
    await rig.step(slow);
    expect(await rig.get(slow)).toMatchObject({ state: 'running', upstream: 'kie' });
    resolve(accepted);
    await trial;
    expect(await rig.get(quick)).toMatchObject({ upstream: 'midjourney-proxy' });
    expect(rig.upstream.submits).toHaveLength(1);
  });

  it('can be tried by the next one when the trial came to nothing', async () => {
    const rig = rigWithDeadUpstream();
    rig.clock.advance(30_000);
    const id = await putQueued(rig);
    rig.upstream.willSubmit(new TypeError('a fault of our own'));
    await rig.stepAnyhow(id);
    expect(rig.upstream.submits).toHaveLength(1);
    expect(rig.breaker.reason).toBe('maintenance');
    expect(rig.breaker.isShut).toBe(false);
  });

  it('can be tried by the next one when the trial was stopped before it was sent', async () => {
    const rig = rigWithDeadUpstream();
    rig.clock.advance(30_000);
    const id = await putQueued(rig);
    await Promise.all([rig.desk.cancel(id), rig.step(id)]);
    expect(rig.upstream.submits).toEqual([]);
    expect(rig.breaker.isShut).toBe(false);
  });

  it('is left alone for longer after a trial that failed, whose job goes elsewhere too', async () => {
    const rig = rigWithDeadUpstream();
    rig.clock.advance(30_000);
    rig.upstream.willSubmit(down);
    rig.other.willSubmit(accepted, acceptedAs('task-9'));
    const trial = await putQueued(rig);
    await rig.step(trial);
    expect(await rig.get(trial)).toMatchObject({ upstream: 'kie' });
    rig.clock.advance(59_999);
    const next = await putQueued(rig, { id: jobIdOf(2) });
    await rig.step(next);
    expect(await rig.get(next)).toMatchObject({ upstream: 'kie' });
    expect(rig.upstream.submits).toHaveLength(1);
  });

  it('keeps what runs there already', async () => {
    const rig = rigWithDeadUpstream();
    const id = await rig.put(jobIn('running'));
    await rig.step(id);
    expect(await rig.get(id)).toMatchObject({ state: 'running', upstream: 'midjourney-proxy' });
    expect(rig.upstream.queries).toEqual([['task-1']]);
  });
});
