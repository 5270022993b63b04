import { expect, it } from 'vitest';
import { en } from '../../../../src/locales/en.ts';
import type { SubmitRequest } from '../../../../src/upstreams/port.ts';
import { jobView } from '../../../../src/views/job.ts';
import { actionRequestOf, imagineOf, jobIdOf, jobIn, sampleResult } from '../../../fakes/jobs.ts';
import { type LifecycleRig, lifecycleRig, putQueued } from '../../../fakes/lifecycle.ts';
import { samplePicture } from '../../../fakes/media.ts';

const accepted = { kind: 'accepted', taskId: 'task-1' } as const;
const succeeded = { status: 'succeeded', result: sampleResult } as const;
const remix = actionRequestOf({}, { prompt: 'a blue fox' });

const submitted = ({ upstream }: LifecycleRig): SubmitRequest[] =>
  upstream.submits.map(({ request }) => request);

it.each([
  ['a blue fox', true],
  ['a red fox', undefined],
  [undefined, undefined],
])('an action with the prompt %j is submitted as edited: %j', async (prompt, isEdited) => {
  const rig = lifecycleRig();
  const id = await putQueued(rig, { request: actionRequestOf({}, { prompt }) });
  rig.upstream.willSubmit(accepted);
  rig.upstream.willShow(succeeded);
  await rig.runToEnd(id);
  expect(submitted(rig)).toMatchObject([{ kind: 'action', prompt: prompt ?? 'a red fox' }]);
  expect(submitted(rig)[0]).toHaveProperty('isEdited', isEdited);
});

it('the strength goes along with the submit', async () => {
  const rig = lifecycleRig();
  const id = await putQueued(rig, { request: actionRequestOf({}, { strength: 'subtle' }) });
  rig.upstream.willSubmit(accepted);
  rig.upstream.willShow(succeeded);
  await rig.runToEnd(id);
  expect(submitted(rig)).toMatchObject([{ strength: 'subtle' }]);
});

it('an upstream that draws at once draws from the old prompt: one submit, and one line about it', async () => {
  const rig = lifecycleRig();
  const id = await putQueued(rig, { request: remix });
  rig.upstream.willSubmit(accepted);
  rig.upstream.willShow({ status: 'running', percent: 31 }, succeeded);
  const done = await rig.runToEnd(id);
  expect(submitted(rig)).toHaveLength(1);
  const note = en.status.oldPrompt('midjourney-proxy');
  expect(jobView(done, {}, en).content).toContain(`\n-# ${note}`);
  const running = rig.screen.shows.filter(({ job }) => job.state === 'running');
  expect(running.length).toBeGreaterThan(0);
  for (const { job, progress = {} } of running) {
    const { content } = jobView(job, progress, en);
    expect(content).toContain('**a red fox**');
    // It could still be asked for.
    expect(content).not.toContain(note);
  }
});

it('an upstream that asks only later is answered with the edited prompt', async () => {
  const rig = lifecycleRig();
  const id = await putQueued(rig, { request: remix });
  rig.upstream.willSubmit(accepted, accepted);
  rig.upstream.willShow(
    { status: 'queued' },
    { status: 'needs-input', suggestedPrompt: 'a red fox --v 7' },
    succeeded,
  );
  const done = await rig.runToEnd(id);
  expect(submitted(rig)).toMatchObject([
    { kind: 'action' },
    { kind: 'answer', prompt: 'a blue fox' },
  ]);
  expect(jobView(done, {}, en).content).toContain('**a blue fox** - Remix by');
  expect(done.unasked).toBeUndefined();
});

it('a lost answer is looked for as ever, and what is found is asked for its prompt', async () => {
  const rig = lifecycleRig();
  const id = await putQueued(rig, { request: remix });
  rig.upstream.willSubmit({ kind: 'failed', failure: { kind: 'unclear' } }, accepted);
  rig.upstream.willFind('task-1');
  rig.upstream.willShow({ status: 'needs-input', suggestedPrompt: undefined }, succeeded);
  expect(jobView(await rig.runToEnd(id), {}, en).content).toContain('Remix by');
  expect(submitted(rig).map(({ kind }) => kind)).toEqual(['action', 'answer']);
});

it('an account with remix off refuses for good: nothing is paid, nothing is sent again', async () => {
  const rig = lifecycleRig(3, { withOther: true });
  const id = await putQueued(rig, { request: remix });
  rig.upstream.willSubmit({ kind: 'failed', failure: { kind: 'remix-off' } });
  const failed = await rig.runToEnd(id);
  expect(failed).toMatchObject({ state: 'failed', cost: { state: 'refunded' } });
  const view = jobView(failed, {}, en);
  expect(view.content).toContain(en.failure['remix-off']());
  expect(view.rows).toEqual([]);
  expect(rig.breaker.reason).toBeUndefined();
});

it('the prompt for a clip is what was written for it', async () => {
  const rig = lifecycleRig();
  await rig.put(jobIn('done', { id: jobIdOf(0), request: imagineOf() }));
  rig.media.holds(sampleResult.media[0]?.url ?? '', samplePicture);
  const animate = { kind: 'animate-low', means: 'animate' } as const;
  const request = actionRequestOf(animate, { prompt: 'it jumps' });
  const id = await putQueued(rig, { request });
  rig.upstream.willSubmit({ ...accepted, taskId: 'task-2' });
  rig.upstream.willShow(succeeded);
  const done = await rig.runToEnd(id);
  expect(submitted(rig)).toMatchObject([{ kind: 'video', prompt: 'it jumps' }]);
  expect(jobView(done, {}, en).content).toContain('**it jumps** - Animate (Low motion) by');
});
