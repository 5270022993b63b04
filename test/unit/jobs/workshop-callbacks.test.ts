import { describe, expect, it } from 'vitest';
import { jobIdOf, jobIn } from '../../fakes/jobs.ts';
import { callback, workshopWith } from '../../fakes/workshop.ts';

const id = jobIdOf(1);
const hint = { kind: 'hint', taskId: undefined } as const;
const naming = { kind: 'hint', taskId: 'task-7' } as const;

describe('a report about a running job', () => {
  it('is a reason to ask at once, instead of at the next turn', async () => {
    const rig = await workshopWith(jobIn('running'));
    rig.upstream.reading = hint;
    expect(rig.upstream.queries).toHaveLength(1);
    await rig.pass(1_200);
    await rig.report();
    expect(rig.upstream.queries).toHaveLength(2);
    expect(rig.upstream.callbacks).toEqual([callback]);
  });

  it('is believed in nothing: not in its end, not in another name', async () => {
    const rig = await workshopWith(jobIn('running'));
    rig.upstream.reading = naming;
    await rig.report();
    expect(await rig.get(id)).toEqual(jobIn('running'));
    expect(rig.upstream.queries.at(-1)).toEqual(['task-1']);
  });

  it('among hundreds brings one question at once and one behind them', async () => {
    const rig = await workshopWith(jobIn('running'));
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
    const rig = await workshopWith(jobIn('running'));
    rig.upstream.reading = { kind: 'forged' };
    await rig.report();
    await rig.pass(1_000);
    expect(rig.upstream.queries).toHaveLength(1);
    expect(rig.log.text).toContain('not signed');
  });

  it('that cannot be read is left to the next turn', async () => {
    const rig = await workshopWith(jobIn('running'));
    await rig.report();
    expect(rig.upstream.queries).toHaveLength(1);
    expect(rig.log.errors.join('')).toContain('not acted upon');
    await rig.pass(15_000);
    expect(rig.upstream.queries.length).toBeGreaterThan(1);
  });
});

describe('a report about a job whose answer was lost', () => {
  it('finds it by the name that it has there', async () => {
    const rig = await workshopWith(jobIn('unclear'));
    rig.upstream.reading = naming;
    await rig.report();
    expect(await rig.get(id)).toMatchObject({ state: 'running', taskId: 'task-7' });
    expect(rig.upstream.queries).toEqual([['task-7']]);
    expect(rig.upstream.finds).toEqual([]);
  });

  it('finds it by that name where it calls the very attempt that was lost', async () => {
    const rig = await workshopWith(jobIn('unclear', { attempt: 'try-2' }));
    rig.upstream.reading = { ...naming, correlationId: 'try-2' };
    await rig.report();
    expect(await rig.get(id)).toMatchObject({ state: 'running', taskId: 'task-7' });
  });

  it('leaves it unclear where it is about another attempt', async () => {
    const rig = await workshopWith(jobIn('unclear', { attempt: 'try-2' }));
    rig.upstream.reading = { ...naming, correlationId: 'try-1' };
    await rig.report();
    await rig.pass(1_000);
    expect(await rig.get(id)).toEqual(jobIn('unclear', { attempt: 'try-2' }));
    expect(rig.upstream.queries).toEqual([]);
  });

  it('leaves it unclear where it names nothing', async () => {
    const rig = await workshopWith(jobIn('unclear'));
    rig.upstream.reading = hint;
    await rig.report();
    expect(await rig.get(id)).toEqual(jobIn('unclear'));
    expect(rig.upstream.submits).toEqual([]);
  });

  it('leaves it unclear where it is forged', async () => {
    const rig = await workshopWith(jobIn('unclear'));
    rig.upstream.reading = { kind: 'forged' };
    await rig.report();
    expect(await rig.get(id)).toEqual(jobIn('unclear'));
    expect(rig.upstream.queries).toEqual([]);
  });

  it('finds it also right behind some that are forged', async () => {
    const rig = await workshopWith(jobIn('unclear'));
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
    const rig = await workshopWith(undefined);
    await rig.report();
    expect(rig.upstream.callbacks).toEqual([]);
    expect(rig.log.errors).toEqual([]);
  });

  it.each(['done', 'failed', 'timed-out', 'cancelled', 'delivering', 'queued'] as const)(
    'about a job that is %s is not even read',
    async (state) => {
      const rig = await workshopWith(undefined);
      await rig.put(jobIn(state));
      await rig.report();
      expect(rig.upstream.callbacks).toEqual([]);
      expect(await rig.get(id)).toEqual(jobIn(state));
      expect(rig.upstream.queries).toEqual([]);
    },
  );

  it('about a job of an upstream that is off is dropped', async () => {
    const rig = await workshopWith(undefined);
    await rig.put(jobIn('running', { upstream: 'nanogpt' }));
    await rig.report();
    expect(rig.upstream.callbacks).toEqual([]);
    expect(rig.log.errors).toEqual([]);
  });

  it('about a document that cannot be read harms nobody', async () => {
    const rig = await workshopWith(undefined);
    await rig.store.put(`jobs:${id}`, { schema: 2, id });
    await rig.report();
    expect(rig.log.errors.join('')).toContain(id);
  });
});
