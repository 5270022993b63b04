import { beforeEach, describe, expect, it } from 'vitest';
import type { Intention } from '../../../src/discord/definitions.ts';
import { jobIdSchema } from '../../../src/jobs/job.ts';
import { StoreError } from '../../../src/storage/store.ts';
import { ExecutorRig } from '../../fakes/executor.ts';
import { buttonPress } from '../../fakes/interactions.ts';
import { seriesDraft as draft, seriesIdOf } from '../../fakes/series.ts';

const jobId = jobIdSchema.parse(seriesIdOf(7));

describe('what was counted for a job', () => {
  let rig: ExecutorRig;
  let unwound: number;
  const start = (): Intention => ({
    kind: 'start',
    draft,
    jobId,
    unwind: () => {
      unwound += 1;
      return Promise.resolve();
    },
  });

  beforeEach(() => {
    rig = new ExecutorRig();
    unwound = 0;
  });

  it('stays counted once it is written down', async () => {
    await rig.carryOut(start(), buttonPress('x'));
    expect(unwound).toBe(0);
  });

  it('is given back where it cannot be written down', async () => {
    rig.life.jobs.create = () => Promise.reject(new StoreError('full'));
    rig.rest.willAnswer({});
    await rig.carryOut(start(), buttonPress('x'));
    expect(unwound).toBe(1);
  });

  it('is given back where Discord does not know the press either', async () => {
    rig.life.jobs.create = () => Promise.reject(new StoreError('full'));
    rig.defer = () => Promise.reject(new Error('gone'));
    await rig.carryOut(start(), buttonPress('x'));
    expect(unwound).toBe(1);
  });

  it('is given back by a second press, for what is there already', async () => {
    await rig.carryOut(start(), buttonPress('x', { token: 'first' }));
    rig.rest.willAnswer({});
    await rig.carryOut(start(), buttonPress('x', { id: '1300000000000000012', token: 'second' }));
    expect(unwound).toBe(1);
  });
});
