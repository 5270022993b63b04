import { describe, expect, it } from 'vitest';
import {
  acceptedId,
  context,
  finishedGrid,
  finishedSingle,
  imagine,
  look,
  press,
  waitingId,
} from '../steps.ts';
import { startProxy } from './start.ts';

/* The three ways in which the dialect says that it waits for a modal. */
describe('a modal is noticed', () => {
  it.each(['trueai', 'trueai-9'] as const)('by code 21 of %s', async (flavour) => {
    const rig = await startProxy({ flavour, remix: true });
    const grid = await finishedGrid(rig);
    rig.faults.add({
      on: 'submit',
      fault: {
        kind: 'code',
        code: 21,
        message: '等待',
        result: '1754200000000999',
        properties: { finalPrompt: 'a quiet harbour --v 7', remix: true },
      },
    });
    expect(await press(rig, grid, { kind: 'variation', index: 1 })).toEqual({
      kind: 'needs-input',
      taskId: '1754200000000999',
      suggestedPrompt: 'a quiet harbour --v 7',
    });
  });

  it('by the description where a gateway made the code 1', async () => {
    const rig = await startProxy({ flavour: 'new-api', remix: true });
    const grid = await finishedGrid(rig);
    const taskId = waitingId(await press(rig, grid, { kind: 'variation', index: 1 }));
    rig.step();
    expect(await look(rig, taskId)).toMatchObject({
      status: 'needs-input',
      suggestedPrompt: expect.stringContaining('a quiet harbour') as string,
    });
  });

  it('by the state of the task where the answer says nothing', async () => {
    const rig = await startProxy({ flavour: 'trueai' });
    const single = await finishedSingle(rig);
    const waiting = waitingId(await press(rig, single, { kind: 'zoom-custom' }));
    rig.faults.add({
      on: 'submit',
      fault: { kind: 'code', code: 1, message: '提交成功', result: waiting },
    });
    const taskId = acceptedId(await press(rig, single, { kind: 'zoom-custom' }));
    expect(await look(rig, taskId)).toMatchObject({
      status: 'needs-input',
      suggestedPrompt: expect.stringContaining('--zoom 2') as string,
    });
  });
});

it('code 21 of an old java server names a job that exists already', async () => {
  const rig = await startProxy({ flavour: 'java' });
  const grid = await finishedGrid(rig);
  const result = '1754200000000555';
  rig.faults.add({
    on: 'submit',
    fault: { kind: 'code', code: 21, message: '任务已存在', result },
  });
  expect(acceptedId(await press(rig, grid, { kind: 'upscale', index: 1 }))).toBe(result);
});

it.each([1, 22])('an answer to a modal is accepted with code %i and no id', async (code) => {
  const rig = await startProxy({ flavour: 'trueai' });
  const single = await finishedSingle(rig);
  const taskId = waitingId(await press(rig, single, { kind: 'zoom-custom' }));
  rig.faults.add({ on: 'submit', fault: { kind: 'code', code } });
  const request = { kind: 'answer', taskId, prompt: 'a hill', mask: undefined } as const;
  expect(acceptedId(await rig.upstream.submit(request, context()))).toBe(taskId);
});

it('only a press on a button can wait for a modal: a prompt is on its way, whatever is said', async () => {
  const rig = await startProxy({ flavour: 'trueai' });
  const result = '1754200000000555';
  const message = 'Waiting for window confirm';
  rig.faults.add({ on: 'submit', fault: { kind: 'code', code: 1, message, result } });
  expect(acceptedId(await rig.upstream.submit(imagine(), context()))).toBe(result);
});

it('a gateway that was sent `change` may wait for a modal as well', async () => {
  const rig = await startProxy({ flavour: 'java' });
  const grid = await finishedGrid(rig);
  const result = '1754200000000555';
  const message = 'Waiting for window confirm';
  rig.faults.add({ on: 'submit', fault: { kind: 'code', code: 1, message, result } });
  expect(waitingId(await press(rig, grid, { kind: 'variation', index: 1 }))).toBe(result);
});
