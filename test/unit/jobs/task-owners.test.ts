import { describe, expect, it } from 'vitest';
import { TaskOwners } from '../../../src/jobs/task-owners.ts';
import { actionRequestOf, jobIdOf, jobIn, sampleResult } from '../../fakes/jobs.ts';

const [mine, others, third] = [jobIdOf(1), jobIdOf(2), jobIdOf(3)];
const pressed = actionRequestOf({ key: 'u1' });

describe('who has a task', () => {
  it('is whoever was answered with it first', () => {
    const owners = new TaskOwners();
    expect(owners.claim(jobIn('submitting', { id: others }), 'task-7')).toBeUndefined();
    expect(owners.claim(jobIn('submitting', { id: mine }), 'task-7')).toBe(others);
    // It is answered for once more: the job has it already.
    expect(owners.claim(jobIn('submitting', { id: others }), 'task-7')).toBeUndefined();
  });

  it('is told of every job that has one, live or finished, whatever becomes of it', () => {
    const owners = new TaskOwners();
    const mineNow = jobIn('submitting', { id: mine });
    owners.note(jobIn('running', { id: others, taskId: 'runs' }));
    owners.note(jobIn('done', { id: others, taskId: 'done' }));
    owners.note(jobIn('held', { id: others, found: { taskId: 'held', result: sampleResult } }));
    owners.note(
      jobIn('submitting', { id: others, answering: { taskId: 'answered', prompt: 'x' } }),
    );
    owners.note(jobIn('failed', { id: others }));
    for (const taskId of ['runs', 'done', 'held', 'answered']) {
      expect(owners.otherThan(mineNow, taskId)).toBe(others);
    }
    expect(owners.otherThan(mineNow, 'nobody’s')).toBeUndefined();
  });

  it('is another matter at another upstream', () => {
    const owners = new TaskOwners();
    owners.note(jobIn('running', { id: others, taskId: 'task-7' }));
    const elsewhere = jobIn('submitting', { id: mine, upstream: 'kie' });
    expect(owners.claim(elsewhere, 'task-7')).toBeUndefined();
  });

  it('may be who pressed a button of the same picture before: some gateways answer with that', () => {
    const owners = new TaskOwners();
    owners.note(jobIn('done', { id: others, request: pressed, taskId: 'task-7' }));
    const again = jobIn('submitting', { id: mine, request: pressed });
    expect(owners.claim(again, 'task-7')).toBeUndefined();
    const elsewhere = actionRequestOf({ key: 'u1' }, { taskId: 'another-parent' });
    const other = jobIn('submitting', { id: third, request: elsewhere });
    expect(owners.claim(other, 'task-7')).toBe(others);
    expect(owners.claim(jobIn('submitting', { id: third }), 'task-7')).toBe(others);
  });

  it('may be the picture itself that a button belongs to', () => {
    const owners = new TaskOwners();
    owners.note(jobIn('done', { id: others, taskId: 'parent-task' }));
    const press = jobIn('submitting', { id: mine, request: pressed });
    expect(owners.claim(press, 'parent-task')).toBeUndefined();
  });

  it('is not what Easel took out of its picture', () => {
    const owners = new TaskOwners();
    const picked = actionRequestOf({ means: 'pick' });
    owners.note(jobIn('done', { id: others, request: picked, taskId: 'task-7' }));
    expect(owners.otherThan(jobIn('submitting', { id: mine }), 'task-7')).toBeUndefined();
  });

  it('is forgotten of the oldest where there are too many', () => {
    const owners = new TaskOwners(2);
    for (const taskId of ['a', 'b', 'c']) owners.note(jobIn('running', { id: others, taskId }));
    const asked = jobIn('submitting', { id: mine });
    expect(['a', 'b', 'c'].map((taskId) => owners.otherThan(asked, taskId))).toEqual([
      undefined,
      others,
      others,
    ]);
  });
});
