import { describe, expect, it } from 'vitest';
import type { Prices } from '../../../../src/config/prices.ts';
import type { Job, JobIn } from '../../../../src/jobs/job.ts';
import { lifecycleRig, putQueued } from '../../../fakes/lifecycle.ts';

const credits = { kind: 'failed', failure: { kind: 'credits' } } as const;
const here = { fast: 0.01 };

async function moved(
  there: Prices | undefined,
  job: Partial<JobIn<'queued'>>,
): Promise<Job | undefined> {
  const prices = there === undefined ? [here] : [here, there];
  const rig = lifecycleRig(1, { withOther: true, prices });
  rig.other.willSubmit({ kind: 'accepted', taskId: 'task-8' });
  rig.other.willShow({ status: 'running', percent: 1 });
  rig.upstream.willSubmit(credits);
  const id = await putQueued(rig, job);
  await rig.step(id);
  return rig.get(id);
}

describe('a job whose price somebody has agreed to', () => {
  it.each([
    ['as cheap', { fast: 0.02 }, { mayCost: 0.02 }],
    ['cheaper', { fast: 0.001 }, { mayCost: 0.02 }],
    ['dearer, where nobody has set a bound', { fast: 5 }, {}],
    ['of unknown price, where nobody has set a bound', undefined, {}],
  ])('moves to an upstream that is %s', async (_name, there, job) => {
    expect(await moved(there, job)).toMatchObject({ state: 'running', upstream: 'kie' });
  });

  it.each([
    ['dearer', { fast: 0.021 }, { mayCost: 0.02 }],
    ['dearer at its speed', { fast: 0.01, turbo: 1 }, { mayCost: 0.02, speed: 'turbo' } as const],
    ['of unknown price', undefined, { mayCost: 0.02 }],
    ['of unknown price at its speed', { fast: 0.01 }, { mayCost: 0.02, speed: 'relax' } as const],
  ])('never moves to one that is %s', async (_name, there, job) => {
    expect(await moved(there, job)).toMatchObject({
      state: 'failed',
      upstream: 'midjourney-proxy',
      cost: { state: 'refunded' },
    });
  });

  it('says no more what was true of the other one', async () => {
    const job = await moved({ fast: 5 }, { estimate: 'about 4 pictures', upstreamNotes: ['x'] });
    expect(job).toMatchObject({ upstreamNotes: [] });
    expect(job?.estimate).toBeUndefined();
  });
});
