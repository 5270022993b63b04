import { describe, expect, it } from 'vitest';
import type { JobId } from '../../../../src/jobs/job.ts';
import { actionRequestOf, jobIn, sampleResult } from '../../../fakes/jobs.ts';
import { type LifecycleRig, lifecycleRig } from '../../../fakes/lifecycle.ts';

const lost = { kind: 'failed', failure: { kind: 'unclear' } } as const;
const waits = { status: 'needs-input', suggestedPrompt: 'the suggested one' } as const;
const formMs = 15 * 60_000;

/** A person's own prompt was sent, the reply to it was lost, and the task goes on waiting. */
async function askingAgain(rig: LifecycleRig): Promise<JobId> {
  const id = await rig.put(jobIn('needs-input', { request: actionRequestOf() }));
  await rig.desk.openForm(id);
  await rig.desk.answer(id, 'a blue fox');
  rig.upstream.willSubmit(lost);
  rig.upstream.willShow(waits);
  await rig.runUntil(id, 'running');
  await rig.runUntil(id, 'needs-input');
  return id;
}

const sentBy = ({ upstream }: LifecycleRig) =>
  upstream.submits.map(({ request }) => request.kind === 'answer' && request.prompt);

describe('a prompt whose reply was lost while its task goes on waiting', () => {
  it('is never sent again by the program: its person has the form until it is closed', async () => {
    const rig = lifecycleRig();
    const id = await askingAgain(rig);
    const job = await rig.get(id);
    const closesAt = job.since + formMs;
    expect(job).toMatchObject({ state: 'needs-input', opened: true, deadline: closesAt });
    expect(job).not.toHaveProperty('answer.prompt');
    expect(await rig.runToEnd(id)).toMatchObject({
      state: 'cancelled',
      running: false,
      cost: { state: 'refunded' },
    });
    expect(rig.clock.now()).toBe(closesAt);
    expect(sentBy(rig)).toEqual(['a blue fox']);
  });

  it('is not sent again after a restart either, however late that is', async () => {
    const rig = lifecycleRig();
    const id = await askingAgain(rig);
    rig.clock.advance(5 * 60 * 60_000);
    expect((await rig.runToEnd(id)).state).toBe('cancelled');
    expect(sentBy(rig)).toEqual(['a blue fox']);
  });

  it('goes once more for each time that its person sends it, and no more', async () => {
    const rig = lifecycleRig();
    const id = await askingAgain(rig);
    await rig.desk.answer(id, 'a green fox');
    rig.upstream.willSubmit(lost);
    await rig.runUntil(id, 'running');
    await rig.runUntil(id, 'needs-input');
    expect((await rig.runToEnd(id)).state).toBe('cancelled');
    expect(sentBy(rig)).toEqual(['a blue fox', 'a green fox']);
  });

  it('that arrived after all brings its picture', async () => {
    const rig = lifecycleRig();
    const id = await rig.put(jobIn('needs-input', { request: actionRequestOf() }));
    await rig.desk.answer(id, 'a blue fox');
    rig.upstream.willSubmit(lost);
    rig.upstream.willShow(waits, waits, { status: 'succeeded', result: sampleResult });
    expect((await rig.runToEnd(id)).state).toBe('done');
    expect(sentBy(rig)).toEqual(['a blue fox']);
  });
});

describe('a form that was filled in before the job began', () => {
  it('is what the task is answered with after a crash right behind its question', async () => {
    const rig = lifecycleRig();
    const request = actionRequestOf({ kind: 'zoom-custom' }, { prompt: 'a red fox --zoom 1.4' });
    const id = await rig.put(jobIn('submitting', { request }));
    const { deadline } = jobIn('needs-input');
    const question = { taskId: 'task-1', suggestedPrompt: 'a red fox', deadline };
    await rig.jobs.apply(id, { type: 'input-requested', ...question });
    rig.upstream.willSubmit({ kind: 'accepted', taskId: 'task-1' });
    rig.upstream.willShow({ status: 'succeeded', result: sampleResult });
    expect((await rig.runToEnd(id)).state).toBe('done');
    expect(sentBy(rig)).toEqual(['a red fox --zoom 1.4']);
  });

  it('is used also where the answer itself was never written down', async () => {
    const rig = lifecycleRig();
    const request = actionRequestOf({ kind: 'zoom-custom' }, { prompt: 'a red fox --zoom 1.4' });
    const id = await rig.put(jobIn('needs-input', { request, suggestedPrompt: 'a red fox' }));
    rig.upstream.willSubmit({ kind: 'accepted', taskId: 'task-1' });
    rig.upstream.willShow({ status: 'succeeded', result: sampleResult });
    await rig.runToEnd(id);
    expect(sentBy(rig)).toEqual(['a red fox --zoom 1.4']);
  });
});
