import { expect, it } from 'vitest';
import { contract } from '../../../../sandbox/upstreams/kie/bodies.ts';
import { objectOf } from '../wire.ts';
import { envelopeOf, fox, rig } from './rig.ts';

it('lasts its pace, an upscale a third of it, and ends once', async () => {
  const { sandbox, clock, submit, made, record } = await rig({ paceMs: 1000 });
  const grid = await made('generate', fox);
  const large = await submit('generateUpscale', { taskId: grid, imageIndex: 2 });
  const vary = await submit('generateVary', { taskId: grid, imageIndex: 2 });
  clock.advance(332);
  expect((await record(large)).successFlag).toBe(0);
  clock.advance(1);
  expect((await record(large)).successFlag).toBe(1);
  clock.advance(666);
  expect((await record(vary)).successFlag).toBe(0);
  clock.advance(1);
  expect((await record(vary)).successFlag).toBe(1);
  expect(clock.pending).toBe(0);
  expect(() => {
    sandbox.finish('0123');
  }).toThrow('0123');
});

it('stands still while held, also what comes in meanwhile, and goes on where it stopped', async () => {
  const { sandbox, clock, submit, record } = await rig({ paceMs: 1000 });
  const first = await submit('generate', fox);
  clock.advance(900);
  sandbox.hold();
  const second = await submit('generate', fox);
  clock.advance(60_000);
  expect((await record(first)).successFlag).toBe(0);
  sandbox.release();
  clock.advance(100);
  expect((await record(first)).successFlag).toBe(1);
  expect((await record(second)).successFlag).toBe(0);
  clock.advance(900);
  expect((await record(second)).successFlag).toBe(1);
});

it.each([
  ['a fail-me fox', 3, 400, /^\[Invalid parameter\]/],
  ['a naked fox', 2, 501, /moderation.*naked/],
])('fails %j with flag %i', async (prompt, successFlag, errorCode, message) => {
  const { clock, submit, get, record } = await rig({ paceMs: 1000 });
  const taskId = await submit('generate', { ...fox, prompt });
  clock.advance(499);
  expect((await record(taskId)).successFlag).toBe(0);
  clock.advance(1);
  const reply = objectOf(await get(`record-info?taskId=${taskId}`));
  expect(contract.check('RecordAnswer', reply)).toEqual([]);
  expect(reply).toMatchObject({
    data: { successFlag, errorCode, errorMessage: expect.stringMatching(message) as string },
  });
  expect((await record(taskId)).resultInfoJson).toBeUndefined();
});

it('writes records as text, or in a mess, when told to', async () => {
  const text = await rig({ recordShape: 'string' });
  const shown = objectOf(await text.get(`record-info?taskId=${await text.made('generate', fox)}`));
  expect(shown).toMatchObject({
    data: { successFlag: 1, resultInfoJson: expect.stringMatching(/^{"resultUrls":\[/) as string },
  });
  const messy = await rig({ recordShape: 'messy' });
  const taskId = await messy.submit('generate', fox);
  expect(objectOf(await messy.get(`record-info?taskId=${taskId}`))).toMatchObject({
    data: {
      successFlag: '0',
      createTime: 1_754_200_000_000,
      completeTime: null,
      resultInfoJson: null,
    },
  });
  messy.clock.advance(2000);
  expect(objectOf(await messy.get(`record-info?taskId=${taskId}`))).toMatchObject({
    data: {
      successFlag: '1',
      completeTime: 1_754_200_002_000,
      resultInfoJson: expect.stringContaining(taskId) as string,
    },
  });
});

it.each([
  [1, 0, 422],
  [1, 1, 200],
  [1, 4, 200],
  [1, 5, 422],
  [0, 0, 200],
  [0, 3, 200],
  [0, 4, 422],
] as const)(
  'counts pictures to vary from %i: %i is answered with %i',
  async (base, index, code) => {
    const { made, post } = await rig({ varyIndexBase: base });
    const taskId = await made('generate', fox);
    const reply = await post('generateVary', { taskId, imageIndex: index });
    expect(envelopeOf(reply).code).toBe(code);
  },
);

it('refuses follow-ups of unfinished tasks, of the wrong kind and out of range', async () => {
  const { sandbox, submit, made, post } = await rig();
  const running = await submit('generate', fox);
  const grid = await made('generate', fox);
  const large = await made('generateUpscale', { taskId: grid, imageIndex: 3 });
  const extend = { taskType: 'mj_video_extend_manual', taskId: grid, index: 0 };
  const replies = [
    await post('generateUpscale', { taskId: running, imageIndex: 0 }),
    await post('generateUpscale', { taskId: grid, imageIndex: 4 }),
    await post('generateUpscale', { taskId: large, imageIndex: 1 }),
    await post('generateUpscale', { taskId: grid, index: 0 }),
    await post('generateVideoExtend', extend),
    await post('generateVideoExtend', { ...extend, prompt: 'on it goes' }),
  ];
  expect(replies.map((reply) => envelopeOf(reply).code)).toEqual(replies.map(() => 422));
  expect(sandbox.violations).toHaveLength(6);
});
