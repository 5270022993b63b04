import { expect, it } from 'vitest';
import { z } from 'zod';
import { envelopeOf, rig } from './harness.ts';
import { type Call, receiver } from './wire.ts';

const call = z.object({
  id: z.string(),
  status: z.string(),
  progress: z.string(),
  properties: z.record(z.string(), z.unknown()),
});

/** The tasks that were posted, in order. */
function tasksOf(calls: readonly Call[]): z.output<typeof call>[] {
  return calls.map(({ text }) => call.parse(JSON.parse(text)));
}

it.each([204, 500])(
  'posts every change once and in order, whatever the answer (%i)',
  async (status) => {
    const hook = await receiver(status);
    const { sandbox, clock, post } = await rig({ paceMs: 1000 });
    const { result } = envelopeOf(
      await post('submit/imagine', { prompt: 'a hill', notifyHook: hook.url }),
    );
    clock.advance(1000);
    await sandbox.waitFor(
      () => tasksOf(hook.calls).some((each) => each.status === 'SUCCESS'),
      'the last callback',
    );
    expect(tasksOf(hook.calls).map((each) => `${each.status} ${each.progress}`)).toEqual([
      'SUBMITTED 0%',
      'IN_PROGRESS 0%',
      'IN_PROGRESS 15%',
      'IN_PROGRESS 31%',
      'IN_PROGRESS 46%',
      'IN_PROGRESS 62%',
      'IN_PROGRESS 93%',
      'SUCCESS 100%',
    ]);
    expect(
      tasksOf(hook.calls).every(
        (each) => each.id === result && each.properties['notifyHook'] === hook.url,
      ),
    ).toBe(true);
  },
);

it('says nothing when a task begins to wait for its modal', async () => {
  const hook = await receiver(204);
  const { sandbox, made, press, post } = await rig();
  const grid = await made('imagine', { prompt: 'a hill' });
  const single = envelopeOf(await press(grid, 'MJ::JOB::upsample::1')).result ?? '';
  sandbox.finish(single);
  const taskId =
    envelopeOf(await press(single, 'MJ::CustomZoom', { notifyHook: hook.url })).result ?? '';
  await post('submit/modal', { taskId, prompt: 'a hill --zoom 2' });
  sandbox.finish(taskId);
  await sandbox.waitFor(() => hook.calls.length > 0, 'a callback');
  expect(tasksOf(hook.calls).map((each) => each.status)).toEqual(['SUCCESS']);
});

it('never calls an address outside this machine', async () => {
  const { sandbox, post } = await rig();
  const { result } = envelopeOf(
    await post('submit/imagine', { prompt: 'a hill', notifyHook: 'http://callbacks.invalid/hook' }),
  );
  sandbox.finish(result ?? '');
  await sandbox.stop();
  expect(sandbox.tasks.get(result ?? '')?.status).toBe('SUCCESS');
});
