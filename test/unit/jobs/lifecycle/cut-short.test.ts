import { describe, expect, it } from 'vitest';
import { failureKinds, failurePolicies } from '../../../../src/upstreams/failure.ts';
import { jobIn, sampleTime } from '../../../fakes/jobs.ts';
import { lifecycleRig, putQueued } from '../../../fakes/lifecycle.ts';

/** Failures after which a job goes elsewhere in ordinary times. */
const movable = failureKinds.filter((kind) => failurePolicies[kind].elsewhere !== 'never');
const sentAgain = movable.filter((kind) => failurePolicies[kind].retry === 'later');
const ended = movable.filter((kind) => failurePolicies[kind].retry === 'never');

describe('a submit that the end of the process has cut short', () => {
  it.each(sentAgain)('by %s leaves its job where it is, to be sent again', async (kind) => {
    const rig = lifecycleRig(3, { withOther: true });
    const id = await putQueued(rig);
    rig.upstream.willSubmit(() => {
      rig.killed.abort();
      return Promise.resolve({ kind: 'failed', failure: { kind } });
    });
    expect(await rig.step(id)).toEqual({ at: sampleTime + 2_000 });
    expect(await rig.get(id)).toMatchObject({
      state: 'queued',
      upstream: 'midjourney-proxy',
      movedFrom: [],
    });
    expect(rig.other.submits).toEqual([]);
  });

  it.each(ended)('by %s ends its job where it is', async (kind) => {
    const rig = lifecycleRig(3, { withOther: true });
    const id = await putQueued(rig);
    rig.upstream.willSubmit(() => {
      rig.killed.abort();
      return Promise.resolve({ kind: 'failed', failure: { kind } });
    });
    expect(await rig.runToEnd(id)).toMatchObject({
      state: 'failed',
      upstream: 'midjourney-proxy',
      problem: { failure: { kind } },
      movedFrom: [],
    });
    expect(rig.other.submits).toEqual([]);
  });
});

describe('the answer to a task that waits', () => {
  const answered = jobIn('needs-input', {
    answer: { prompt: 'a blue fox', notBefore: sampleTime, attempts: 0 },
  });

  it.each(sentAgain)('goes to that task and nowhere else, after %s too', async (kind) => {
    const rig = lifecycleRig(3, { withOther: true });
    const id = await rig.put(answered);
    rig.upstream.willSubmit({ kind: 'failed', failure: { kind } });
    expect(await rig.step(id)).toEqual({ at: sampleTime + 2_000 });
    expect(await rig.get(id)).toMatchObject({
      state: 'needs-input',
      upstream: 'midjourney-proxy',
      answer: { prompt: 'a blue fox' },
      movedFrom: [],
    });
    expect(rig.other.submits).toEqual([]);
  });

  it.each(ended)('fails there by %s', async (kind) => {
    const rig = lifecycleRig(3, { withOther: true });
    const id = await rig.put(answered);
    rig.upstream.willSubmit({ kind: 'failed', failure: { kind } });
    expect(await rig.runToEnd(id)).toMatchObject({
      state: 'failed',
      upstream: 'midjourney-proxy',
      movedFrom: [],
    });
    expect(rig.other.submits).toEqual([]);
  });
});
