import { createHmac } from 'node:crypto';
import { expect, it } from 'vitest';
import { contract } from '../../../../sandbox/upstreams/kie/bodies.ts';
import { objectOf, receiver } from '../wire.ts';
import { fox, rig } from './rig.ts';

it.each([
  [[200], 1],
  [[500, 204], 2],
  [[500, 302, 200], 3],
  [[500], 3],
])('tries a callback answered %j %i time(s) and no more', async (statuses, times) => {
  const hook = await receiver(...statuses);
  const { sandbox, made } = await rig();
  const taskId = await made('generate', { ...fox, callBackUrl: hook.url });
  await sandbox.waitFor(() => hook.calls.length === times, 'the callbacks');
  await sandbox.stop();
  expect(hook.calls.map((call) => objectOf(call))).toMatchObject(
    Array.from({ length: times }, () => ({ data: { taskId } })),
  );
});

it('signs callbacks when it has a key for it, and only then', async () => {
  const hook = await receiver(200);
  const plain = await rig();
  await plain.made('generate', { ...fox, callBackUrl: hook.url });
  await plain.sandbox.waitFor(() => hook.calls.length === 1, 'the bare callback');
  expect(hook.calls[0]?.headers).not.toHaveProperty('x-webhook-signature');
  const { sandbox, made } = await rig({ webhookKey: 'hush' });
  const taskId = await made('generate', { ...fox, callBackUrl: hook.url });
  await sandbox.waitFor(() => hook.calls.length === 2, 'the signed callback');
  const text = `${taskId}.1754200000`;
  expect(hook.calls[1]?.headers).toMatchObject({
    'content-type': 'application/json',
    'x-webhook-timestamp': '1754200000',
    'x-webhook-signature': createHmac('sha256', 'hush').update(text).digest('base64'),
  });
});

it('tells of an extended film in the form of record-info', async () => {
  const hook = await receiver(200);
  const { sandbox, made, results } = await rig();
  const [fileUrl = ''] = await results(await made('generate', fox));
  const film = await made('generate', { ...fox, taskType: 'mj_video', fileUrls: [fileUrl] });
  const taskId = await made('generateVideoExtend', {
    taskType: 'mj_video_extend_auto',
    taskId: film,
    index: 0,
    callBackUrl: hook.url,
  });
  const call = await sandbox.waitFor(() => hook.calls[0], 'the callback');
  const body = objectOf(call);
  expect(contract.check('VideoExtendCallback', body)).toEqual([]);
  expect(body).toMatchObject({
    code: 200,
    data: { taskId, taskType: 'mj_video_extend_auto', successFlag: 1 },
  });
});

it('gives a silent receiver fifteen seconds, and a stop does not wait for it', async () => {
  const { sandbox, clock, made } = await rig();
  const silent = await rig();
  silent.sandbox.faults.add({ on: /./, fault: { kind: 'hang' }, times: Infinity });
  await made('generate', { ...fox, callBackUrl: `${silent.sandbox.url}/hook` });
  const heard = (times: number): Promise<boolean> =>
    silent.sandbox.waitFor(() => silent.sandbox.requests.length === times, `call ${times}`);
  await heard(1);
  clock.advance(14_999);
  expect(silent.sandbox.requests).toHaveLength(1);
  clock.advance(1);
  await heard(2);
  await sandbox.stop();
  expect(silent.sandbox.requests).toHaveLength(2);
  expect(clock.pending).toBe(0);
});

it('never calls an address outside this machine', async () => {
  const { clock, made, record } = await rig();
  const taskId = await made('generate', { ...fox, callBackUrl: 'http://callbacks.invalid/' });
  expect((await record(taskId)).successFlag).toBe(1);
  expect(clock.pending).toBe(0);
});
