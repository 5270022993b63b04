import { describe, expect, it } from 'vitest';
import type { Job } from '../../../src/jobs/job.ts';
import { createWorkshop, type Workshop } from '../../../src/jobs/workshop.ts';
import { jobIdOf, jobIn, sampleTime } from '../../fakes/jobs.ts';
import { type LifecycleRig, lifecycleRig } from '../../fakes/lifecycle.ts';
import { settle } from '../../fakes/settle.ts';

const id = jobIdOf(1);
const callback = { headers: {}, body: '{"id":"task-7"}', receivedAt: sampleTime };
const hint = { kind: 'hint', taskId: undefined } as const;
const naming = { kind: 'hint', taskId: 'task-7' } as const;

interface Rig extends LifecycleRig {
  readonly workshop: Workshop;
  /** Reports the job so many times, and lets everything happen that happens at once. */
  report(times?: number): Promise<void>;
  /** Lets time pass, and everything happen that falls due on the way. */
  pass(ms: number): Promise<void>;
}

/** A workshop over one job; a running one has been looked at once. */
async function rigWith(job: Job | undefined): Promise<Rig> {
  const base = lifecycleRig();
  const { jobs, upstream, screen, media, clock, log, stopping } = base;
  if (job !== undefined) await base.put(job);
  upstream.willShow({ status: 'running', percent: 40 });
  const workshop = createWorkshop({
    ...{ jobs, screen, media, clock, upstreams: [upstream], logger: log.logger },
    settings: { upstreamSlots: 1, poll: { minMs: 5_000, maxMs: 15_000 }, jobTimeoutMs: 900_000 },
    callbackUrl: () => undefined,
    stopping: stopping.signal,
  });
  const pass = async (ms: number): Promise<void> => {
    clock.advance(ms);
    await settle();
  };
  const report = async (times = 1): Promise<void> => {
    for (let count = 0; count < times; count += 1) await workshop.receiveCallback(id, callback);
    await pass(0);
  };
  await workshop.takeUp(await jobs.live());
  await pass(0);
  return { ...base, workshop, report, pass };
}

describe('a report about a running job', () => {
  it('is a reason to ask at once, instead of at the next turn', async () => {
    const rig = await rigWith(jobIn('running'));
    rig.upstream.reading = hint;
    expect(rig.upstream.queries).toHaveLength(1);
    await rig.pass(1_200);
    await rig.report();
    expect(rig.upstream.queries).toHaveLength(2);
    expect(rig.upstream.callbacks).toEqual([callback]);
  });

  it('is believed in nothing: not in its end, not in another name', async () => {
    const rig = await rigWith(jobIn('running'));
    rig.upstream.reading = naming;
    await rig.report();
    expect(await rig.get(id)).toEqual(jobIn('running'));
    expect(rig.upstream.queries.at(-1)).toEqual(['task-1']);
  });

  it('among hundreds brings one question at once and one behind them', async () => {
    const rig = await rigWith(jobIn('running'));
    rig.upstream.reading = hint;
    await rig.pass(1_200);
    await rig.report();
    await rig.report(300);
    expect(rig.upstream.queries).toHaveLength(2);
    await rig.pass(1_000);
    expect(rig.upstream.queries).toHaveLength(3);
    await rig.pass(1_000);
    expect(rig.upstream.queries).toHaveLength(3);
  });

  it('that is not signed as agreed changes nothing, and the log says so', async () => {
    const rig = await rigWith(jobIn('running'));
    rig.upstream.reading = { kind: 'forged' };
    await rig.report();
    await rig.pass(1_000);
    expect(rig.upstream.queries).toHaveLength(1);
    expect(rig.log.text).toContain('not signed');
  });

  it('that cannot be read is left to the next turn', async () => {
    const rig = await rigWith(jobIn('running'));
    await rig.report();
    expect(rig.upstream.queries).toHaveLength(1);
    expect(rig.log.errors.join('')).toContain('not acted upon');
    await rig.pass(15_000);
    expect(rig.upstream.queries.length).toBeGreaterThan(1);
  });
});

describe('a report about a job whose answer was lost', () => {
  it('finds it by the name that it has there', async () => {
    const rig = await rigWith(jobIn('unclear'));
    rig.upstream.reading = naming;
    await rig.report();
    expect(await rig.get(id)).toMatchObject({ state: 'running', taskId: 'task-7' });
    expect(rig.upstream.queries).toEqual([['task-7']]);
    expect(rig.upstream.finds).toEqual([]);
  });

  it('leaves it unclear where it names nothing', async () => {
    const rig = await rigWith(jobIn('unclear'));
    rig.upstream.reading = hint;
    await rig.report();
    expect(await rig.get(id)).toEqual(jobIn('unclear'));
    expect(rig.upstream.submits).toEqual([]);
  });

  it('leaves it unclear where it is forged', async () => {
    const rig = await rigWith(jobIn('unclear'));
    rig.upstream.reading = { kind: 'forged' };
    await rig.report();
    expect(await rig.get(id)).toEqual(jobIn('unclear'));
    expect(rig.upstream.queries).toEqual([]);
  });

  it('finds it also right behind some that are forged', async () => {
    const rig = await rigWith(jobIn('unclear'));
    rig.upstream.reading = { kind: 'forged' };
    await rig.report(2);
    rig.upstream.reading = naming;
    await rig.report();
    await rig.pass(1_000);
    expect(await rig.get(id)).toMatchObject({ state: 'running', taskId: 'task-7' });
  });
});

describe('a report that nobody waits for', () => {
  it('about a job that is not there is dropped', async () => {
    const rig = await rigWith(undefined);
    await rig.report();
    expect(rig.upstream.callbacks).toEqual([]);
    expect(rig.log.errors).toEqual([]);
  });

  it.each(['done', 'failed', 'timed-out', 'cancelled', 'delivering', 'queued'] as const)(
    'about a job that is %s is not even read',
    async (state) => {
      const rig = await rigWith(undefined);
      await rig.put(jobIn(state));
      await rig.report();
      expect(rig.upstream.callbacks).toEqual([]);
      expect(await rig.get(id)).toEqual(jobIn(state));
      expect(rig.upstream.queries).toEqual([]);
    },
  );

  it('about a job of an upstream that is off is dropped', async () => {
    const rig = await rigWith(undefined);
    await rig.put(jobIn('running', { upstream: 'nanogpt' }));
    await rig.report();
    expect(rig.upstream.callbacks).toEqual([]);
    expect(rig.log.errors).toEqual([]);
  });

  it('about a document that cannot be read harms nobody', async () => {
    const rig = await rigWith(undefined);
    await rig.store.put(`jobs:${id}`, { schema: 2, id });
    await rig.report();
    expect(rig.log.errors.join('')).toContain(id);
  });
});
