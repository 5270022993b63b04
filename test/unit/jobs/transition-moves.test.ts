import { describe, expect, it } from 'vitest';
import { transition } from '../../../src/jobs/transition.ts';
import { after, sampleEvents } from '../../fakes/events.ts';
import { actionRequestOf, jobIn, jobStates, sampleResult } from '../../fakes/jobs.ts';

const { rerouted, picked, succeeded, delivered, readdressed } = sampleEvents;

describe('a job that goes to another upstream', () => {
  it.each([
    jobIn('queued', { attempts: 2, notBefore: rerouted.at + 60_000 }),
    jobIn('submitting', { attempts: 4 }),
  ])('while it is $state begins anew there, at once, with the cost that it had', (job) => {
    expect(after(job, rerouted)).toEqual({
      ...jobIn('queued', { attempts: 0, notBefore: rerouted.at }),
      upstream: 'kie',
      movedFrom: [{ upstream: 'midjourney-proxy', reason: 'maintenance' }],
      since: rerouted.at,
    });
  });

  it('remembers every upstream that it has been to, in order', () => {
    const once = after(jobIn('queued'), rerouted);
    const twice = after(once, { ...rerouted, upstream: 'nanogpt', reason: 'credits' });
    expect(twice).toMatchObject({
      upstream: 'nanogpt',
      movedFrom: [
        { upstream: 'midjourney-proxy', reason: 'maintenance' },
        { upstream: 'kie', reason: 'credits' },
      ],
    });
  });

  it('goes nowhere when it was stopped meanwhile', () => {
    const stopped = jobIn('submitting', { stopRequested: true });
    expect(after(stopped, rerouted)).toMatchObject({
      state: 'cancelled',
      running: false,
      upstream: 'midjourney-proxy',
      movedFrom: [],
    });
  });
});

describe('a job whose submit brought the result', () => {
  it('is delivered as the task that the submit named, and is paid for', () => {
    const job = after(jobIn('submitting'), { ...succeeded, taskId: 'task-5' });
    expect(job).toMatchObject({
      state: 'delivering',
      taskId: 'task-5',
      result: sampleResult,
      attempts: 0,
      cost: { state: 'settled' },
    });
  });

  it('means nothing without the name of a task, and a running one keeps its own', () => {
    expect(transition(jobIn('submitting'), succeeded)).toBeUndefined();
    const running = after(jobIn('running'), { ...succeeded, taskId: 'another' });
    expect(running).toMatchObject({ taskId: 'task-1' });
  });
});

describe('a picture that Easel takes out of another one', () => {
  it('is delivered under the task of that one, and costs nothing', () => {
    expect(after(jobIn('queued', { request: actionRequestOf() }), picked)).toMatchObject({
      state: 'delivering',
      taskId: 'task-0',
      result: sampleResult,
      cost: { state: 'refunded' },
    });
  });
});

describe('files that came without an address', () => {
  const inline = { kind: 'image', url: 'data:image/png;base64,AAAA' } as const;
  const linked = { kind: 'image', url: 'https://files.example.com/2.png' } as const;
  const job = jobIn('delivering', { result: { ...sampleResult, media: [inline, linked] } });

  it('are dropped once Discord has them, and the places of the others stay', () => {
    expect(after(job, delivered)).toMatchObject({
      result: { media: [{ ...inline, url: '' }, linked] },
    });
  });

  it.each(['kept', 'linked-too-large', 'linked-unreadable'] as const)(
    'stay with a job whose picture is %s',
    (delivery) => {
      expect(after(job, { ...delivered, delivery })).toMatchObject({
        result: { media: [inline, linked] },
      });
    },
  );
});

describe('a job whose message stands elsewhere now', () => {
  it.each(['attached', 'linked-too-large', 'linked-unreadable'] as const)(
    'is %s from then on where it is done and was shown so there',
    (delivery) => {
      const before = jobIn('done', { delivery: 'kept' });
      expect(after(before, { ...readdressed, delivery })).toEqual({
        ...before,
        address: readdressed.address,
        delivery,
      });
    },
  );

  it('is delivered as it was where nothing is said about that', () => {
    const before = jobIn('done', { delivery: 'linked-too-large' });
    expect(after(before, readdressed)).toEqual({ ...before, address: readdressed.address });
  });

  it.each(jobStates.filter((state) => state !== 'done'))(
    'has nothing delivered while it is %s',
    (state) => {
      const { address } = readdressed;
      expect(after(jobIn(state), { ...readdressed, delivery: 'attached' })).toEqual({
        ...jobIn(state),
        address,
      });
    },
  );
});

describe('a result whose message was taken away', () => {
  const { removed } = sampleEvents;

  it('tells by whom, and what a moderator did stays', () => {
    const mine = after(jobIn('done'), removed);
    expect(mine).toEqual({ ...jobIn('done'), removedBy: 'owner' });
    const theirs = after(mine, { ...removed, by: 'moderator' });
    expect(theirs).toMatchObject({ removedBy: 'moderator' });
    expect(after(theirs, removed)).toMatchObject({ removedBy: 'moderator' });
  });

  it('is there again once it was shown anew, unless a moderator took it away', () => {
    const shownAnew = { ...readdressed, delivery: 'attached' } as const;
    for (const by of ['owner', 'moderator'] as const) {
      const job = after(jobIn('done'), { ...removed, by });
      expect(after(job, readdressed).removedBy).toBe(by);
      expect(after(job, shownAnew).removedBy).toBe(by === 'owner' ? undefined : by);
    }
  });
});

describe('a job that was stopped', () => {
  it('knows the task to cancel where there is one', () => {
    expect(after(jobIn('running'), sampleEvents.cancelled)).toMatchObject({ taskId: 'task-1' });
    const stopped = jobIn('submitting', { stopRequested: true });
    expect(after(stopped, sampleEvents.accepted)).toMatchObject({ taskId: 'task-9' });
    expect(after(stopped, sampleEvents['input-requested'])).toMatchObject({ taskId: 'task-9' });
    for (const state of ['queued', 'unclear'] as const) {
      expect(after(jobIn(state), sampleEvents.cancelled)).not.toHaveProperty('taskId', 'task-1');
    }
  });

  it('runs no more once the upstream says so', () => {
    const running = jobIn('cancelled', { running: true, taskId: 'task-1' });
    expect(after(running, sampleEvents['cancelled-upstream'])).toEqual({
      ...running,
      running: false,
    });
  });
});
