import { expect, it } from 'vitest';
import { envelopeOf, objectOf, rig } from './harness.ts';

it('tells the seed of a finished picture only', async () => {
  const { post, get, made } = await rig();
  const id = await made('imagine', { prompt: 'a hill' });
  expect(envelopeOf(await get(`task/${id}/image-seed`)).result).toMatch(/^\d+$/);
  const { result } = envelopeOf(await post('submit/imagine', { prompt: 'a hill' }));
  expect((await get(`task/${result ?? ''}/image-seed`)).status).toBe(400);
  expect((await get('task/1/image-seed')).status).toBe(404);
});

it('shows the seed in the task once somebody has asked for it', async () => {
  const { get, made } = await rig();
  const id = await made('imagine', { prompt: 'a hill' });
  expect(objectOf(await get(`task/${id}/fetch`))['seed']).toBeNull();
  const { result } = envelopeOf(await get(`task/${id}/image-seed`));
  expect(objectOf(await get(`task/${id}/fetch`))['seed']).toBe(result);
});

it.each([
  ['trueai', 404, 3],
  ['new-api', 400, 4],
  ['java', 404, undefined],
] as const)('answers for the seed of an unknown task as %s does', async (flavour, status, code) => {
  const { get } = await rig({ flavour });
  const reply = await get('task/1754200000000999/image-seed');
  expect(reply.status).toBe(status);
  if (code !== undefined) expect(objectOf(reply)['code']).toBe(code);
});

it.each([
  ['trueai', false, 400, 'NOT_START'],
  ['trueai', true, 200, 'FAILURE'],
  ['trueai-9', true, 200, 'FAILURE'],
  ['new-api', true, 404, 'NOT_START'],
  ['java', true, 404, 'NOT_START'],
] as const)(
  'answers a wish to cancel as %s does, to an administrator: %s',
  async (flavour, admin, status, after) => {
    const { post, sandbox } = await rig({ flavour, admin });
    const { result } = envelopeOf(await post('submit/imagine', { prompt: 'a hill' }));
    expect((await post(`task/${result ?? ''}/cancel`, {})).status).toBe(status);
    expect(sandbox.tasks.get(result ?? '')?.status).toBe(after);
  },
);

it.each([
  ['java', 404, ''],
  ['trueai', 204, ''],
  ['new-api', 400, 'task_no_found'],
] as const)(
  'answers for an unknown task behind a mode prefix as %s does',
  async (flavour, status, word) => {
    const { get } = await rig({ flavour });
    const reply = await get('/mj-fast/mj/task/0/fetch');
    expect(reply.status).toBe(status);
    expect(reply.text).toContain(word);
  },
);
