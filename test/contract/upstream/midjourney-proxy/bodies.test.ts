import { expect, it } from 'vitest';
import type { Reference } from '../../../../src/upstreams/port.ts';
import {
  acceptedId,
  begin,
  context,
  finish,
  finishedGrid,
  finishedSingle,
  press,
  video,
  waitingId,
} from '../steps.ts';
import { type ProxyRig, startProxy } from './start.ts';

const hook = 'http://127.0.0.1:9/callbacks/attempt-3';
const attempt = context({ correlationId: 'attempt-3', callbackUrl: hook });

const lastBody = ({ sandbox }: ProxyRig): unknown => sandbox.submits.at(-1)?.body;

it('sends our own id as state, which the task keeps, and the callback as notifyHook', async () => {
  const rig = await startProxy({ flavour: 'trueai' });
  const request = { kind: 'imagine', prompt: 'a hill', references: [] } as const;
  const taskId = acceptedId(await rig.upstream.submit(request, attempt));
  expect(lastBody(rig)).toMatchObject({ state: 'attempt-3', notifyHook: hook, prompt: 'a hill' });
  expect(rig.sandbox.tasks.get(taskId)?.state).toBe('attempt-3');
});

it('sends no notifyHook where nobody listens', async () => {
  const rig = await startProxy({ flavour: 'java' });
  await begin(rig);
  expect(lastBody(rig)).not.toHaveProperty('notifyHook');
});

it('sends both with every kind of submit', async () => {
  const rig = await startProxy({ flavour: 'trueai' });
  const single = await finishedSingle(rig);
  const action = single.result.actions.find(({ kind }) => kind === 'zoom-custom');
  if (action === undefined) throw new Error('There is no custom zoom');
  const press = { kind: 'action', taskId: single.taskId, action, prompt: 'a hill' } as const;
  const taskId = waitingId(await rig.upstream.submit(press, attempt));
  expect(lastBody(rig)).toMatchObject({ state: 'attempt-3', notifyHook: hook });
  const answer = { kind: 'answer', taskId, prompt: 'a hill --zoom 2', mask: undefined } as const;
  await rig.upstream.submit(answer, attempt);
  expect(lastBody(rig)).toMatchObject({ state: 'attempt-3', notifyHook: hook });
});

it('sends pictures to draw from as data URLs and the others as flags behind the prompt', async () => {
  const rig = await startProxy({ flavour: 'trueai' });
  const bytes = Buffer.from('89504e470d0a1a0a', 'hex');
  const file = { bytes, contentType: 'image/png' };
  const references: Reference[] = [
    { role: 'image', url: 'https://pictures.example/image.png', ...file },
    { role: 'style', url: 'https://pictures.example/style.png', ...file },
    { role: 'omni', url: 'https://pictures.example/omni.png', ...file },
    { role: 'style', url: 'https://pictures.example/other.png', ...file },
  ];
  rig.faults.add({ on: 'submit', fault: { kind: 'code', code: 1, result: '17542' } });
  await rig.upstream.submit({ kind: 'imagine', prompt: 'a hill --v 7', references }, attempt);
  expect(JSON.parse(rig.sandbox.requests[0]?.body ?? '')).toMatchObject({
    base64Array: [`data:image/png;base64,${bytes.toString('base64')}`],
    prompt:
      'a hill --v 7 --sref https://pictures.example/style.png https://pictures.example/other.png --oref https://pictures.example/omni.png',
  });
});

it('makes one flag of typed styles and attached ones', async () => {
  const rig = await startProxy({ flavour: 'trueai' });
  const file = { bytes: Buffer.from('89504e470d0a1a0a', 'hex'), contentType: 'image/png' };
  const url = 'https://pictures.example/style.png';
  const references: Reference[] = [{ role: 'style', url, ...file }];
  rig.faults.add({ on: 'submit', fault: { kind: 'code', code: 1, result: '17542' } });
  const prompt = 'a hill --sref 123::2 --v 7';
  await rig.upstream.submit({ kind: 'imagine', prompt, references }, attempt);
  expect(JSON.parse(rig.sandbox.requests[0]?.body ?? '')).toMatchObject({
    prompt: `a hill --sref 123::2 ${url} --v 7`,
  });
});

it('sends the id of a modal in both spellings and its mask as a PNG data URL', async () => {
  const rig = await startProxy({ flavour: 'trueai' });
  const taskId = waitingId(await press(rig, await finishedSingle(rig), { kind: 'vary-region' }));
  const mask = Buffer.from('89504e470d0a1a0a', 'hex');
  await rig.upstream.submit({ kind: 'answer', taskId, prompt: 'a hill', mask }, context());
  expect(JSON.parse(rig.sandbox.requests.at(-1)?.body ?? '')).toMatchObject({
    taskId,
    task_id: taskId,
    prompt: 'a hill',
    maskBase64: `data:image/png;base64,${mask.toString('base64')}`,
  });
});

it('rerolls a java grid with an index, which gateways insist on', async () => {
  const rig = await startProxy({ flavour: 'java' });
  const grid = await finishedGrid(rig);
  acceptedId(await press(rig, grid, { kind: 'reroll' }));
  expect(rig.sandbox.submits.at(-1)).toMatchObject({
    endpoint: 'change',
    body: { taskId: grid.taskId, action: 'REROLL', index: 1 },
  });
});

it.each([
  ['standard', 'vid_1.1_i2v_480'],
  ['high', 'vid_1.1_i2v_720'],
] as const)(
  'sends a video of %s quality as %s, its picture as a data URL',
  async (quality, type) => {
    const rig = await startProxy({ flavour: 'trueai' });
    const request = await video({ quality, motion: 'high', batch: 2 });
    const taskId = acceptedId(await rig.upstream.submit(request, attempt));
    expect(rig.sandbox.submits.at(-1)).toMatchObject({
      endpoint: 'video',
      body: {
        prompt: 'the boats sway',
        motion: 'high',
        image: `data:image/png;base64,${Buffer.from(request.picture.bytes).toString('base64')}`,
        videoType: type,
        batchSize: 2,
        state: 'attempt-3',
        notifyHook: hook,
      },
    });
    expect((await finish(rig, taskId)).result.media).toHaveLength(2);
  },
);
