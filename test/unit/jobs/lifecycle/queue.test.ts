import { describe, expect, it } from 'vitest';
import { jobIdOf, jobIn, sampleResult, sampleTime } from '../../../fakes/jobs.ts';
import { lifecycleRig, putQueued } from '../../../fakes/lifecycle.ts';

const accepted = { kind: 'accepted', taskId: 'task-1' } as const;
const busy = { kind: 'failed', failure: { kind: 'queue-full' } } as const;

describe('a queued job', () => {
  it('waits for a slot and shows its place', async () => {
    const rig = lifecycleRig(1);
    rig.slots.take(jobIdOf(50), 'x');
    rig.slots.take(jobIdOf(51), 'y');
    const id = await putQueued(rig);
    expect(await rig.step(id)).toEqual({ at: sampleTime + 10_000 });
    expect(rig.screen.shows.at(-1)).toMatchObject({
      job: { state: 'queued' },
      progress: { position: 2 },
    });
    expect(rig.upstream.submits).toEqual([]);
  });

  it('is woken when its slot becomes free, and starts', async () => {
    const rig = lifecycleRig(1);
    rig.slots.take(jobIdOf(50), 'x');
    const id = await putQueued(rig);
    await rig.step(id);
    rig.slots.release(jobIdOf(50));
    expect(rig.woken).toEqual([id]);
    rig.upstream.willSubmit(accepted);
    rig.upstream.willShow({ status: 'queued' });
    await rig.step(id);
    expect((await rig.get(id)).state).toBe('running');
  });

  it('keeps its slot while it runs and gives it to the next when it is finished', async () => {
    const rig = lifecycleRig(1);
    const id = await putQueued(rig);
    const other = await putQueued(rig, { id: jobIdOf(2), requesterId: 'other' });
    rig.upstream.willSubmit(accepted);
    rig.upstream.willShow({ status: 'running', percent: 1 });
    await rig.step(id);
    await rig.step(other);
    expect(rig.upstream.submits).toHaveLength(1);
    rig.upstream.willShow({ status: 'succeeded', result: sampleResult });
    await rig.runToEnd(id);
    expect(rig.woken).toContain(other);
  });

  it('is sent again later when it certainly did not arrive, and then goes on', async () => {
    const rig = lifecycleRig();
    const id = await putQueued(rig);
    rig.upstream.willSubmit(busy, accepted);
    rig.upstream.willShow({ status: 'running', percent: 1 });
    expect(await rig.step(id)).toEqual({ at: sampleTime + 2_000 });
    expect(rig.screen.shows.at(-1)?.job).toMatchObject({ state: 'queued', attempts: 1 });
    rig.clock.advance(1_999);
    await rig.step(id);
    expect(rig.upstream.submits).toHaveLength(1);
    rig.clock.advance(1);
    await rig.step(id);
    expect(rig.upstream.submits.map(({ context }) => context.correlationId)).toEqual([
      `${id}-1`,
      `${id}-2`,
    ]);
    expect((await rig.get(id)).state).toBe('running');
  });

  it('waits twice as long each time and gives up after five tries, refunded', async () => {
    const rig = lifecycleRig();
    const id = await putQueued(rig);
    const times: number[] = [];
    rig.upstream.willSubmit(
      ...Array.from({ length: 5 }, () => () => {
        times.push(rig.clock.now() - sampleTime);
        return Promise.resolve(busy);
      }),
    );
    expect(await rig.runToEnd(id)).toMatchObject({
      state: 'failed',
      problem: { failure: { kind: 'queue-full' } },
      cost: { state: 'refunded' },
    });
    expect(times).toEqual([0, 2_000, 6_000, 14_000, 30_000]);
  });

  it('waits as long as the upstream asks, unless that is too long for a person', async () => {
    const rig = lifecycleRig();
    const patient = await putQueued(rig);
    const failure = { kind: 'rate-limited', retryAfterMs: 45_000 } as const;
    rig.upstream.willSubmit({ kind: 'failed', failure });
    expect(await rig.step(patient)).toEqual({ at: sampleTime + 45_000 });
    const hopeless = await putQueued(rig, { id: jobIdOf(2) });
    rig.upstream.willSubmit({ kind: 'failed', failure: { ...failure, retryAfterMs: 300_001 } });
    expect(await rig.runToEnd(hopeless)).toMatchObject({ state: 'failed' });
  });

  it.each([
    'validation',
    'banned',
    'auth',
    'credits',
    'unsupported',
    'not-found',
    'upstream-failed',
    'timeout',
    'malformed',
  ] as const)('is never sent again after %s', async (kind) => {
    const rig = lifecycleRig();
    const id = await putQueued(rig);
    rig.upstream.willSubmit({ kind: 'failed', failure: { kind } });
    const job = await rig.runToEnd(id);
    expect(job).toMatchObject({ state: 'failed', problem: { failure: { kind } } });
    expect(rig.upstream.submits).toHaveLength(1);
  });

  it('can be stopped for nothing, and leaves the queue', async () => {
    const rig = lifecycleRig(1);
    rig.slots.take(jobIdOf(50), 'x');
    const id = await putQueued(rig);
    await rig.step(id);
    await rig.desk.cancel(id);
    expect(await rig.runToEnd(id)).toMatchObject({
      state: 'cancelled',
      running: false,
      cost: { state: 'refunded' },
    });
    expect(rig.slots.position(id)).toBeUndefined();
    expect(rig.upstream.submits).toEqual([]);
  });
});

describe('a job whose step fails unexpectedly', () => {
  it('is tried again a little later, ever more rarely, and the log says why', async () => {
    const rig = lifecycleRig();
    const id = await rig.put(jobIn('running'));
    rig.upstream.willShow(new TypeError('a fault of our own'));
    const pauses: unknown[] = [];
    for (let fault = 0; fault < 10; fault += 1) pauses.push(await rig.stepAnyhow(id));
    expect(pauses.slice(0, 3)).toEqual(
      [5_000, 10_000, 20_000].map((pause) => ({ at: sampleTime + pause })),
    );
    expect(pauses.at(-1)).toEqual({ at: sampleTime + 300_000 });
    expect(rig.log.errors.join('')).toContain('a fault of our own');
    expect((await rig.get(id)).state).toBe('running');
  });

  it('begins to count anew after a step that worked', async () => {
    const rig = lifecycleRig();
    const id = await rig.put(jobIn('running'));
    const running = { status: 'running', percent: 1 } as const;
    rig.upstream.willShow(new TypeError('1'), new TypeError('2'), running, new TypeError('3'));
    await rig.stepAnyhow(id);
    await rig.stepAnyhow(id);
    await rig.step(id);
    expect(await rig.stepAnyhow(id)).toEqual({ at: sampleTime + 5_000 });
  });

  it('is given up, refunded, when it has not been paid for and keeps failing', async () => {
    const rig = lifecycleRig();
    const id = await putQueued(rig, {
      request: {
        kind: 'imagine',
        prompt: 'x',
        references: [{ role: 'image', url: 'https://cdn.example.com/unexpected.png' }],
      },
    });
    for (let fault = 0; fault < 7; fault += 1) await rig.stepAnyhow(id);
    expect((await rig.get(id)).state).toBe('queued');
    await rig.stepAnyhow(id);
    expect(await rig.runToEnd(id)).toMatchObject({
      state: 'failed',
      problem: { code: 'internal' },
      cost: { state: 'refunded' },
    });
    expect(rig.upstream.submits).toEqual([]);
  });
});
