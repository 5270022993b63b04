import { expect, it } from 'vitest';
import { envelopeOf, objectOf, rig } from './harness.ts';

it('takes a task from submitted over coarse percentages to its picture', async () => {
  const { sandbox, clock, post, get } = await rig({ paceMs: 2000 });
  const seen: string[] = [];
  const reply = envelopeOf(await post('submit/imagine', { prompt: '  a red fox ', state: 'c-17' }));
  const id = reply.result ?? '';
  expect(reply.code).toBe(1);
  expect(id).toMatch(/^1754200000000\d{3}$/);
  const note = (): void => {
    const task = sandbox.tasks.get(id);
    const word = `${task?.status ?? ''} ${task?.progress ?? ''}`;
    if (seen.at(-1) !== word) seen.push(word);
  };
  note();
  for (let passed = 0; passed < 2000; passed += 20) {
    clock.advance(20);
    note();
  }
  expect(seen).toEqual([
    'NOT_START 0%',
    'SUBMITTED 0%',
    'IN_PROGRESS 0%',
    'IN_PROGRESS 15%',
    'IN_PROGRESS 31%',
    'IN_PROGRESS 46%',
    'IN_PROGRESS 62%',
    'IN_PROGRESS 93%',
    'SUCCESS 100%',
  ]);
  const task = objectOf(await get(`task/${id}/fetch`));
  expect(task).toMatchObject({
    id,
    action: 'IMAGINE',
    status: 'SUCCESS',
    prompt: 'a red fox',
    state: 'c-17',
    submitTime: 1_754_200_000_000,
    startTime: 1_754_200_000_100,
    finishTime: 1_754_200_002_000,
    failReason: null,
    properties: { finalPrompt: 'a red fox --v 7' },
  });
  expect(clock.pending).toBe(0);
});

it('shows a changing preview from 15 percent on and the picture only at the end', async () => {
  const { sandbox, clock, post } = await rig({ paceMs: 1000 });
  const { result } = envelopeOf(await post('submit/imagine', { prompt: 'a hill' }));
  const url = (): string | null | undefined => sandbox.tasks.get(result ?? '')?.imageUrl;
  clock.advance(200);
  expect(url()).toBeNull();
  clock.advance(60);
  const first = url();
  expect(first).toMatch(/_15\.webp$/);
  clock.advance(300);
  expect(url()).toMatch(/_46\.webp$/);
  clock.advance(1000);
  expect(url()).toMatch(/\.png\?ex=/);
});

it('stands still while held and goes on where it stopped', async () => {
  const { sandbox, clock, post } = await rig({ paceMs: 1000 });
  const { result } = envelopeOf(await post('submit/imagine', { prompt: 'a hill' }));
  const progress = (): string | undefined => sandbox.tasks.get(result ?? '')?.progress;
  clock.advance(410);
  sandbox.hold();
  clock.advance(60_000);
  expect(progress()).toBe('31%');
  sandbox.release();
  clock.advance(139);
  expect(progress()).toBe('31%');
  clock.advance(1);
  expect(progress()).toBe('46%');
});

it('picks one of four nearly at once', async () => {
  const { sandbox, clock, made, press } = await rig({ paceMs: 1000 });
  const grid = await made('imagine', { prompt: 'a hill' });
  const { result } = envelopeOf(await press(grid, 'MJ::JOB::upsample::2'));
  clock.advance(100);
  expect(sandbox.tasks.get(result ?? '')).toMatchObject({
    status: 'SUCCESS',
    action: 'UPSCALE',
    parentId: grid,
  });
});

it('lets tasks beyond its concurrency wait with 22 and starts them in order', async () => {
  const { sandbox, post } = await rig({ flavour: 'trueai-9', concurrency: 1, queue: 2 });
  const submit = async (prompt: string): Promise<ReturnType<typeof envelopeOf>> =>
    envelopeOf(await post('submit/imagine', { prompt }));
  const first = await submit('one');
  const second = await submit('two');
  const third = await submit('three');
  expect([first.code, second.code, third.code]).toEqual([1, 22, 22]);
  expect([second, third].map(({ properties }) => properties?.['numberOfQueues'])).toEqual([1, 2]);
  expect(await submit('four')).toMatchObject({ code: 23, result: null });
  sandbox.finish(first.result ?? '');
  expect(await submit('five')).toMatchObject({ code: 22 });
  expect(sandbox.submits.map(({ body }) => body['prompt'])).toEqual([
    'one',
    'two',
    'three',
    'five',
  ]);
});

