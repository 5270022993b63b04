import { expect, it } from 'vitest';
import { envelopeOf, objectOf, rig } from './harness.ts';

it('knows nothing of a task until its poll loop has come round', async () => {
  const { clock, post, get } = await rig({ flavour: 'new-api', paceMs: 20_000 });
  const { result } = envelopeOf(await post('submit/imagine', { prompt: 'a hill', state: 's' }));
  const path = `task/${result ?? ''}/fetch`;
  clock.advance(14_999);
  expect(objectOf(await get(path))).toMatchObject({
    status: '',
    progress: '0%',
    imageUrl: '',
    buttons: null,
    properties: null,
    state: 's',
    startTime: 0,
    maskBase64: '',
  });
  clock.advance(1);
  const running = objectOf(await get(path));
  expect(running).toMatchObject({
    status: 'IN_PROGRESS',
    progress: '62%',
    finishTime: 0,
    failReason: '',
    properties: { finalPrompt: 'a hill --v 7', finalZhPrompt: '' },
  });
  const link = String(running['imageUrl']);
  expect(link).toContain(`/mj/image/${result ?? ''}?`);
  clock.advance(14_999);
  expect(objectOf(await get(path))['progress']).toBe('62%');
  clock.advance(1);
  const done = objectOf(await get(path));
  expect(done).toMatchObject({ status: 'SUCCESS', progress: '100%' });
  expect(done['imageUrl']).not.toBe(link);
  expect(clock.pending).toBe(0);
});

it('relays the picture of a task by its own link, without a key', async () => {
  const { sandbox, made, get } = await rig({ flavour: 'new-api' });
  const id = await made('imagine', { prompt: 'a hill' });
  const reply = await get(`/mj/image/${id}?rand=1`);
  expect(reply).toMatchObject({ status: 200, headers: { 'content-type': 'image/png' } });
  expect(sandbox.served(`/mj/image/${id}`)).toEqual(new Uint8Array(reply.bytes));
});

it('shows a failure as 100 percent', async () => {
  const { sandbox, post, get } = await rig({ flavour: 'new-api' });
  const { result } = envelopeOf(await post('submit/imagine', { prompt: 'a fail-me hill' }));
  sandbox.finish(result ?? '');
  expect(objectOf(await get(`task/${result ?? ''}/fetch`))).toMatchObject({
    status: 'FAILURE',
    progress: '100%',
  });
});

it('shows a queued task as code 1', async () => {
  const { post } = await rig({ flavour: 'new-api', concurrency: 1, queue: 1 });
  await post('submit/imagine', { prompt: 'one' });
  expect(envelopeOf(await post('submit/imagine', { prompt: 'two' })).code).toBe(1);
  expect(envelopeOf(await post('submit/imagine', { prompt: 'three' })).code).toBe(23);
});

it('refuses buttons it cannot read in the shape of OpenAI errors', async () => {
  const { sandbox, made, press } = await rig({ flavour: 'new-api' });
  const grid = await made('imagine', { prompt: 'a hill' });
  const single = envelopeOf(await press(grid, 'MJ::JOB::upsample::1')).result ?? '';
  sandbox.finish(single);
  const reply = await press(single, 'MJ::JOB::animate_low');
  expect(reply.status).toBe(400);
  expect(reply.text).toContain('unknown_action:');
  expect(objectOf(reply)).toMatchObject({ error: { type: 'new_api_error' } });
});

it('refuses a follow-up on an unfinished parent', async () => {
  const { post } = await rig({ flavour: 'new-api' });
  const { result } = envelopeOf(await post('submit/imagine', { prompt: 'a hill' }));
  const reply = await post('submit/action', {
    taskId: result,
    customId: 'MJ::JOB::upsample::1::u',
  });
  expect(reply.status).toBe(400);
  expect(reply.text).toContain('task_status_not_success');
});

it('uses its own words for actions', async () => {
  const { sandbox, made, press } = await rig({ flavour: 'new-api', concurrency: 9 });
  const grid = await made('imagine', { prompt: 'a hill' });
  const single = envelopeOf(await press(grid, 'MJ::JOB::upsample::1')).result ?? '';
  sandbox.finish(single);
  const words = [
    'MJ::JOB::low_variation',
    'MJ::Outpaint::50',
    'MJ::JOB::upsample_v7_2x_subtle',
    'MJ::JOB::pan_up',
  ].map(
    async (start) => sandbox.tasks.get(envelopeOf(await press(single, start)).result ?? '')?.action,
  );
  expect(await Promise.all(words)).toEqual(['LOW_VARIATION', 'ZOOM', 'UPSCALE', 'PAN']);
});

it('keeps callbacks from its upstream', async () => {
  const { post, get, sandbox } = await rig({ flavour: 'new-api' });
  const { result } = envelopeOf(
    await post('submit/imagine', { prompt: 'a hill', notifyHook: `${sandbox.url}/hook` }),
  );
  sandbox.finish(result ?? '');
  await get(`task/${result ?? ''}/fetch`);
  expect(sandbox.requests.some(({ path }) => path === '/hook')).toBe(false);
});
