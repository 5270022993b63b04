import { expect, it } from 'vitest';
import { contract } from '../../../../sandbox/upstreams/kie/bodies.ts';
import { objectOf } from '../wire.ts';
import { envelopeOf, fox, rig } from './rig.ts';

it('charges each kind of task its price', async () => {
  const { sandbox, made, results } = await rig({ credits: 500 });
  const spent: number[] = [];
  const pay = async (path: string, body: Record<string, unknown>): Promise<string> => {
    const before = sandbox.credits;
    const taskId = await made(path, body);
    spent.push(before - sandbox.credits);
    return taskId;
  };
  const grid = await pay('generate', fox);
  const [fileUrl = ''] = await results(grid);
  await pay('generateUpscale', { taskId: grid, imageIndex: 0 });
  await pay('generateVary', { taskId: grid, imageIndex: 1 });
  const film = await pay('generate', { ...fox, taskType: 'mj_video', fileUrl, videoBatchSize: 4 });
  await pay('generate', { ...fox, taskType: 'mj_video_hd', fileUrl });
  await pay('generateVideoExtend', { taskType: 'mj_video_extend_auto', taskId: film, index: 3 });
  expect(spent).toEqual([8, 4, 8, 15, 45, 60]);
  expect(sandbox.paid).toBe(140);
});

it('answers 402 below the price and takes nothing', async () => {
  const { sandbox, post } = await rig({ credits: 7.5 });
  expect(envelopeOf(await post('generate', fox)).code).toBe(402);
  expect([sandbox.credits, sandbox.paid, sandbox.submits.length]).toEqual([7.5, 0, 0]);
  sandbox.credits = 8;
  expect(envelopeOf(await post('generate', fox)).code).toBe(200);
  expect([sandbox.credits, sandbox.paid]).toEqual([0, 8]);
});

it('gives the price of a failed task back', async () => {
  const { sandbox, clock, submit } = await rig();
  await submit('generate', { ...fox, prompt: 'fail-me' });
  expect([sandbox.credits, sandbox.paid]).toEqual([992, 8]);
  clock.advance(2000);
  expect([sandbox.credits, sandbox.paid]).toEqual([1000, 0]);
});

it('tells the credits, whole or not', async () => {
  const { sandbox, get } = await rig();
  sandbox.credits = 12.25;
  const reply = objectOf(await get('/api/v1/chat/credit'));
  expect(contract.check('CreditAnswer', reply)).toEqual([]);
  expect(reply['data']).toBe(12.25);
});