it('calls a full queue code 9 in version 11', async () => {
  const { post } = await rig({ concurrency: 1, queue: 0 });
  await post('submit/imagine', { prompt: 'one' });
  expect(envelopeOf(await post('submit/imagine', { prompt: 'two' }))).toMatchObject({ code: 9 });
});

it('fails a prompt that asks for it at 46 percent', async () => {
  const { sandbox, clock, post } = await rig({ paceMs: 1000 });
  const { result } = envelopeOf(await post('submit/imagine', { prompt: 'a fail-me hill' }));
  clock.advance(500);
  expect(sandbox.tasks.get(result ?? '')?.status).toBe('IN_PROGRESS');
  clock.advance(50);
  const task = sandbox.tasks.get(result ?? '');
  expect(task).toMatchObject({ status: 'FAILURE', progress: '', imageUrl: null });
  expect(task?.failReason).toMatch(/^\[Invalid parameter\] /);
});

it('cancels for an administrator only, and the task fails', async () => {
  const plain = await rig();
  const { result } = envelopeOf(await plain.post('submit/imagine', { prompt: 'a hill' }));
  expect((await plain.post(`task/${result ?? ''}/cancel`, {})).status).toBe(400);
  const admin = await rig({ admin: true });
  const own = envelopeOf(await admin.post('submit/imagine', { prompt: 'a hill' })).result ?? '';
  expect(await admin.post(`task/${own}/cancel`, {})).toMatchObject({ status: 200, text: '' });
  expect(await admin.post('task/1/cancel', {})).toMatchObject({ status: 200, text: '' });
  expect(admin.sandbox.tasks.get(own)).toMatchObject({ status: 'FAILURE', failReason: '取消任务' });
});

it('answers with ids as the options ask: as a number, and longer than a double holds', async () => {
  const { post, sandbox } = await rig({ numericResult: true, longIds: true });
  const reply = await post('submit/imagine', { prompt: 'a hill' });
  const [, id = ''] = /"result":(\d+)/.exec(reply.text) ?? [];
  expect(id).toHaveLength(18);
  expect(sandbox.tasks.has(id)).toBe(true);
  expect(Number.isSafeInteger(Number(id))).toBe(false);
});

it('takes a new pace for tasks that start later', async () => {
  const { sandbox, clock, post } = await rig({ paceMs: 10_000 });
  const slow = envelopeOf(await post('submit/imagine', { prompt: 'one' })).result ?? '';
  sandbox.paceMs = 100;
  const quick = envelopeOf(await post('submit/imagine', { prompt: 'two' })).result ?? '';
  clock.advance(100);
  expect(sandbox.tasks.get(quick)?.status).toBe('SUCCESS');
  expect(sandbox.tasks.get(slow)?.status).toBe('NOT_START');
});

it('tells whoever watches of every change, until the watch ends', async () => {
  const { sandbox, clock, post } = await rig({ paceMs: 1000 });
  const { result } = envelopeOf(await post('submit/imagine', { prompt: 'one' }));
  let calls = 0;
  const stop = sandbox.onChange(() => {
    calls += 1;
  });
  const done = sandbox.waitFor(
    () => sandbox.tasks.get(result ?? '')?.status === 'SUCCESS',
    'the end',
  );
  clock.advance(1000);
  await done;
  expect(calls).toBe(8);
  stop();
  sandbox.finish(result ?? '');
  expect(calls).toBe(8);
  await expect(sandbox.waitFor(() => undefined, 'nothing', 1)).rejects.toThrow('nothing');
});

it('ends a waiting or a held task at once when told, but not one without its modal', async () => {
  const { sandbox, post, made, press } = await rig({ concurrency: 1 });
  sandbox.hold();
  const ids: string[] = [];
  for (const prompt of ['one', 'two'])
    ids.push(envelopeOf(await post('submit/imagine', { prompt })).result ?? '');
  for (const id of ids.toReversed()) sandbox.finish(id);
  expect(ids.map((id) => sandbox.tasks.get(id)?.status)).toEqual(['SUCCESS', 'SUCCESS']);
  const single = await made('imagine', { prompt: 'three' });
  const one = envelopeOf(await press(single, 'MJ::JOB::upsample::1')).result ?? '';
  sandbox.finish(one);
  const waiting = envelopeOf(await press(one, 'MJ::CustomZoom')).result ?? '';
  expect(() => {
    sandbox.finish(waiting);
  }).toThrow('modal');
});
