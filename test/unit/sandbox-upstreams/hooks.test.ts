import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { envelopeOf, rig } from './harness.ts';

const call = z.object({
  id: z.string(),
  status: z.string(),
  progress: z.string(),
  properties: z.record(z.string(), z.unknown()),
});

interface Receiver {
  readonly url: string;
  readonly calls: z.output<typeof call>[];
}

/** Collects callbacks and answers each with this status. */
async function receiver(status: number): Promise<Receiver> {
  const calls: z.output<typeof call>[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      calls.push(call.parse(JSON.parse(Buffer.concat(chunks).toString('utf8'))));
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, calls };
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
      () => hook.calls.some((each) => each.status === 'SUCCESS'),
      'the last callback',
    );
    expect(hook.calls.map((each) => `${each.status} ${each.progress}`)).toEqual([
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
      hook.calls.every((each) => each.id === result && each.properties['notifyHook'] === hook.url),
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
  expect(hook.calls.map((each) => each.status)).toEqual(['SUCCESS']);
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
