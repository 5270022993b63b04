import { describe, expect, it } from 'vitest';
import { after, sampleEvents } from '../../fakes/events.ts';
import { actionRequestOf, jobIdOf, jobIn, sampleResult } from '../../fakes/jobs.ts';

const { restored, accepted } = sampleEvents;
const answering = { taskId: 'task-3', prompt: 'a blue fox' };

describe('a job that stood in a backup', () => {
  it.each([
    [jobIn('asked'), `${jobIdOf(1)}-1`],
    [jobIn('held'), `${jobIdOf(1)}-1`],
    [jobIn('queued', { attempts: 2 }), `${jobIdOf(1)}-3`],
    [
      jobIn('queued', { movedFrom: [{ upstream: 'kie', reason: 'maintenance' }] }),
      `${jobIdOf(1)}-m1-1`,
    ],
    [jobIn('submitting', { attempt: 'try-7' }), 'try-7'],
  ])(
    'and was not sent in it is looked for by the name that it would have been sent under',
    (job, attempt) => {
      expect(after(job, restored)).toMatchObject({
        state: 'unclear',
        restored: true,
        attempt,
        checks: 0,
        nextCheckAt: restored.at,
        cost: { state: 'reserved' },
      });
    },
  );

  it('and was answered is asked about, and never answered by the program again', () => {
    const request = actionRequestOf({}, { prompt: 'a blue fox' });
    const answer = { prompt: 'a blue fox', notBefore: 0, attempts: 0 };
    const waiting = jobIn('needs-input', { request, answer });
    for (const job of [waiting, jobIn('submitting', { request, answering }), jobIn('running')]) {
      const running = after(job, restored);
      expect(running).toMatchObject({ state: 'running', answered: true });
      expect(running.unasked).toBeUndefined();
      const asked = after(running, sampleEvents['input-requested']);
      expect(asked).toMatchObject({ state: 'needs-input', opened: true });
      expect(asked).not.toHaveProperty('answer', expect.anything());
    }
  });

  it('and is found goes on; what it asks then is left to its person', () => {
    const request = actionRequestOf({}, { prompt: 'a blue fox' });
    const found = after(after(jobIn('queued', { request }), restored), accepted);
    expect(found).toMatchObject({ state: 'running', answered: true });
    expect(after(after(jobIn('submitting'), sampleEvents['answer-lost']), accepted)).toMatchObject({
      answered: false,
    });
  });

  it('goes on where that costs nothing', () => {
    const free = actionRequestOf({ means: 'pick' });
    const seen = { taskId: 'task-1', result: sampleResult };
    for (const job of [
      jobIn('queued', { request: free }),
      jobIn('asked', { request: free }),
      jobIn('held', { found: seen }),
    ]) {
      expect(() => after(job, restored)).toThrow();
    }
  });

  it('and was stopped while it was being sent stays stopped', () => {
    const stopped = jobIn('submitting', { stopRequested: true });
    expect(after(stopped, restored)).toMatchObject({ state: 'cancelled' });
  });
});
